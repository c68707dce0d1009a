# Facts and their values, and conditions over them. Labels of single facts and values stand in assets/law/said.yaml.

law-not-known = not known
law-yes = yes
law-no = no
law-fact-value = { $name }: { $value }
law-number = { $number } { $unit }
law-fact-number = { $name }: { $value } { $unit }

# conditions
law-at-least = { $name } at least { $number } { $unit }
law-at-most = { $name } at most { $number } { $unit }
law-at-least-fact = { $name } at least { $other }
law-at-least-of = at least { $least } of ({ $conditions })
law-not = not { $condition }
law-not-named = not ({ $condition })
law-in-brackets = ({ $condition })

# what cannot be read
law-at-place = { $place }: { $problem }
law-did-you-mean = { $problem }. Did you mean { $near }?
law-units = units
law-not-bool = { $fact } is true or false, not { $value }
law-not-a-value = { $fact } is { $value }, which is not one of { $known }
law-not-a-number = { $fact } is a whole number of { $unit } from 0 up, not { $value }
law-no-fact = { $name } is not a fact
law-no-condition = a condition is a mapping with one of { $forms }, not { $found }
law-not-one-form = a condition has exactly one of { $forms }; found { $found }
law-does-not-belong = { $key } does not belong to { $form }
law-no-conditions = expected a list of conditions with at least one entry, found { $found }
law-not-a-count = at_least is a whole number from 1 to { $most }, not { $found }
law-no-definition = { $name } is not a definition of this pack
law-asks-two-things = ask one thing of { $fact }, not { $asked }
law-asks-nothing = { $fact } is not true or false; add one of { $operators }
law-no-values = expected a list of values of { $fact }, found { $found }
law-no-order = { $fact } is true or false and has no order
law-no-comparison = only numbers can be compared; { $fact } is { $type }, { $other } { $other_type }

# what a duty must say
law-want-acts-or-rungs = either acceptable acts, or rungs to leave off
law-want-grace = a grace_s above 0 on a duty that asks to leave off: stopping is not instant
law-want-target-first = a target_s before the deadline_s
law-want-an-answer = at least one acceptable act without loss, or a met_when
