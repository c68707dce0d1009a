# What each measure is called, what it is for, what it asks for, and what can be chosen.
measure-answer_order-title = Answer an order
measure-answer_order-help = Answer an order from above: acknowledge, ask to clarify, object, offer a lawful alternative, or decline. Putting it on record answers nobody, and keeps its words with the time and who was there.
measure-answer_order-how = Answer

measure-ask-title = Ask a question
measure-ask-help = Put one right-of-approach question. There is no duty to answer.
measure-ask-question = Question
measure-ask-means = By
measure-ask-language = Language

measure-assist-title = Render assistance
measure-assist-help = Go to the help of people in danger: recover, treat, tow, or direct others to them.

measure-board-title = Board
measure-board-help = The boat puts the boarding team aboard.

measure-bookmark-title = Bookmark
measure-bookmark-help = Mark this moment for the debrief.
measure-bookmark-text = Text

measure-cease-title = Cease
measure-cease-help = Stop all coercion against this vessel now; units hold off and keep watching.

measure-check_documents-title = Check papers and people
measure-check_documents-help = Compare papers, people and claims; documents and safety equipment only.

measure-classify-title = Own classification
measure-classify-help = Your own judgement of the contact. Recorded, and never read by the rules.
measure-classify-as = As

measure-detain-title = Detain the people
measure-detain-help = Take the people into custody aboard the own ship, counted and cared for.

measure-determine_warning_danger-title = Log warning-shot danger
measure-determine_warning_danger-help = The commander determines and logs that a warning shot itself would endanger people or property.

measure-disabling_fire-title = Disabling fire
measure-disabling_fire-help = Aimed shots at the engines, only to stop the vessel. People have died of fragments.

measure-display_insignia-title = Ensign and insignia
measure-display_insignia-help = Show or strike the Coast Guard ensign and law-enforcement insignia, and light them.
measure-display_insignia-up = Show

measure-entangle-title = Entangling line
measure-entangle-help = The boat lays a line across the bow to foul the propellers. A sudden stop can capsize a crowded boat.

measure-field_test-title = Field test
measure-field_test-help = Swab surfaces and test what is in view. The result is presumptive only.

measure-hail-title = Hail
measure-hail-help = Call the vessel, say who you are, and ask it to answer.
measure-hail-means = By
measure-hail-language = Language

measure-helm-title = Own course and speed
measure-helm-help = Order the course and speed of the own ship.
measure-helm-course_deg = Course
measure-helm-course_deg-told = course { $value }°
measure-helm-speed_kn = Speed
measure-helm-speed_kn-told = { $value } knots

measure-inspect_safety-title = Initial safety inspection
measure-inspect_safety-help = A quick sweep for people, weapons, flooding and fire before anything else.

measure-justify-title = Justify afterwards
measure-justify-help = State the legal basis and the facts of an act taken in an emergency.
measure-justify-action = Action number
measure-justify-action-told = decision { $value }

measure-monitor-title = Monitor and record
measure-monitor-help = Keep the contact under watch and log its position, course and looks.

measure-note-title = Note
measure-note-help = Write a line in the log.
measure-note-text = Text

measure-order_stop-title = Order to stop
measure-order_stop-help = Order the vessel to stop for boarding, by a means that can be seen or heard.
measure-order_stop-means = By
measure-order_stop-language = Language

measure-photograph-title = Take a still
measure-photograph-help = Keep a picture of what the camera makes out now, with position and time, as evidence.

measure-recover-title = Recover jettisoned items
measure-recover-help = Send a unit to pick up what was seen to go overboard. People come first.

measure-release-title = Release
measure-release-help = Let the vessel go, with thanks and an apology for the delay, and leave.

measure-report-title = Report
measure-report-help = Report the situation, or facts learned since an approval, to the command.
measure-report-what = Report

measure-request-title = Request
measure-request-help = Ask the command, or another State through it, for an approval, a consent or an answer.
measure-request-what = What for

measure-search-title = Search
measure-search-help = Go beyond a document and safety check: as far as was consented, in full, or by cutting into structure.
measure-search-scope = Scope

measure-seize-title = Seize vessel and cargo
measure-seize-help = Take vessel and cargo into custody, with photographs, position, seals and a custody log.

measure-self_defence_fire-title = Fire in self-defence
measure-self_defence_fire-help = Force, up to deadly, against an imminent threat to life. Ends when the threat ends.

measure-sink_hazard-title = Destroy as a hazard
measure-sink_hazard-help = Destroy a seized, unsafe vessel that nobody is aboard of, as a hazard to navigation.

measure-strike-title = Lethal strike
measure-strike-help = An attack meant to destroy the vessel or kill those aboard. Not a step of law enforcement.

measure-unit_order-title = Order to a unit
measure-unit_order-help = Send a unit to intercept, shadow at a distance, hold off, hold its place, or come back.
measure-unit_order-order = Order

measure-warning_shots-title = Warning shots
measure-warning_shots-help = Shots ahead of the vessel, aimed to miss: a signal to stop.

# What can be chosen, as a part of a sentence.
measure-value-acknowledge = acknowledge
measure-value-alternative = alternative
measure-value-boarding = no-objection to boarding
measure-value-boarding_destructive = no-objection to a search that cuts
measure-value-clarify = clarify
measure-value-coastal_consent = coastal State
measure-value-consent = consent
measure-value-consented = consented
measure-value-decline = decline
measure-value-destructive = destructive
measure-value-disposition = disposition
measure-value-en = in English
measure-value-es = in Spanish
measure-value-flag_inquiry = flag State
measure-value-flag_l = flag or lamp L
measure-value-full = full
measure-value-hold = hold
measure-value-hold_off = hold off
measure-value-intercept = intercept
measure-value-light_siren = light and siren
measure-value-loudhailer = loudhailer
measure-value-master = master
measure-value-name = name
measure-value-national = national direction
measure-value-nationality = nationality
measure-value-neutral = neutral
measure-value-new_facts = new facts
measure-value-no = no
measure-value-object = object
measure-value-omit_warning = leave to omit the warning
measure-value-people_cargo = people and cargo
measure-value-record = record
measure-value-return = return
measure-value-shadow = shadow
measure-value-sink = sink
measure-value-situation = situation
measure-value-suspect = suspect
measure-value-tacon = shift of tactical control
measure-value-threat = threat
measure-value-unknown = unknown
measure-value-use_of_force = no-objection to force
measure-value-vhf = VHF
measure-value-voyage = voyage
measure-value-yes = yes
