# What measures say, what they enter in the own log, and why they cannot be done now.
decision-title = { $title }
decision-with-options = { $told } ({ $options })
decision-not-done = { $told }: not done, { $why }

measure-takes-no-option = { $measure } takes no option { $name }
measure-needs-option = { $measure } needs { $name }
measure-wrong-options = { $problems }
option-not-a-choice = { $name } must be one of { $choices }, not { $found }
option-no-line = { $name } must be a line of at most { $most } letters
option-not-in-range = { $name } must be a whole number from { $low } to { $high }, not { $found }

measure-name-contact = name the contact it is meant for
measure-name-contact-to-go-to = name the contact to go to
measure-name-unit = there is no unit called nothing
measure-no-unit-called = there is no unit called { $unit }
measure-no-contact = there is no contact { $track }
measure-contact-lost = { $track } is lost: no sensor holds it
measure-contact-not-placed = nobody has said where { $track } is
measure-contact-only-reported = { $track } is only reported: no sensor holds it yet
measure-vessel-gone = there is no such vessel any more
measure-nothing-overboard = nothing was seen to go overboard from { $track }
measure-nothing-made-out = nothing of it can be made out now
measure-no-action = there is no action number { $number }
measure-state-grounds = state the legal basis and the facts
measure-loudhailer-too-far = no unit is near enough for the loudhailer (nearest { $metres } m, it carries { $reach } m)
measure-no-such-unit = no unit aboard this ship can do that (it takes { $kinds })
measure-unit-kind = { $kind ->
    [ship] the ship
    [boat] the boat
    [aircraft] the helicopter
    [drone] the drone
   *[patrol] the patrol aircraft
}
measure-unit-too-far = { $unit } is { $metres } m away; this takes { $limit } m or less
measure-team-busy = the team is at work for { $seconds } more seconds
measure-team-aboard-already = the team is aboard already
measure-team-vessel-gone = the vessel is gone: no team can work in her
measure-no-team-aboard = no team is aboard
measure-too-much-way = she is making too much way to put a team aboard
measure-nothing-left-to-sink = there is nothing left to sink
unit-not-launched = { $unit } is not launched
unit-ship-stays = the ship has nowhere to return to
unit-out-of-endurance = { $unit } is out of endurance for this watch

measure-says-hail = { $track }, this is { $ship }. Please answer.
measure-says-order_stop = { $track }, this is { $ship }. Stop your vessel. We intend to board.
measure-asks-name = What is the name of your vessel and its registration?
measure-asks-nationality = What nationality do you claim for your vessel?
measure-asks-master = Who is the master or person in charge?
measure-asks-voyage = Where do you come from and where are you bound?
measure-asks-people_cargo = How many are you, and what do you carry?
measure-asks-consent = May we come aboard and look round? You need not agree.
measure-shows-light_siren = (blue light and siren)
measure-shows-flag_l = (flag L hoisted)
measure-said-in = { $words } [{ $language }]

measure-asked = Asked: { $question }, by { $means ->
    [vhf] VHF
   *[loudhailer] loudhailer
}.
measure-order-given = Order to stop given by { $means ->
    [vhf] VHF
    [light_siren] light and siren
    [flag_l] flag or lamp L
   *[loudhailer] loudhailer
}{ $reach ->
    [in] .
   *[out] , out of its reach.
}
measure-needs-no-language = Signal by { $means ->
    [light_siren] light and siren
   *[flag_l] flag or lamp L
} needs no language.
measure-search-cuts = A search that cuts into structure is meant.
measure-search-cuts-nothing = The search ordered cuts nothing.
measure-insignia-up = Ensign and law-enforcement insignia shown.
measure-insignia-down = Ensign and insignia struck.
measure-warning-would-endanger = The commander determines that a warning shot would endanger others.
measure-reported = Report on { $track }: { $what ->
    [new_facts] facts learned since the approval
   *[situation] situation
}.
measure-inquiry-handed-over = The command was told what is known, and carries it on.
measure-approver-told = The approver was told what has been learned.
