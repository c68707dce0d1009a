# What a watch is told by its own session: the start, requests and answers, orders, and why a decision came to nothing.
session-watch-is-over = the watch is over
session-no-such-measure = there is no measure called { $measure }
session-log-message = { $sender }: { $text }

session-own-ship = own ship
session-the-command = command
session-log = log
session-the-contact = the contact
session-officer-aboard = officer of { $state } aboard
session-intelligence = Intelligence ({ $reliability })
session-told-by = { $sender }: { $text }

session-who-we-are = Who we are and who is embarked.
session-insignia-up = Ensign and law-enforcement insignia are shown.
session-insignia-down = No law-enforcement insignia shown.
session-cg-member-fires = A Coast Guard member is in the ship or aircraft that would fire.
session-officer-embarked = An officer of { $state } is embarked.
session-standing = Standing direction or chart note: { $fact }.
session-tacon-with = Tactical control is with { $holder ->
    [DOD] the fleet
   *[CG] the Coast Guard
}.
session-tip-armed = Such crews are said to be armed.
session-tip-explosive = Said to carry a charge or a trap.
session-tip-group = Said to belong to a designated group.

session-request-on-its-way = that request is on its way already
session-no-state-named = no State has been named or seen, so there is none to ask
session-request-made = Request: { $what }, { $track }.
session-request-answered = { CAPITAL($what) }: { $status ->
    [granted] granted
   *[refused] refused
}.
session-bare-answer = { $status ->
    [granted] Granted.
   *[refused] Not granted.
}
session-answer = { CAPITAL($what) }, { $track }: { $status ->
    [granted] granted
   *[refused] refused
}.
session-answers = { CAPITAL($voice) } answers: { $what }, { $track }: { $status ->
    [granted] granted
   *[refused] refused
}.
session-state-asked = The named State has been asked.
session-flag-consent-asked = The flag State's consent has been asked.
session-coastal-state-asked = The coastal State has been asked.
session-clock-set = The agreement with that State sets { $minutes } minutes to answer.
session-registry-confirmed = { CAPITAL($state) } confirms the registry.
session-registry-denied = { CAPITAL($state) } denies the registry.
session-registry-unconfirmed = { CAPITAL($state) } can neither confirm nor deny.
session-flag-unconfirmed = { CAPITAL($state) } can neither confirm nor deny the registry.
session-no-consent-unconfirmed = No consent: registry not confirmed.
session-no-consent-denied = No consent: not that State's vessel.
session-flag-consent = { CAPITAL($state) } { $given ->
    [no] refuses consent
   *[yes] consents: { $scope }
}.
session-flag-answer = { CAPITAL($state) } confirms the registry and { $given ->
    [no] refuses consent
   *[yes] consents: { $scope }
}.
session-learned-since = Learned since the approval: { $fact }. The approver has not been told.


session-order-from = Order from { $sender }.
session-no-order-received = no order about this contact has been received
session-put-on-record = Put on record, with the time and who was on the bridge: { $sender }, “{ $text }”
session-answered = Answer to { $sender }, { $track }: { $how }.
session-order-answered = { $sender } answered: { $text }
session-order-stands-as-given = The order stands as given.
session-order-stands = The order stands. Your objection is on record.
session-order-withdrawn = The order is withdrawn. Carry on under your own authority.

session-duty-twice = { $duty } twice
session-want-own-name = a name of its own for each duty
session-unknown-source = the source "{ $source }"
session-want-source = a source of the catalogue, or one of the pack
session-want-no-critical = no critical failure
session-want-later = a second not before { $tick }, that of the one above
session-want-options = what { $measure } takes ({ $why })
