# What the watch is shown: messages, notices and facts of events.
picture-of = { $track }: { $said }

# Contacts.
picture-kind-radar = radar contact
picture-kind-reported = reported vessel
sensor-radar = radar
sensor-ais = AIS
sensor-eoir = EO/IR camera
sensor-lookout = lookout
picture-new-contact = New contact { $track }, bearing { $bearing }, { $distance } nm, by { $by }.
picture-new-contact-made-out = New contact { $track }: { $kind }, bearing { $bearing }, { $distance } nm, by { $by }.
picture-held-again = { $track } is held again.
picture-held-as-reported = { $track } is held, as reported.
picture-held-as-reported-made-out = { $track }: { $kind } is held, as reported.
picture-made-out = { $track } made out: { $kind }.
picture-lost = { $track } is lost: no sensor holds it.

# Words heard.
picture-answers = { $track } answers.
picture-answers-broken = { $track } answers, broken up by noise. Ask again, or come closer.
picture-language-understood = They answer in the language used.
picture-language-not-understood = They do not understand the words.
picture-calls-for-help = They call for help.
picture-says-all-well = They say that nothing is wrong.
picture-answered-order = They answered the order.
picture-says-nobody-aboard = They say: nobody comes aboard.
picture-shouts-people-at-engines = They shout that people are at the engines.
picture-operator-answers = Somebody who is not aboard answers for the craft.
picture-master-consent = { $phrase ->
    [consent_board] The master invites us to look at the papers.
    [consent_search] The master invites us aboard and lets us look round.
   *[consent_ends] The master withdraws his leave.
}
picture-names-no-state = They name no State.
picture-claims-state = They claim the nationality of { $state }.
picture-nobody-says-master = Nobody says to be the master.
picture-somebody-says-master = Somebody says to be the master.
picture-says-voyage = So they say of their voyage.

# Deeds seen.
picture-jettison-marked = place of the jettison marked, number { $number }.

# Fire.
picture-warning-shots-ahead = Warning shots fired ahead of the vessel.
picture-fired = { $purpose ->
    [warning] warning shots fired from { $metres } m.
    [disabling] disabling fire from { $metres } m.
    [self_defence] fire in self-defence from { $metres } m.
    [strike] struck from { $metres } m.
   *[entangle] entangle from { $metres } m.
}
picture-engine-hit = engine hit.
picture-engine-hit-left = engine hit, { $left } still run.
picture-engines-stopped = Engines stopped by our fire.
picture-stopped-by-damage = Stopped by damage.
picture-dead-in-water = Dead in the water.
picture-propellers-fouled = propellers fouled.
picture-propellers-fouled-stopping = propellers fouled, she is stopping.
picture-propellers-fouled-by-line = Propellers fouled by the line.
picture-shots-missed = shots fell clear of the engines.
picture-device-missed = the line did not catch.
picture-shots-among-swimmers = shots among people in the water.
picture-rounds-among-swimmers = rounds fall among the people in the water.

# Losses.
picture-gone-no-threat = The vessel is gone; nobody threatens any more.
picture-vessel-destroyed = the vessel is destroyed.
picture-destroyed-survivors = destroyed. People and wreckage in the water.
picture-destroyed-nobody = destroyed. Wreckage, and nobody alive to be seen, in the water.
picture-vessel-gone = The vessel is gone.
picture-survivors-in-water = Survivors in the water.
picture-hull-lost = { $how ->
    [burnt_out] She burns to the waterline and sinks.
    [ditched] The aircraft comes down on the water.
   *[foundered] She goes down.
}
picture-team-came-off = we are off her, all of us. She is going down.
picture-people-where-she-was = People in the water where she was.
picture-has-capsized = { $track } has capsized: people in the water!
picture-capsized-people = capsized. People in the water.
picture-capsized-people-known = Capsized; people in the water.
picture-capsized = Capsized.
picture-is-on-fire = { $track } is on fire.
picture-fuel-on-fire = Fuel has caught fire.
picture-is-holed = { $track } is holed and settles.
picture-round-at-waterline = A round went through the hull at the waterline.
picture-somebody-hurt-or-ill = Somebody aboard is hurt or ill.
picture-somebody-hurt = somebody aboard is hurt.

# Own units.
picture-launched = { $unit } is away.
picture-launched-says = Away.
picture-launched-ashore = { $unit } is on its way to us.
picture-launched-ashore-says = On our way to you.
picture-unit-recovered = { $unit } is recovered.
picture-unit-recovered-says = Back aboard.
picture-unit-left = { $unit } has left for its base.
picture-unit-left-says = Leaving for base.
picture-bingo = { $unit } is at the end of its endurance and returns.
picture-bingo-says = End of our endurance; returning.
picture-own-hurt = { $unit }: one of ours is hit.
picture-own-hurt-says = { $unit }: one of ours is hit, not badly; he is being bandaged.
picture-rammed = { $unit } was struck.
picture-rammed-says = { $unit }: struck a glancing blow; hull sound, nobody lost.

# Partners.
picture-partner-fires = the patrol craft fires into her. No warning was given.
picture-partner-fired = fired into without a warning.
picture-partner-boards = boarded by the patrol craft; she lies stopped.
picture-partner-boarded = boarded by the patrol craft.

# What was thrown overboard.
picture-item-recovered = item { $item } recovered: { $what }, sealed and logged.
picture-none-afloat = All that was marked is out of the water.
picture-thrown-contraband = What was thrown overboard is contraband.
picture-nothing-afloat = nothing more is floating there.

# Custody.
picture-seized-known = Vessel and cargo in custody.
picture-hazard-adrift = Adrift and unfit for sea, she is a hazard.
picture-seized = { $items ->
    [one] vessel seized; { $items } item of evidence sealed and logged.
   *[other] vessel seized; { $items } items of evidence sealed and logged.
}
picture-seized-nothing = vessel seized; nothing in the evidence bag.
picture-in-custody-cared-for = { $people } people in custody aboard, counted and cared for.
picture-custody-need-care = { $people } of those in custody need care.
picture-in-custody = { $people } people in custody aboard.
picture-hazard-sunk = The hazard is sunk.
picture-people-are-in-water = { $people } people are in the water.
picture-sunk-with-people = sunk with { $people } people aboard, who are in the water.
picture-sunk = sunk.
picture-team-off = The team is off and she may go.
picture-order-spent = Let go; the order to stop is spent.
picture-released = released; she may go.

# Help.
picture-helping = alongside, helping.
picture-called-away = called away before the help was done.
picture-help-broken-off = help broken off.
picture-everybody-out-of-water = Everybody who can be found is out of the water.
picture-hurt-treated = The hurt are treated.
picture-nothing-wrong-aboard = Nothing is wrong aboard.
picture-help-given-safe = Help is given; they are safe.
picture-all-taken-off = Everybody has been taken off.
picture-children-taken-off = The children have been taken off.
picture-nobody-left-taken-off = Nobody is left aboard: all have been taken off.
picture-nobody-left-aboard = Nobody is left aboard.
picture-left-adrift-danger = Left adrift, she is a danger to others.
picture-assisted = assistance given: { $done }.
picture-help-recovered = { $people } recovered from the water
picture-help-treated = { $people } treated
picture-help-taken-off = { $people } taken off
picture-help-hull = { $was ->
    [adrift] under tow and safe
    [sinking] the leak is stopped
   *[going_down] the hull cannot be saved and is going down
}
picture-help-dead = { $people } found dead
picture-help-missing = { $people } not to be found
picture-help-nothing-wrong = nothing was wrong that we could find

# The boarding team.
picture-team-task = { $task ->
    [board] going aboard.
    [safety] making the initial safety inspection.
    [documents] checking papers and people.
    [search] searching.
    [test] testing.
    [seize] sealing and recording for seizure.
    [detain] taking the people into custody.
   *[sink] preparing to sink the hazard.
}
picture-team-is-aboard = The team is aboard.
picture-people-aboard = { $people } people aboard.
picture-stopped-team-aboard = Lies stopped with the team aboard.
picture-crew-received-team = The crew received the team.
picture-aboard-all-the-same = The team is aboard all the same.
picture-team-aboard = team aboard, { $people } people.
picture-kept-off-rail = They keep the team off the rail.
picture-kept-off = kept off: the crew will not have us aboard. We can try again.
picture-could-not-board = could not get aboard: too far off or too much way on.
picture-safety-complete = Initial safety inspection complete.
picture-people-counted = { $people } people counted aboard.
picture-children-aboard = { $children } children aboard.
picture-hurt-or-ill = { $people } hurt or ill.
picture-every-space-nobody = Every space looked into: nobody is aboard.
picture-found-hiding = { $hidden } more found hiding below: { $people } people in all.
picture-safe-to-work = safe to work: { $people } people, { $hurt } hurt.
picture-safe-to-work-weapon = safe to work: { $people } people, { $hurt } hurt, a weapon secured.
picture-weapon-in-our-hands = The weapon is in our hands.
picture-valves-shut-known = The valves are shut again; she stays afloat.
picture-valves-shut = valves found open and shut again.
picture-water-below-known = Water is coming in below.
picture-water-below = water is coming in below and we cannot stop it. Everybody should come off.
picture-papers-differ = Papers, people and answers do not match: { $lines }.
picture-people-and-answers = people and answers
picture-bales-from-where-team-stands = Bales in plain view from where the team may stand.
picture-papers-leave-doubt = The paper check leaves doubt.
picture-papers-clear-up = The paper check clears up who she is.
picture-inspection-clean = Papers, people and what can be seen check out.
picture-documents = { $verdict ->
    [bales] bales in plain view.
    [discrepant] papers, people and answers do not match.
    [no_papers] no papers aboard.
   *[in_order] papers and people check out.
}
picture-compared = { $what ->
    [name] name
   *[registry] registry
}
picture-papers-none = no papers
picture-no-papers = No papers aboard.
picture-no-licence = Papers shown, but no licence among them.
picture-papers-of = Papers of { $state }.
picture-asked-aboard-nationality = Asked aboard: which nationality do you claim?
picture-asked-aboard-master = Asked aboard: who is the master?
picture-nobody-aboard-names-state = Nobody aboard names a State.
picture-master-claims-state = The master claims the nationality of { $state }.
picture-nobody-aboard-master = Nobody aboard says to be the master.
picture-master-known = The master is known.
picture-contraband-in-search = Contraband found in the search.
picture-looked-where-let = looked where the master let us look.
picture-search-clean = The search found nothing.
picture-space-opened = The space was opened.
picture-search-found = search complete: { $what }.
picture-search-nothing = { $result ->
    [more] search complete: nothing more found.
   *[nothing] search complete: nothing found.
}
picture-search-nothing-short = { $result ->
    [more] search complete: nothing more found, but a space does not add up.
   *[nothing] search complete: nothing found, but a space does not add up.
}
picture-volume-unaccounted = Measured spaces leave a volume unaccounted for.
picture-space-unaccounted = measurements leave a space that cannot be accounted for.
picture-test-positive-known = Field test positive (presumptive).
picture-test-positive = field test positive, presumptive only.
picture-test-negative = field test negative.
picture-not-searched-yet = not searched yet; what may be aboard is not accounted for.
picture-searched-and-logged = Searched; evidence photographed, sealed and logged, fuel made safe.

# Evidence.
goods = { $what ->
    [cocaine] cocaine
    [marijuana] marijuana
    [cash] cash
    [weapons_cargo] weapons cargo
    [residue] residue
    [built_in] built in
    [wrapped_bales] wrapped bales
    [swab] swab, positive
    [nets] nets
    [rods] rods
    [buoys] buoys
    [ice] ice
    [catch] catch
    [longline] longline
    [drums] drums
    [bladders] bladders
    [tarp] tarp
    [packages] packages
    [bales] bales
   *[other] { $own }
}
evidence-afloat = afloat, number { $number } of the plot
evidence-place = { $at ->
    [hold] in the hold
    [cabin] in the cabin
    [built_in] behind built-in structure
    [in_view] on deck, in plain view
    [taken] where it was taken
   *[aboard] aboard
}
evidence-crew = crew of { $unit }
evidence-hand = { $who ->
    [finder] finder
    [boarding_officer] boarding officer
   *[custodian] evidence custodian
}
evidence-bagged = photographed in place and bagged
evidence-sealed = sealed as { $seal }
boarding-mark = { $mark ->
    [weapon] a weapon, secured
    [bales] bales in plain view
   *[positive] positive test
}

# What is seen of deeds.
picture-deed = { $deed ->
    [acknowledge] Somebody aboard raises a hand towards us.
    [look_back] The helmsman looks back at us.
    [run] The bow lifts: she is running.
    [wave] People aboard wave both arms.
    [wave_back] Somebody waves back at us.
    [hands_up] The crew stand with their hands up.
    [jettison] Packages go over the side.
    [show_weapon] Somebody lifts a weapon.
    [point_weapon] A weapon is aimed at us.
    [point_at_others] A weapon is aimed at the people in the other boat.
    [drop_weapon] The weapon is put down.
    [ram] She turns her bow at us and comes on.
    [break_off] She sheers off and turns away.
    [fire] Muzzle flashes: they are firing at us.
    [shield] People crouch down at the engines.
    [clear_engines] The people at the engines move away from them.
    [bar_the_rail] The crew line the rail: nobody is to come aboard.
    [stand_aside] The crew stand aside.
    [hoist_flag] A flag is run up.
    [overboard] Somebody has gone overboard!
    [abandon] They are jumping into the water!
    [open_valves] She settles: water is coming in below.
    [set_fire] Flames: she is on fire.
    [strike_hull] She has struck our boat a glancing blow.
    [struggle] A struggle on deck with the boarding team.
    [calm_down] The struggle is over.
    [shoot_quarry] Gunfire from the patrol craft, without a warning.
   *[board_quarry] The patrol craft puts people aboard.
}

# Spaces of a vessel.
space = { $id ->
    [deck] deck
    [bow_locker] bow locker
    [under_the_console] under the console
    [hull_liner] hull liner
    [hatch_and_helm] hatch and helm
    [cargo_space] cargo space
    [engine_space] engine space
    [double_skin] double skin
    [deck_and_wheelhouse] deck and wheelhouse
    [fish_or_cargo_hold] fish or cargo hold
    [cabin_and_bunks] cabin and bunks
    [tanks_and_bulkheads] tanks and bulkheads
    [deck_and_cockpit] deck and cockpit
    [lockers_and_bilge] lockers and bilge
    [saloon_and_berths] saloon and berths
    [keel_and_tanks] keel and tanks
    [bridge_and_decks] bridge and decks
    [holds] holds
    [stores] stores
    [accommodation] accommodation
    [engine_room] engine room
   *[ballast_tanks_and_voids] ballast tanks and voids
}
