# Words for codes, on every screen and in the terminal.

console-grade-claimed = claimed
console-grade-reported = reported
console-grade-observed = observed
console-grade-verified = verified
console-graded = { $grade }, { $source }

console-band-best = best
console-band-acceptable = acceptable
console-band-imprecise = imprecise
console-band-error = error
console-band-serious = serious
console-band-critical = critical

console-identity-unknown = Unknown
console-identity-neutral = Neutral
console-identity-suspect = Suspect
console-identity-threat = Threat

console-status-pending = pending
console-status-granted = granted
console-status-refused = refused
console-status-silent = no answer

console-channel-vhf16 = VHF 16
console-channel-loudhailer = Loudhailer
console-channel-command = Command
console-channel-team = Own units
console-channel-lookout = Lookout
console-channel-system = Bridge

console-sensor-radar = radar
console-sensor-ais = AIS
console-sensor-eoir = camera
console-sensor-lookout = lookout
console-sensor-helo = helicopter
console-sensor-visual = lookout

console-sea = Sea { $state }, { $words }
console-sea-0 = calm, glassy
console-sea-1 = calm, rippled
console-sea-2 = smooth
console-sea-3 = slight
console-sea-4 = moderate
console-sea-5 = rough
console-sea-6 = very rough
console-sea-7 = high
console-sea-8 = very high
console-sea-9 = phenomenal

console-light-day = Day
console-light-dusk = Dusk
console-light-night = Night

console-mode-coach = Rulings and reasons stand on every rung, and what is due is shown. The clock waits while you choose.
console-mode-practice = No rulings until you ask for a hint (Ctrl+H). The record keeps that you asked.
console-mode-exam = No hints. The first watch on a draw is the one that counts.

# Lengths of time and dates.
console-span-seconds = { $seconds } s
console-span-minutes = { $minutes } min
console-span-hours = { $hours } h { $minutes }
console-date = { $day } { $month } { $year }
console-month-1 = Jan
console-month-2 = Feb
console-month-3 = Mar
console-month-4 = Apr
console-month-5 = May
console-month-6 = Jun
console-month-7 = Jul
console-month-8 = Aug
console-month-9 = Sep
console-month-10 = Oct
console-month-11 = Nov
console-month-12 = Dec

# What can be chosen, as it stands on a button.
console-choice-acknowledge = Acknowledge
console-choice-alternative = Alternative
console-choice-boarding = Boarding
console-choice-boarding_destructive = Destructive search
console-choice-clarify = Clarify
console-choice-coastal_consent = Coastal consent
console-choice-consent = Consent
console-choice-consented = As far as consented
console-choice-decline = Decline
console-choice-destructive = Destructive
console-choice-disposition = Disposition
console-choice-en = English
console-choice-es = Spanish
console-choice-flag_inquiry = Flag inquiry
console-choice-flag_l = Flag or lamp L
console-choice-full = Full
console-choice-hold = Hold
console-choice-hold_off = Hold off
console-choice-intercept = Intercept
console-choice-light_siren = Light and siren
console-choice-loudhailer = Loudhailer
console-choice-master = Master
console-choice-name = Name
console-choice-national = National direction
console-choice-nationality = Nationality
console-choice-neutral = Neutral
console-choice-new_facts = New facts
console-choice-no = No
console-choice-object = Object
console-choice-omit_warning = Omit the warning
console-choice-people_cargo = People and cargo
console-choice-record = Record
console-choice-return = Return
console-choice-shadow = Shadow
console-choice-sink = Sink
console-choice-situation = Situation
console-choice-suspect = Suspect
console-choice-tacon = Shift of control
console-choice-threat = Threat
console-choice-unknown = Unknown
console-choice-use_of_force = Use of force
console-choice-vhf = VHF 16
console-choice-voyage = Voyage
console-choice-yes = Yes

# What own units and the boarding team are at.
console-task-assist = Assist
console-task-assisting = Assisting
console-task-helm = Helm
console-task-hold = Hold
console-task-hold_off = Hold off
console-task-intercept = Intercept
console-task-recover = Recover
console-task-return = Return
console-task-shadow = Shadow
console-task-of = { $task } { $track }
console-work-board = Board
console-work-safety = Safety
console-work-documents = Documents
console-work-search = Search
console-work-test = Test
console-work-seize = Seize
console-work-detain = Detain

# A boarding.
console-space-not_seen = not seen
console-space-looked_at = looked at
console-space-searched = searched
console-space-measures_short = measures short
console-space-measured = measured
console-space-opened = opened
console-leave-board = the master lets the team board
console-leave-board_search = the master lets the team board and search
console-leave-withdrawn = the master has withdrawn his leave
console-team-since = Team since { $when }Z
console-team-none = No team aboard
console-team-busy = { $work }, { $left } to go
console-team-waiting = Waiting for orders
console-evidence = { $number }: { $what }, { $where }, { $when }Z, { $photos } photographs, seal { $seal }
console-custody = { $when }Z item { $item }: { $giver } to { $taker }, { $why }
console-work-done = { $work } done
console-people = { $people } people
console-people-not-counted = people not counted yet
console-people-children = { $children } children
console-people-hurt = { $hurt } hurt
console-people-in-custody = { $detained } in custody

# The briefing.
console-law-as-of = Law as of { $date }
console-pack-status = { $review ->
    [public] Public
    [local] Local
   *[unreviewed] Unreviewed
}; sources: { $sources ->
    [public] public
    [local] local
   *[unreviewed] unreviewed
}
console-brief-situation = Situation
console-brief-mission = Mission
console-brief-own-units = Own units
console-brief-weather = Weather and light
console-brief-intelligence = Intelligence
console-brief-practise = You will practise
console-brief-who-approves = Who approves what
console-brief-notes = Notes
console-brief-reliability = Reliability: { $reliability }
console-brief-sky = { $light }. { $sea }.
console-brief-wind = Wind { $bearing }° { $knots } kn, visibility { $miles } nm
console-brief-control = You act as { $which ->
    [OTHER_STATE_ENFORCER] { $actor }
   *[other] a { $actor }
}; tactical control: { $tacon }.
console-brief-marksman = marksman
console-brief-cg-member = Coast Guard member aboard

# The camera, and what it makes out.
console-miles = { $miles } nm
console-metres = { $metres } m
console-camera-none = No contact selected
console-camera-unplaced = { $track }  position not known
console-camera-placed = { $track }  { $miles } nm  { $bearing }°
console-camera-caption = { $track }  { $by }  { $range }  { $bearing }°
console-camera-by = { CAPITAL($sensor) }
console-camera-stale = Picture { $age } old
console-look-something = Something on the water; no more can be made out
console-look-kind = { $kind }, about { $metres } m
console-look-listing = listing
console-look-flooding = flooding
console-look-burning = burning
console-look-capsized = capsized
console-look-wreckage = wreckage
console-look-heat = heat of people inside the hull
console-look-no-heat = no heat inside the hull
console-look-in-water = { $people } in the water
console-look-no-engine = no engine seen
console-look-engines = { $count ->
    [one] { $count } engine
   *[other] { $count } engines
}
console-look-people = { $people ->
    [0] nobody in view
    [one] { $people } person
   *[other] { $people } people
}{ $children ->
    [yes] , children among them
   *[no] { "" }
}
console-look-flag-not-made-out = flag not made out
console-look-no-flag = no flag flown
console-look-two-flags = flags of two States
console-look-flag = flag of { $state }
console-look-name-not-made-out = name not made out
console-look-no-name = no name shown
console-look-name = name { $name }
console-look-weapon = weapon seen
console-look-no-lights = no lights
console-sign-wave = somebody waves
console-sign-hands_up = hands held up
console-sign-show_weapon = a weapon held in the hand
console-sign-point_weapon = a weapon pointed this way
console-sign-point_at_others = a weapon pointed at people aboard
console-sign-drop_weapon = a weapon put down
console-sign-people_at_engines = people at the engines
console-sign-bar_the_rail = people bar the rail
console-sign-struggle = people struggle
console-sign-gear_out = fishing gear in the water

# The card of a contact.
console-card-no-name-sent = (no name sent)
console-card-ais = AIS: { $name }, { $kind }, { $metres } m.
console-card-unplaced = position not known
console-card-motion = { $miles } nm at { $bearing }° · course { $course }° · { $knots } kn
console-card-motion-reported = { $miles } nm at { $bearing }° by report · course and speed not known
console-card-place = { STOPLESS($place) }
console-card-reported-placed = Known by report only; position { $age } old
console-card-reported-unplaced = Known by report only; nobody has said where
console-card-lost = Lost; last seen { $age } ago
console-card-held = Held by { $sensors }
console-card-reckoned = Dead reckoned; last fix { $age } ago
console-card-assessed = { CAPITAL($name) }
console-card-wanted-flag = what flag it flies or claims
console-card-wanted-name = its name or number
console-card-wanted-master = who is the master
console-card-wanted-people = how many people are aboard
console-card-wanted-voyage = where it comes from and goes
console-card-wanted-perceived = whether an order to stop was perceived
console-cargo-drums = fuel drums
console-cargo-bales = wrapped bales
console-cargo-nets = fishing nets
console-cargo-tarp = a tarpaulin
console-cargo-ice = ice boxes
console-cargo-bladders = bladders
console-cargo-buoys = buoys
console-cargo-longline = longline
console-cargo-rods = rods
console-cargo-catch = catch
console-cargo-packages = packages
console-cargo-bundles = bundles

# The desk: what is said, own units, the log.
console-sender = { CAPITAL($voice) }
console-ask = Ask: { LOWER($question) }
console-hoist-ensign = ensign
console-hoist-stop = stop instantly
console-motion = { $course }° { $knots } kn
console-motion-changing = { $motion }, to { $ordered }
console-unit-endurance = endurance { $left }
console-unit-aboard = aboard, ready
console-task-none = No task
console-unit-order = { $unit } to { $order ->
    [intercept] intercept
    [shadow] shadow
    [hold_off] hold off
    [return] return
   *[hold] hold
}
console-unit-order-to = { $unit } to { $order ->
    [look] go and look at { $track }
    [shadow] shadow { $track }
    [hold_off] hold off from { $track }
    [return] return { $track }
    [hold] hold { $track }
   *[intercept] intercept { $track }
}

# The ladder, what is due, the chart.
console-ladder-no-measure = No measure of this ladder does that.
console-select-first = Select a contact first.
console-ladder-beside = Beside the ladder
console-ladder-does = { CAPITAL($does) }
console-ladder-does-stop = { CAPITAL($does) }.
console-ladder-nothing-turns = Nothing open to the watch would change this.
console-ladder-turns = Would change with: { $turns }.
console-due = { $track }: { $duty }, { $left }
console-due-left = { $left } left
console-due-over = overdue
console-owed = Justify: { LOWER($measure) }, { $track }
console-limit-ts = { $state }, 12 nm (approx.)
console-limit-cz = { $state }, 24 nm (approx.)
console-limit-eez = { $state }, EEZ (approx.)
console-approach = CPA { $miles } nm in { $minutes } min
console-jettisoned = jettisoned { $number }
console-recovered = recovered { $number }

# The library.
console-record-broken-off = broken off
console-record-result = { $verdict }, { $total }

# The order sheet.
console-unit-launched-first = { $unit } is aboard this ship and is launched first.

# The strip at the top.
console-paused = Paused
console-rate = { $rate }x
console-clock-stopped = The clock is stopped. Press Space to start it.
console-strip-sea-caption = LIGHT AND SEA
console-strip-sea-brief = SEA
console-strip-sea = { $light } · { $sea }
console-strip-sea-tip = { $light }, { LOWER($sea) }. Wind { $knots } kn, visibility { $miles } nm
console-strip-own-caption = OWN SHIP
console-strip-own-brief = OWN
console-strip-own-tip = Own course and speed: { $course }
console-strip-waters-caption = WATERS
console-strip-waters-tip = { $waters }. Computed limits are approximate.
console-strip-control-caption = CONTROL · COLOURS
console-strip-control-brief = CONTROL
console-strip-control = { $control } · { $ensign }
console-strip-control-tip = { $control }, { $ensign }: whose tactical control the ship is under, and whether the ensign and insignia show
console-control-CG = Coast Guard
console-control-DOD = Defense command
console-control-NOT_APPLICABLE = Own command
console-ensign-up = ensign up
console-ensign-down = ensign down

# What typed words may stand for.
console-propose-needs-contact = Select a contact, or name one.
console-propose-no-order = No order waits for an answer.
console-propose-judge = Judge { $track }: { LOWER($choice) }
console-propose-insignia = { $title } { $up ->
    [yes] up
   *[no] down
}
console-propose-request = Ask the command: { LOWER($said) }
console-propose-report = Report: { LOWER($said) }
console-propose-answer = Answer: { LOWER($said) }
console-propose-with = { $title }: { LOWER($said) }
console-propose-unit = { $unit }: { LOWER($order) }
console-propose-unit-to = { $unit }: { LOWER($order) } { $track }
console-propose-to-a-unit = order to a unit
console-propose-too-fast = Speed is at most { $most } kn.
console-propose-helm = Helm: { $course }°, { $speed } kn
console-propose-own-ship = own ship

# Keys, own keys, settings and files that are not there.
console-key-return = Enter
console-key-escape = Esc
console-key-pageup = Page Up
console-key-pagedown = Page Down
console-key-space = Space
console-key-tab = Tab
console-key-left = Left
console-key-right = Right
console-key-up = Up
console-key-down = Down
console-key-home = Home
console-key-end = End
console-key-menu = Menu
console-key-pause = Pause
console-key-ctrl = Ctrl
console-key-shift = Shift
console-key-alt = Alt
console-key-with = { $held }+{ $key }
console-key-fixed = { $key } moves between controls or closes; it cannot be given away.
console-key-of-rungs = { $key }: single letters and figures belong to the rungs of the ladder. Take it with Ctrl or Alt.
console-key-taken = { $key } already means: { $action }. Nothing was changed.
console-keys-unreadable = Your keys could not be read, the defaults are in use: { $why }
console-keys-unusable = Some of your keys are not usable and keep their default: { $keys }
console-keys-the-file = the file
console-keys-not-kept = Your keys could not be kept: { $why }
console-settings-unreadable = Settings could not be read, defaults are in use: { $why }
console-settings-not-kept = Settings could not be kept: { $why }
console-settings-colours-retired = All palettes now have colours that colour-blind eyes keep apart: nothing to choose.
console-help-missing = The help on controls, assets/help/controls.yaml, cannot be read.
console-level-first-watch = first watch
console-level-basic = basic
console-level-intermediate = intermediate
console-level-advanced = advanced
