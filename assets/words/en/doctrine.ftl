# Rulings, traces and pages of a pack, and what can be wrong with one. FIRST is the first sentence of an author's advice.

# rulings
doctrine-verdict-A = authorised
doctrine-verdict-P = premature
doctrine-verdict-X = prohibited
doctrine-verdict-D = duty
doctrine-verdict-NA = moot
doctrine-verdict-AP = needs approval
doctrine-no-rule = no rule of this pack speaks to it
doctrine-ruling-gap = { $act } is premature: { $reason }.
doctrine-ruling-authorised = { $act } is authorised: { $says }.
doctrine-ruling-duty = { $act } is a duty: { $says }.
doctrine-ruling-moot = { $act } is moot: { $says }.
doctrine-ruling-prohibited = { $act } is prohibited: { $says }. { FIRST($instead) }
doctrine-ruling-not-held = { $act } needs what is not held: { $missing }. { FIRST($instead) }
doctrine-ruling-premature = { $act } is premature; still missing: { $missing }. { FIRST($instead) }

# the rules step by step
doctrine-trace-all = all of these
doctrine-trace-any = one of these
doctrine-trace-count = at least { $least } of these
doctrine-trace-named = { $condition }: { $form }
doctrine-trace-unless = unless: { $why }

# facts that were read otherwise than shown
doctrine-taken-as = { $fact } taken as { $value }
doctrine-repair = { $taken }: { $why }

# duties
doctrine-second-best = { $act }, as a second best

# what a rule gives, and when
doctrine-gives-needs = needs { $authority }
doctrine-gives-moot = moot
doctrine-gives-prohibited = prohibited
doctrine-gives-duty = duty
doctrine-gives-premature = premature
doctrine-gives-authorised = authorised
doctrine-always = always
doctrine-nothing-known = nothing known
doctrine-legend = { $code } { $word }
doctrine-loss = { $loss } of { $dimension }
doctrine-dimension-authority = authority
doctrine-dimension-necessity = necessity
doctrine-dimension-safety_of_life = safety of life
doctrine-dimension-procedure = procedure
doctrine-dimension-articulation = articulation
doctrine-dimension-timeliness = timeliness
doctrine-except-when = except when { $condition }: { $why }
doctrine-except-when-only = except when { $condition } (only { $rungs }): { $why }
doctrine-case = { $kind }: { $start }. { $gives }
doctrine-case-noted = { $case } ({ $note })
doctrine-case-under = { $start }; { $under }
doctrine-case-scene = { STOPLESS($scene) }
doctrine-case-as-of = law as of { $day }
doctrine-case-of-exception = exception { $exception }
doctrine-case-breach = breach
doctrine-case-speaks = speaks
doctrine-case-clean = clean
doctrine-case-borderline = borderline
doctrine-on = on
doctrine-off = off
doctrine-switch-on = { $switch } on
doctrine-switch-off = { $switch } off

# sureness of sources
doctrine-sure-read = the text or a direct account of it was read
doctrine-sure-part = part was read, the rest is from knowledge of the text
doctrine-sure-known = from general knowledge of the text; check before quoting it as authority
doctrine-sure-choice = a modelling choice of this project, no outside authority

# a page of a rule, rung, source or definition
doctrine-page-head = { $name }: { $title }
doctrine-page-holds-when = Holds when { $condition }
doctrine-page-source = Source: { $citation } [{ $source }]
doctrine-page-source-also = Source: { $citation } [{ $source }]; also { $also }
doctrine-page-gives = On { $rungs } gives: { $gives }
doctrine-page-when = When: { $condition }
doctrine-page-costs = Acting against it costs { $lost }
doctrine-page-costs-critical = Acting against it costs { $lost }, critical failure { $critical }
doctrine-page-why = Why: { $why }
doctrine-page-instead = Instead: { $instead }
doctrine-page-limits = Limits: { $limits }
doctrine-page-cases = Cases
doctrine-page-rung = Takes { $takes }; { $does }. Decided by the { $authority }.
doctrine-page-by-moot = Moot by { $rules }
doctrine-page-by-prohibited = Prohibited by { $rules }
doctrine-page-by-duty = Duty by { $rules }
doctrine-page-by-premature = Premature by { $rules }
doctrine-page-by-needs = Needs approval by { $rules }
doctrine-page-by-authorised = Authorised by { $rules }
doctrine-page-sure = Sure: { $code }, { $sure }
doctrine-page-sure-read-in = Sure: { $code }, { $sure } ({ $read_in })
doctrine-page-decided-by = Decided by: { $inputs }
doctrine-page-teach = To teach: { $teaching }
doctrine-page-disputed = Disputed: { $title } { $text } Training default: { $default }
doctrine-page-cited-by = Cited by { $rules }

# the catalogue of a pack in Markdown; MARKDOWN lets no markup of an author's words through
doctrine-md-title = # Catalogue of the pack { $pack }
doctrine-md-about = { MARKDOWN($title) }. { MARKDOWN($text) }
doctrine-md-made = By { MARKDOWN($author) }, { $dated }. Law as of { $day }. Review: { $review }. Sources: { $sources }. { $rules } rules on { $rungs } rungs.
doctrine-md-do-not-edit = Made from the files of the pack by `roe-trainer rules --markdown`; do not edit.
doctrine-md-rungs = ## Rungs
doctrine-md-verdicts = Verdicts, in the order in which they decide inside a rung: { $verdicts }.
doctrine-md-rung-columns = | Rung | What it is | Track | Force level | Decided by |
doctrine-md-rung =
    | { $rung } | { MARKDOWN($title) }. { MARKDOWN($help) } | { MARKDOWN($track) } | { $force_level } | { MARKDOWN($authority) } |
doctrine-md-rules = ## Rules
doctrine-md-moot = ### Moot: there is nothing to do
doctrine-md-prohibited = ### Prohibited
doctrine-md-duty = ### Duties
doctrine-md-premature = ### Premature: something is missing
doctrine-md-needs = ### Needs approval
doctrine-md-authorised = ### Authorised: legal bases
doctrine-md-rule = #### { MARKDOWN($title) } ({ $rule })
doctrine-md-text = { MARKDOWN($text) }
doctrine-md-source = - Source: { MARKDOWN($citation) } ({ $source })
doctrine-md-source-also = - Source: { MARKDOWN($citation) } ({ $source }, also { $also })
doctrine-md-gives = - On { $rungs }: { MARKDOWN($gives) }
doctrine-md-when = - When: { MARKDOWN($condition) }
doctrine-md-costs = - Cost: { $lost }
doctrine-md-costs-critical = - Cost: { $lost }, critical failure { $critical }
doctrine-md-why = - Why: { MARKDOWN($why) }
doctrine-md-instead = - Instead: { MARKDOWN($instead) }
doctrine-md-limits = - Limits: { MARKDOWN($limits) }
doctrine-md-cases = - Cases:
doctrine-md-definitions = ## Definitions
doctrine-md-definition = - { $name }: { MARKDOWN($text) }. Holds when { MARKDOWN($condition) }
doctrine-md-switches = ## Switches
doctrine-md-switch = - { $name } ({ $stands }): { MARKDOWN($title) }. { MARKDOWN($text) } ({ $source })
doctrine-md-disputes = ## Where sources disagree
doctrine-md-dispute = - **{ MARKDOWN($title) }** { MARKDOWN($text) } Training default: { MARKDOWN($default) } ({ $sources })
doctrine-md-dispute-switched =
    - **{ MARKDOWN($title) }** { MARKDOWN($text) } Training default: { MARKDOWN($default) } Switch: { $switches }. ({ $sources })
doctrine-md-sources = ## Sources
doctrine-md-sureness = { $code }, { $sure }
doctrine-md-sure = Sureness: { $sure }.
doctrine-md-group = ### { MARKDOWN($group) }
doctrine-md-source-of-group = - { $source } **{ MARKDOWN($title) }.** { MARKDOWN($says) } Sure: { $sure }.
doctrine-md-source-read-in = - { $source } **{ MARKDOWN($title) }.** { MARKDOWN($says) } Sure: { $sure }. { MARKDOWN($read_in) }.

# what cannot be read, and what should stand there
doctrine-no-rung = { $rung } is not a rung of { $pack }; it has { $rungs }
doctrine-not-a-switch = { $name } is not a switch of { $pack }; it has { $switches }
doctrine-no-pack = no such pack beside it, in { $folder } or among those shipped
doctrine-endless-bases = a chain of bases that does not end
doctrine-want-a-base = a base pack
doctrine-files = { $count } files
doctrine-want-at-most-files = at most { $most }
doctrine-stray-file = a file that no part of a pack is read from
doctrine-want-one-of = one of { $places }
doctrine-duty-page-twice = the page of a duty a second time
doctrine-want-one-page = one page (first in { $file })
doctrine-twice = "{ $name }" a second time
doctrine-want-own-name-first = a name of its own (first in { $file })
doctrine-want-known-name = a name that the pack or its base has
doctrine-larger-pack = a larger pack
doctrine-want-smaller-pack = a pack of at most { $characters } characters, which a record can carry
doctrine-carried-file = a carried file { $path }
doctrine-no-switch = no switch
doctrine-cannot-be = facts that cannot be: { $why }
doctrine-want-facts-that-can = facts that can
doctrine-want-facts-that-hold = facts that hold together
doctrine-want-holding-facts = facts of the vocabulary that can hold together
doctrine-want-expected-rung = a rung with an expected verdict
doctrine-want-a-fact = a fact of the vocabulary with one of its values
doctrine-want-a-condition = a condition over facts of the vocabulary
doctrine-want-an-assessment = an assessment over facts and indicators
doctrine-want-no-circle = conclusions that stand on facts
doctrine-want-a-duty = a duty over facts and measures
doctrine-want-marks = marks over facts of the vocabulary
doctrine-the-scene = the scene "{ $scene }"
doctrine-the-source = the source "{ $source }"
doctrine-the-track = the track "{ $track }"
doctrine-circle = assessments read each other in a circle: { $facts }
doctrine-no-measure = { $act } is not a measure
doctrine-no-option = { $act } takes no option { $option }
doctrine-option-wrong = { $problem }
doctrine-left-off-and-acceptable = { $act } is to be left off, so it cannot be acceptable
doctrine-want-until-after-from = valid_until after valid_from
doctrine-want-of-on-exceptions = `of` with the name of the exception on an exception case, and on no other
doctrine-want-letter-on-needs = a letter on a rule that gives needs, and on no other
doctrine-want-missing-on-premature = `missing` on a rule that gives premature, and on no other
doctrine-want-breach = a breach on a rule that forbids, delays or asks for approval, and on no other
doctrine-want-when-or-codes = `when` or `codes` beside `rungs`
doctrine-want-dimensions = the dimensions { $dimensions }, in this order
doctrine-want-weights = weights that sum to 100, not { $total }
doctrine-want-rising-bands = bands in rising order, the last at_most 100

# faults that the checks of a pack find
doctrine-check-for-example = { $found }, for example with { $scene }
doctrine-check-for-example-code = { $found }, for example { $code } with { $scene }
doctrine-check-example-case = { $found }, for example in its case '{ $case }'
doctrine-check-in-its-case = { $found }; for example in its case '{ $case }'
doctrine-check-not-with = { $found }, for example not with { $scene }
doctrine-check-one-could-be = { $found }; one could be { $scene }
doctrine-check-ruled-otherwise = { $code }, and the pack rules { $found }
doctrine-check-silent-case = a { $kind } case where the rule is silent
doctrine-want-speaking-case = one where it speaks
doctrine-check-speaking-case = a { $kind } case where the rule speaks on { $rungs }
doctrine-want-silent-case = one where it is silent
doctrine-check-concluded-otherwise = { $then }, and the pack concludes { $value } with { $scene }
doctrine-check-decides-no-case = no case that it decides; another one does, or none, with { $scene }
doctrine-want-deciding-case = a case that only this assessment decides
doctrine-check-critical-of-duty = "{ $critical }", where '{ $duty }' is left unanswered
doctrine-check-duty-stays-shut = '{ $case }', where the duty stays shut with { $scene }
doctrine-check-duty-opens = '{ $case }', where the duty opens with { $scene }
doctrine-want-case-as-written = a case that comes out as it says
doctrine-check-cases-alike = cases that all come out alike
doctrine-want-both-cases = one that opens and one that does not
doctrine-check-no-such-acts = only acts that this ladder does not have: { $acts }
doctrine-want-act-of-ladder = an act of a rung of the pack
doctrine-check-exception-never = { $exception }, which never holds where the rule would speak
doctrine-want-exception-that-counts = an exception that makes a difference somewhere
doctrine-check-exception-swallows = an exception that holds on { $rung } wherever the rule would speak, as with { $scene }
doctrine-want-something-left = an exception that leaves something
doctrine-check-exception-without-case = "{ $exception }" without a case
doctrine-want-case-of-exception = a case of this exception
doctrine-want-own-exception = an exception of this rule
doctrine-check-force-for-nothing = force that is authorised with { $scene }
doctrine-want-reason-first = a rule that asks for a reason first
doctrine-check-always-overruled = a rule that on { $rung } is always overruled, for example with { $scene }
doctrine-want-deciding-rule = a rule that decides somewhere
doctrine-check-never-holds =
    a condition that can never hold on { $rung }; nearest comes { $scene }, where this does not hold: { $lacking }
doctrine-want-condition-that-can = one that can hold, with a case that shows it
doctrine-check-contradiction = { $gives } on { $rung } where { $other } gives { $other_gives }, for example with { $scene }
doctrine-want-one-of-them = one of them, the other as an exception
doctrine-check-key-taken = the key "{ $key }", which { $rung } has
doctrine-want-own-key = a key of its own
doctrine-check-letter-of-nobody = the letter "{ $letter }", which no authority of the pack has
doctrine-want-a-source = a source of the catalogue, or one added to the pack's own sources
doctrine-check-idle-switch =
    "{ $switch }", which nothing hangs on; on or off, all is ruled alike, for example with { $scene }
doctrine-want-used-switch = a switch that a rule asks
doctrine-check-nobody-speaks = no rule that speaks with { $scene }
doctrine-want-rule-for-every-scene = a rule for every scene

# How far a pack was reviewed, and where its sources lie.
doctrine-status-public = public
doctrine-status-local = local
doctrine-status-unreviewed = unreviewed
