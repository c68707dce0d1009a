# The command line: help, what commands print, and how failures are told. Names of commands and options are not translated.

cli-description = A maritime interdiction rules-of-engagement trainer. Without a command it opens the window.
cli-commands = commands
cli-version-help = show program's version number and exit
cli-language-help = speak this language: { $languages }

# arguments of several commands
cli-json-help = print one JSON object for programs
cli-seed-help = which draw of the scenario
cli-seed-help-default = which draw of the scenario (default { $default })
cli-mode-help = how much help the watch gets
cli-mode-help-default = how much help the watch gets (default { $default })
cli-pack-help = pack by name or folder (default { $default })
cli-law-help = law as of this day instead of the pack's own
cli-set-help = set a switch of the pack
cli-judging-pack-help = judge by this pack, by name or folder, instead of the scenario's own
cli-scenario-help = scenario file, or the name of a shipped scenario
cli-want-whole = found { $found }, expected a whole number from 0 to { $most }
cli-want-day = found { $found }, expected a day such as 2025-03-01
cli-want-switch = found { $found }, expected a switch such as approval_policy=off
cli-pack-line = Doctrine: { $title } ({ $id }), by { $author }, law as of { $day }; review: { $review }, sources: { $sources }

# failures
cli-no-display = { $reason }. The window needs a display. Without one these commands work: roe-trainer run, replay, report, check (see roe-trainer --help).
cli-our-fault = roe-trainer made a mistake of its own: { $error }.
cli-our-fault-report = Please report this line. With { $variable }=1 set it shows where it came from.
cli-pygame-classic = The window cannot open: the classic pygame is installed instead of pygame-ce. This repairs it:
cli-pygame-absent = The window cannot open: pygame-ce is not installed. This repairs it:
cli-pygame-both = The window cannot open: both pygame and pygame-ce are installed, and they overwrite each other. This repairs it:

# adjudicate
cli-adjudicate-help = Rule on fact snapshots and compare with the expected verdicts.
cli-adjudicate-cases-help = file of cases (schema adjudication-cases/2)
cli-adjudicate-rung-help = print the whole ruling of this rung for every case
cli-adjudicate-case-help = rule on this case only
cli-adjudicate-trace-help = with --rung: every condition as it was answered
cli-adjudicate-difference = { $case } { $rung }: expected { $expected }, found { $found } (firm). { $sentence }
cli-adjudicate-difference-not-firm = { $case } { $rung }: expected { $expected }, found { $found } (not firm). { $sentence }
cli-adjudicate-by = by { $rules }
cli-adjudicate-by-none = by no rule
cli-adjudicate-summary = { $pack }, law as of { $day }: { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }, { $firm_matched } of { $firm } firm verdicts as expected, { $matched } of { $compared } in all
cli-adjudicate-ruling = { $case } { $rung } { $code }: { $sentence }
cli-adjudicate-rule = { $rule }: { $text } ({ $citation })
cli-adjudicate-facts = facts: { $facts }
cli-adjudicate-no-turn = nothing the watch can do or learn would turn it
cli-adjudicate-turns = would turn with: { $changes }
cli-adjudicate-holds = yes { $asked }
cli-adjudicate-holds-found = yes { $asked }   [{ $found }]
cli-adjudicate-fails = no  { $asked }
cli-adjudicate-fails-found = no  { $asked }   [{ $found }]

# check
cli-check-help = Check scenarios, doctrine packs and translations: every mistake at once.
cli-check-paths-help = scenario file, pack folder, translation, or a folder of them
cli-check-fine-pack = { $file }: fine (pack { $title })
cli-check-fine-scenario = { $file }: fine (scenario { $title })
cli-check-fine-translation = { $file }: fine (translation { $title })
cli-check-count = { $problems ->
        [one] { $problems } problem
       *[other] { $problems } problems
    } in { $wrong } of { $all } checked
cli-check-pack-wrong = the pack { $pack } with problems of its own, the first at { $first }
cli-check-sound-pack = a pack that passes its own check
cli-check-empty-folder = a folder without scenarios or packs
cli-check-what-can-be = a scenario file or a pack folder

# facts
cli-facts-help = The vocabulary: what a fact means, its values, how it is established.
cli-facts-name-help = a fact or indicator; without it all of them
cli-facts-indicators-help = list what the watch sees and hears, not what follows from it
cli-facts-wanted = a fact or indicator of the vocabulary
cli-facts-row = { $name } ({ $values }): { $meaning }
cli-facts-true-or-false = true or false
cli-facts-head = { $name } ({ $kind ->
        [indicator] indicator
       *[fact] fact
    } of the { $scope ->
        [own_unit] own unit
        [contact] contact
       *[case] case
    })
cli-facts-values = Values: { $values }; not known counts as { $default }
cli-facts-established = Established by: { $by }
cli-facts-used = Used by: { $by }
cli-facts-inert = Never changes the verdict of a rung.

# play and players
cli-play-help = Open the window at the briefing of a scenario.
cli-play-scenario-help = scenario file, or the name of a shipped scenario; without one, the library
cli-play-text-help = stand the watch in this terminal, line by line, for screen readers and scripts; needs no screen
cli-players-help = List the scripted trainees that can stand a watch.
cli-players-row = { $title }. { $help }

# prove
cli-prove-help = Show that a scenario is fair: a lawful way through, and no unlawful one worth more.
cli-prove-seeds-help = seeds tried (1 to 50)
cli-prove-fair = { $title }: fair
cli-prove-unfair = { $title }: NOT fair
cli-prove-par = par of { $variant }: { $par }

# records
cli-records-help = List your records, and say where they and your scenarios lie.
cli-records-folder = Records: { $folder }
cli-records-scenarios = Your own scenarios: { $folder }
cli-records-none = no records so far
cli-records-damaged = damaged: { $why }
cli-records-later = later: { $why }
cli-records-row = { $title }, { $mode }, seed { $seed }: { $result }
cli-records-unfinished = unfinished at { $min } min

# replay
cli-replay-help = Stand a recorded watch again; --verify says whether it comes out the same.
cli-replay-record-help = a record, NAME.roe
cli-replay-verify-help = compare every checkpoint and the marks; say yes or no
cli-replay-head-help = the head that was written down when the watch ended
cli-replay-title = { $title } ({ $variant }, seed { $seed }, { $mode })

# report
cli-report-help = Write the review of a record.
cli-report-record-help = the record of a watch (.roe)
cli-report-html-help = write one self-contained HTML page
cli-report-reruns-help = run on from the turning point N times with other dice, and show what it could have led to
cli-report-json-help = write the review as JSON
cli-report-written = Review written: { $file }

# rules
cli-rules-help = The catalogue of a pack with sources; a page of it; what differs between packs or days.
cli-rules-id-help = a rule, source, rung or definition; without it the whole list
cli-rules-markdown-help = the whole catalogue as Markdown
cli-rules-output-help = write to a file instead
cli-rules-diff-help = what differs between two packs, over the case library
cli-rules-as-of-help = which verdicts change between two days
cli-rules-written = { $file }: { $lines } lines
cli-rules-wanted = a rule, source, rung or definition of { $pack }
cli-rules-head = { $title } ({ $pack }), law as of { $day }: { $rules } rules on { $rungs } rungs
cli-rules-row = { $rule } [{ $source }] { $title }: { $rungs }
cli-rules-between = { $first }, law as of { $first_day }  ->  { $second }, law as of { $second_day }
cli-rules-added = rules only in the second: { $rules }
cli-rules-gone = rules only in the first: { $rules }
cli-rules-changed = rules changed: { $rules }
cli-rules-differ = { $count } verdicts of the case library differ

# run
cli-run-help = Stand a watch without a window and print the marks.
cli-run-player-help = a scripted trainee (see roe-trainer players)
cli-run-decisions-help = a YAML or JSON file of decisions with their ticks
cli-run-record-help = keep the record in a new file
cli-run-title = { $title } ({ $variant }, seed { $seed })
cli-run-marks = { $verdict }  { $total } of 100
cli-run-finding = { $act }: lost { $loss } ({ $rule }, { $citation })
cli-run-end = { $decisions } decisions in { $minutes } min; session { $digest }
cli-run-record = Record: { $file }
cli-run-head = Head, for whoever marks this: { $head }

# schema
cli-schema-help = Print the JSON Schema of a scenario file, for editors.
cli-schema-out-help = write to a file instead of the screen
cli-schema-written = Written to { $file }. Name it in the first line of a scenario:

# upgrade
cli-upgrade-help = Bring scenario files to the format of now; comments and layout stay as they are.
cli-upgrade-paths-help = scenario file
cli-upgrade-dry-run-help = only say what would be done
cli-upgrade-done = { $file }: brought to format 2
cli-upgrade-would = { $file }: would be brought to format 2
cli-upgrade-same = { $file }: is in format 2 already

# What rules give, as headings of a catalogue.
cli-rules-gives-moot = moot
cli-rules-gives-prohibited = prohibited
cli-rules-gives-duty = duty
cli-rules-gives-premature = premature
cli-rules-gives-needs = needs
cli-rules-gives-authorised = authorised
