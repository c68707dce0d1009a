# What the checks of scenario files find and want, and what a recording of traffic is.

scenario-place-on-land = a place on land
scenario-place-at-sea = a place at sea
scenario-start-on-land = a start on land
scenario-start-at-sea = a start at sea
scenario-start-far = a start more than { $nm } nm from the place
scenario-start-nearer = a start nearer to it
scenario-whole-from-to = a whole number from { $low } to { $high }
scenario-before-the-end = a second before the watch ends at { $end_s }
scenario-other-name = a name other than those of own units ({ $taken })
scenario-name-twice = the name { $name } a second time
scenario-own-name = a name of its own (used on line { $line })
scenario-none-called = no scenario called { $name }
scenario-file-or-name = a file, or the name of a scenario: { $known }
scenario-file-which-is = { $file }, which is { $found }
scenario-beside = { $wanted } beside the scenario
scenario-came-with-it = a file that came with the scenario

# what the form of a scenario wants
scenario-want-rising = two numbers, the first not above the second
scenario-want-one-place = either lat and lon, or bearing_deg and range_nm
scenario-want-one-trigger = exactly one of at_s, after_detected, after_classified, after_measure, after_answer
scenario-want-text-or-cue = a text, or a cue without an order or facts
scenario-want-day = a day of the calendar
scenario-want-time = a time of day such as 05:06:07

# recorded traffic
scenario-no-csv = text that is no CSV ({ $reason })
scenario-bytes = { $bytes } bytes
scenario-at-most-bytes = at most { $bytes } bytes
scenario-unusable-path = a path that cannot be used
scenario-columns = the columns { $columns }
scenario-a-column = a column { $spellings }
scenario-more-rows = more than { $rows } rows
scenario-fewer-rows = fewer rows
scenario-no-row = no usable row ({ $reasons })
scenario-no-rows-at-all = no rows at all
scenario-positions = positions of vessels
scenario-skipped =
    { $reason ->
        [no_mmsi] no vessel's MMSI
        [no_position] no position
        [no_speed] no believable speed
        [no_course] under way without a course
       *[state_vessel] a state vessel
    }: { $rows }
