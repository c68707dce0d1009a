# The trainer in a terminal: library, briefing and watch. What is typed (verbs, measures, modes, name=value) is English in
# every language and is not translated, also where it stands in a sentence.

terminal-verb = { $verb }: { $help }
terminal-verb-taking = { $verb } { $takes }: { $help }
terminal-statement = { $said }.
terminal-cannot-be-read = Cannot be read: { $why }
terminal-no-verb = Cannot be read: { $word }. help tells what can be said here.
terminal-meant = Cannot be read: { $word }. Did you mean { $meant }? help tells what can be said here.
terminal-quotation-open = Cannot be read: a quotation mark is open. Close it with another ".
terminal-help = { $room }. A verb may be shortened as long as it is clear which one is meant.
terminal-verb-help = what can be said here
terminal-verb-quit = leave the trainer

terminal-debrief = Debrief

# What stands behind a verb in the help.
terminal-takes-words = WORDS
terminal-takes-words-or-none = [WORDS]
terminal-takes-name = NAME
terminal-takes-seconds = SECONDS
terminal-takes-order = STOP [name=value]
terminal-takes-unit-order = UNIT intercept [T01]
terminal-takes-course-speed = COURSE KNOTS

# Library.
terminal-library = Library
terminal-library-greeting = Library. list names the scenarios, open starts one, help tells the rest.
terminal-verb-list = the scenarios, or those in which the words occur
terminal-verb-about = one scenario in full
terminal-verb-open = the briefing of a scenario, by number or name
terminal-verb-records = watches stood before, the latest first
terminal-verb-review = the debrief of a record, by its number in records
terminal-verb-resume = go on with a watch that was broken off
terminal-library-empty = No scenario has these words.
terminal-scenario = { $number }. { $title } ({ $id }), { $place }, { $level }, { $length_min } min
terminal-scenario-stood = { $number }. { $title } ({ $id }), { $place }, { $level }, { $length_min } min; best so far { $best }
terminal-scenario-unusable = { $number }. { $title }: cannot be used: { $why }
terminal-level-first_watch = first watch
terminal-level-basic = basic
terminal-level-intermediate = intermediate
terminal-level-advanced = advanced
terminal-which-scenario = Which one? Give its number in list, or its name.
terminal-about = { $title }, { $place }, { $level }, about { $length_min } min. Theme: { $theme }.
terminal-about-practise = You will practise: { $what }
terminal-records-none = No records yet.
terminal-record = { $number }. { $title }, { $mode }, draw { $seed }, { $started }: { $result }
terminal-record-unreadable = { $number }. { $name }: cannot be read: { $why }
terminal-which-record = Which one? Give its number in records.
terminal-record-not-opened = This record cannot be opened: { $why }
terminal-record-cannot-go-on = This watch cannot go on: { $why }

# Briefing.
terminal-briefing = Briefing
terminal-verb-brief = the brief again
terminal-verb-mode = how much help the watch gets
terminal-verb-draw = which draw of the scenario
terminal-verb-start = start the watch
terminal-verb-library = back to the library
terminal-brief-place = { $place }, { $start }
terminal-brief-remark = { $words } ({ $remark })
terminal-brief-ladder = Ladder in force: { $pack }. { $law }. { $status }.
terminal-brief-rung = { $key }: { $title } ({ $track })
terminal-brief-rung-approved = { $key }: { $title } ({ $track }; approval of { $approval })
terminal-briefing-standing = Mode { $mode }, draw { $seed }. { $told } start begins the watch.
terminal-no-such-mode = Cannot be read: the modes are { $modes }.
terminal-no-such-draw = Cannot be read: a draw is a whole number.
terminal-watch-not-started = The watch cannot be recorded, so it does not start: { $why }
