# The window: what several screens say.

ui-select-first = Select a contact first.
ui-not-done = Not done: { $why }
ui-close = Close
ui-esc-closes = { $key } closes
ui-on-contact = on { $track }
ui-no-contact = no contact selected
ui-text-size = Text size { $percent } %
ui-palette = Palette: { $palette ->
    [auto] auto
    [day] day
    [dusk] dusk
   *[night] night
}
ui-font-missing = Font { $file } is missing: the built-in one stands in.
ui-flags-missing = The flags of assets/flags/{ $name }.yaml cannot be read: blank ones with letters stand in.
ui-lesson-missing = The lesson assets/lessons/{ $name }.yaml cannot be read: the watch goes on without it.
ui-words-missing = The phrases, assets/phrases/english.yaml, cannot be read: use the buttons.
ui-no-sound = No sound device: alerts are shown only.
ui-window-not-opened = The window cannot be opened: { $cause }. Start it on a desktop, or use the commands that need no screen: roe-trainer run, check, adjudicate, replay, report.
ui-window-lost-screen = The window cannot follow the screen: { $why }
ui-window-no-full-screen = Full screen is not to be had here: { $why }
ui-switch-on = on
ui-switch-off = off
ui-switch = { $label }: { $state }

# The briefing.
ui-brief-library = Library
ui-brief-place = { $place } · { $start }
ui-brief-help = Help
ui-brief-head = Brief
ui-brief-ladder = Ladder in force
ui-brief-law = { $law }. { $status }.
ui-brief-asks-for = asks for { $approval }
ui-brief-start = Start the watch
ui-brief-draw = Draw
ui-brief-draw-tip = The number that draws this watch: the same number, the same watch.
ui-brief-not-recorded = The watch cannot be recorded, so it does not start: { $why }
ui-mode-coach = Coach
ui-mode-practice = Practice
ui-mode-exam = Exam

# The card of a contact.
ui-card-head = Contact
ui-card-head-of = Contact { $track }
ui-card-title = { CAPITAL($kind) }
ui-card-empty = No contact selected. Click one on the chart, or press . for the next. Select a contact before choosing a rung: the ladder, the camera and the radio then speak of that contact.
ui-card-conflicts = { $count } in conflict
ui-card-classify-tip = Your own judgement; the rules never read it
ui-card-previous = Previous contact
ui-card-next = Next contact
ui-card-assessed = As the rules see it
ui-card-assessed-line = { $name }: { $value }
ui-card-notes = Your notes
ui-card-confirmed = Observed or verified
ui-card-claimed = Claimed or reported
ui-card-unknown-head = Still unknown
ui-card-unknown = { CAPITAL($what) }
ui-card-round-her = Our doings, and round her
ui-card-how = { $grade }, { $how }, { $when }Z
ui-card-since = seen otherwise since: { $source }
ui-card-outweighed = outweighed by { $sources }
ui-card-in-conflict = in conflict with { $sources }

# What can be done here.
ui-here-title = Here
ui-here-measure = Measure to { $track }
ui-here-rung = Choose a rung for { $track }…
ui-here-course = Own course here: { $course }°, { $speed } kn
ui-here-centre = Centre on own ship

# On watch.
ui-watch-focus-lost = The window lost the focus.
ui-watch-rung-first = Choose a rung first, then act at once from its sheet.
ui-watch-no-hints = There are no hints in an exam.
ui-watch-hint-shown = Hint shown under the ladder; the record keeps that you asked.
ui-watch-coach-shows = Coach mode shows every ruling already.
ui-watch-no-ruling = No ruling is shown: select a contact and a rung, and in practice mode ask for a hint.
ui-reasons-title = { $rung }, { $track }

# A boarding.
ui-boarding-leave = { CAPITAL($leave) }
ui-boarding-papers = Papers beside claims
ui-boarding-agrees = { $what }: agrees
ui-boarding-disagrees = { $what }: does not agree
ui-boarding-said = said { $what }
ui-boarding-in-papers = papers { $what }
ui-boarding-was-found = found { $what }
ui-boarding-spaces = Spaces
ui-boarding-found = Found
ui-boarding-evidence = Evidence bag
ui-boarding-custody = Custody
ui-boarding-nothing = Nothing reported yet.
