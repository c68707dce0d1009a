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
ui-window-no-display = there is no display
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
ui-card-coach = coach
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

# The desk.
ui-desk-tab-messages = Messages
ui-desk-tab-radio = Radio
ui-desk-tab-command = Command
ui-desk-tab-units = Own units
ui-desk-tab-boarding = Boarding
ui-desk-tab-log = Log
ui-desk-message = { $sender }: { $text }
ui-desk-heard = { $channel } · { $when }Z
ui-desk-heard-of = { $channel } · { $when }Z · { $track }
ui-desk-no-messages = No messages yet. What is said to you, and what you say, is kept here.
ui-desk-order-from = Order from { $sender }, { $when }Z: { $text }
ui-desk-answer-acknowledge = Acknowledge
ui-desk-answer-clarify = Clarify
ui-desk-answer-object = Object
ui-desk-answer-alternative = Offer another way
ui-desk-answer-decline = Decline
ui-desk-answer-record = Put on record
ui-desk-opens-sheet = { $words }…
ui-desk-button-tip = { $label }: { $help }
ui-desk-own-words = In your own words…
ui-desk-own-words-tip = Type what to say or to order; measures are proposed, and only the one that you confirm is sent
ui-desk-to = To { $track }:
ui-desk-to-all = To all ships. Select a contact to speak to it.
ui-desk-no-flag = No flag is up
ui-desk-ask-for = Ask for, concerning { $track }:
ui-desk-ask-select = Select the contact that you ask about.
ui-desk-report = Report: { LOWER($what) }
ui-desk-not-answered = not answered
ui-desk-order = Order: { $text }
ui-desk-request-of = { $what }, { $track }
ui-desk-status = { $status } · { $when }Z
ui-desk-nothing-asked = Nothing asked yet. Answers take time, and may be limited or refused.
ui-desk-unit-tip = { $unit }: { LOWER($order) }. Now: { $now }
ui-desk-unit-tip-to = { $unit }: { LOWER($order) } { $track }. Now: { $now }
ui-desk-helm = Helm: course
ui-desk-course = Course
ui-desk-course-tip = 000 to 359
ui-desk-speed = speed
ui-desk-speed-tip = Knots
ui-desk-helm-order = Order
ui-desk-ensign = Ensign and insignia
ui-desk-ensign-short = Ensign
ui-desk-ensign-tip = Show or take down the law-enforcement ensign and insignia
ui-desk-note = Note
ui-desk-note-prompt = Write a note on the contact or the watch, Enter keeps it
ui-desk-when = { $when }Z
ui-desk-when-of = { $track } { $when }Z

# What was done, as a notice says it.
ui-done-sent = Sent to the command.
ui-done-unit = { $order }.
ui-done-helm = Helm: { $course }°, { $speed } kn.
ui-done-course = Helm: { $course }°.
ui-done-insignia-up = Ensign and insignia up.
ui-done-insignia-down = Ensign and insignia down.
ui-done-noted = Noted.
ui-done-bookmarked = Bookmarked.
ui-done-answered = Answered.
ui-done-measure = { $measure }.
ui-helm-asks = Give a course (000 to 359) and a speed in knots.
ui-no-measure-now = This ladder has no measure for that now.
ui-sheet-off = { $title }: { $why }

# The strip at the top.
ui-strip-pace = PACE
ui-strip-mode-coach = COACH MODE
ui-strip-mode-practice = PRACTICE MODE
ui-strip-mode-exam = EXAM MODE
ui-strip-start = Start
ui-strip-stop = Stop
ui-strip-start-tip = Start the clock (Space). { $note }
ui-strip-stop-tip = Stop the clock (Space). { $note }
ui-strip-slower = Slower clock (-)
ui-strip-faster = Faster clock (=)
ui-strip-new = { $count } new
ui-strip-no-new = No new
ui-strip-menu = Menu
ui-strip-menu-tip = Menu (Esc)
ui-strip-help-tip = Keys and help (F1)
ui-strip-messages-tip = Unread messages (F5)

# The ladder and its sheets.
ui-verdict = { CAPITAL($verdict) }
ui-not-now = Not now: { $why }
ui-ladder-head = Ladder
ui-ladder-rung-tip = { $rung }: { $verdict }
ui-ladder-short-needs_approval = approval
ui-ladder-short-authorised = allowed
ui-ladder-takes = Takes: { $takes }
ui-ladder-choose = Choose…
ui-ladder-why = Why?
ui-order-justify = Justify: { $title }
ui-order-with = With
ui-order-flag = { $letter }: { $meaning }.
ui-order-number = { $title }: { $value } { $unit }
ui-order-basis = On what legal basis?
ui-order-facts = On which facts? { $cited } of at most { $most }
ui-order-sure = How sure are you (optional): { $percent } %
ui-order-sure-not-stated = How sure are you (optional): not stated
ui-order-own-unit = Own unit: { $fact }
ui-order-how = { $how }, { $when }Z
ui-order-keep = Keep the justification
ui-order-cancel = Cancel
ui-order-act-now = Act now, justify after
ui-order-act-now-tip = For an emergency. The justification stays due and is asked for beside the ladder (Ctrl+E).
ui-order-too-many = At most { $most } facts: choose those that carry the decision.
ui-order-basis-first = State the legal basis first, or act now and justify after (Ctrl+E).

# The lesson.
ui-lesson-skip = Skip this step
ui-lesson-step = step { $number } of { $count }
ui-lesson-key = the { $key } key
ui-lesson-key-stop = the full stop key
ui-lesson-key-comma = the comma key
ui-lesson-key-minus = the minus key

# The library.
ui-library-name = ROE Trainer
ui-library-scenarios = Scenarios
ui-library-records = Records
ui-library-records-counted = Records ({ $count })
ui-library-quit = Quit
ui-library-help = Help
ui-library-settings = Settings
ui-library-first = First watch
ui-library-all = All
ui-library-level-first-watch = First watch
ui-library-level-basic = Basic
ui-library-level-intermediate = Intermediate
ui-library-level-advanced = Advanced
ui-library-filter = Theme, place, words
ui-library-unusable = Cannot be used
ui-library-see-problems = See the problems on the right
ui-library-in-short = { $level } · { $minutes } min
ui-library-reading = Reading the scenarios…
ui-library-none-fits = No scenario fits the filter.
ui-library-file-unusable = This file cannot be used:
ui-library-open = Open the briefing
ui-library-mend-first = Its file has to be mended first.
ui-library-where = { $place } · { $level } · about { $minutes } min
ui-library-theme = Theme: { $theme }
ui-library-theme-unmarked = Theme: { $theme }. Nothing is marked.
ui-library-last = Last watch: { $result }
ui-library-best = Best verdict: { $result }
ui-library-practise = You will practise
ui-library-situation = Situation
ui-library-after = After
ui-library-unreadable = cannot be read
ui-library-record = { $when } · { $mode ->
    [coach] coach
    [practice] practice
   *[exam] exam
} · draw { $seed } · { $file }
ui-library-reading-records = Reading the records…
ui-library-no-records = No records yet. Every watch is kept here as it happens, decision by decision.
ui-library-unfinished = Not finished. The debrief shows what was so; that it was opened is kept in the record.
ui-library-unfinished-exam = Not finished. Once its debrief has been opened, this exam cannot be gone on with.
ui-library-choose-record = Choose a record to review it.
ui-library-record-mode = { $mode ->
    [coach] Coach
    [practice] Practice
   *[exam] Exam
} mode, draw { $seed }
ui-library-choose-readable = Choose a record that can be read.
ui-library-open-debrief = Open the debrief
ui-library-resume = Go on with this watch
ui-library-cannot-resume = This watch cannot go on: { $why }
ui-library-resumed = The clock is stopped where the watch was broken off. Press Space to go on.
ui-library-cannot-open = This record cannot be opened: { $why }

# Help.
ui-help-title = Keys and signs
ui-help-in-library = In the library
ui-help-in-briefing = In the briefing
ui-help-in-watch = On watch
ui-help-in-order = In an order sheet
ui-help-in-debrief = In the debrief
ui-help-in-everywhere = Everywhere
ui-help-here = Here
ui-help-mouse = Mouse
ui-help-mouse-click = Click
ui-help-mouse-click-does = Select a contact, press a button
ui-help-mouse-right = Right click
ui-help-mouse-right-does = What can be done here
ui-help-mouse-wheel = Wheel, drag
ui-help-mouse-wheel-does = Zoom and move the chart
ui-help-mouse-shift = Shift+drag
ui-help-mouse-shift-does = Measure range and bearing
ui-help-rungs = Rungs
ui-help-rungs-keys = Each rung has its own key, shown before its name on the ladder.
ui-help-verdicts = Verdicts
ui-help-grades = How far a thing can be relied on
ui-help-marks = Marks
ui-help-chart = On the chart
ui-help-sign-own = circle: own unit
ui-help-sign-unknown = quatrefoil: unknown contact
ui-help-sign-neutral = square: neutral contact
ui-help-sign-suspect = diamond with ?: suspect contact
ui-help-sign-threat = diamond with !: contact judged a threat
ui-help-sign-lost = dashed frame: lost contact
ui-help-sign-reckoned = empty frame: dead reckoned, no sensor holds it

# Settings and keys.
ui-done = Done
ui-keys-title = Keys
ui-keys-ask = Press the new key for this action, or Esc to leave it as it is.
ui-keys-how = Choose an action and press Enter, then the new key. Letters and figures belong to the rungs.
ui-keys-default = Default keys
ui-keys-default-tip = Give every action its first key
ui-keys-change = Change the key
ui-keys-changed = { $action }: now { $key }.
ui-keys-reset = Every action has its first key again.
ui-settings-title = Settings
ui-settings-at-once = kept at once
ui-settings-text-size = Text size
ui-settings-percent = { $percent } %
ui-settings-palette = Palette
ui-settings-palette-auto = By the light
ui-settings-palette-day = Day
ui-settings-palette-dusk = Dusk
ui-settings-palette-night = Night
ui-settings-language = Language
ui-settings-sound = Sound
ui-settings-sound-switch = Alert tones
ui-settings-sound-tip = Everything is shown as well as heard
ui-settings-motion = Motion
ui-settings-motion-switch = Waves and shake
ui-settings-motion-tip = Movement in the camera
ui-settings-full_screen = Window
ui-settings-full_screen-switch = Full screen
ui-settings-full_screen-tip = Now, and at the next start
ui-settings-software_frames = Drawing
ui-settings-software_frames-switch = Without graphics card
ui-settings-software_frames-tip = Faster on machines without a graphics card; takes effect at the next start
ui-settings-keys = Keys
ui-settings-choose-keys = Choose your own keys…
ui-settings-kept-in = Kept in { $file }
language-name = English
language-name-pseudo = Pseudo

# The menu over a watch, and the first start.
ui-menu-title = The clock is stopped
ui-menu-end-title = End the watch?
ui-menu-esc = { $key } resumes
ui-menu-resume = Go on with the watch
ui-menu-settings = Settings
ui-menu-keys = Keys and help
ui-menu-end = End the watch and go to the debrief…
ui-menu-end-words = What is still open then counts as not done. The record is sealed and marked; it cannot be reopened.
ui-menu-end-now = End the watch now
ui-welcome-title = Welcome aboard
ui-welcome-what = You stand a watch on a cutter. Contacts appear on the chart; for each you decide what to do, rung by rung, and why it is allowed. Nothing is blocked; everything is judged on what you had been shown at that moment.
ui-welcome-new = New here? The first watch takes five minutes, tries every control once, and marks nothing.
ui-welcome-later = To the library
ui-welcome-first = Stand the first watch

# A ruling in full.
ui-reasons-why = Why: { $why }
ui-reasons-instead = Instead: { $instead }
ui-reasons-steps = Step by step
ui-reasons-as-known = { $asked } (as known: { $value })

# In one's own words.
ui-words-title = In your own words
ui-words-examples = Try: ask his nationality in Spanish, send the boat to T02, course 270 speed 15, report the situation.
ui-words-prompt = Type what to say or to order
ui-words-not-understood = Not understood: { $words }.
ui-words-nothing-understood = Not understood: { $words }. Nothing can be sent.
ui-words-choose = Up and Down choose, Enter confirms. Nothing is sent before.
ui-words-none-fits = No order fits so far.
ui-words-open-sheet = Open its sheet
ui-words-send = Send
ui-words-nothing-sent = Nothing is sent: no order fits these words.
ui-words-not-now = not now
ui-words-opens-sheet = opens its sheet

# Tools of the chart and the camera.
ui-tool-tip = { $words } ({ $key })
ui-chart-zoom_in-tip = Closer
ui-chart-zoom_out-tip = Farther
ui-chart-centre = Own ship
ui-chart-centre-tip = Centre the chart on own ship
ui-chart-centre_contact = Contact
ui-chart-centre_contact-tip = Centre the chart on the contact
ui-chart-follow = Follow
ui-chart-follow-tip = Keep own ship in sight as it moves
ui-chart-marker = EBL VRM
ui-chart-marker-tip = Bearing line and range marker from own ship; drag the dot, or Ctrl with the arrows
ui-chart-measure = Measure
ui-chart-measure-tip = Measure to the contact; Shift and drag measures anywhere
ui-chart-tint = Tint: distance from land, not depth. Not for navigation.
ui-chart-tint-short = Not depth, not for navigation.
ui-chart-tint-least = Not for navigation.
ui-chart-range-bearing = { $miles } nm { $bearing }°
ui-chart-pointer = { $place }   { $bearing }
ui-chart-miles = { $miles } nm
ui-chart-ebl-vrm = EBL { $bearing }°  VRM { $miles } nm
ui-tool-camera_closer-tip = Closer; drag the picture to look along the hull
ui-tool-camera_wider-tip = Wider
ui-tool-camera_steady = Steady
ui-tool-camera_steady-tip = Take the shake of hand and sea out of the picture
ui-tool-still = Still
ui-tool-still-tip = Keep this picture as evidence; the log and the record have the time
ui-camera-infra-red = INFRA-RED
ui-camera-nothing = Nothing in view
ui-alert-urgent = Urgent: { $text }
ui-still-nothing = The camera makes nothing out of { $track }: there is nothing to keep.
ui-still-logged = Still of { $track } logged.
ui-still-not-kept = Still of { $track } logged; its picture could not be kept: { $why }
ui-still-kept = Still of { $track } kept as { $file }.
ui-still-caption = { $when }  { $caption }
