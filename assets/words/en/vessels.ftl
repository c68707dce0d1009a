# Behaviours of vessels: what each is called and what it does. Names in backquotes are numbers a scenario may set (traits).

behaviour-told = { $title }. { $help }
behaviour-asleep-title = Asleep
behaviour-asleep-help = Runs on under a lashed helm until `wakes_after` loud signals within `wakes_within_m` have woken somebody.
behaviour-bribes-title = Offers a bribe
behaviour-bribes-help = Obeys and offers money, `offers_times` at most.
behaviour-burns-title = Burns the boat
behaviour-burns-help = Runs; when stopped, or after `yields_after_shots` sets of warning shots, sets the boat on fire and jumps.
behaviour-comply_at_once-title = Complies at once
behaviour-comply_at_once-help = Takes the way off within seconds of an order that it understands, and answers what it is asked.
behaviour-comply_late-title = Stops after a delay
behaviour-comply_late-help = Understands the order and obeys it, after `delay_s` seconds of making up its mind.
behaviour-decoy-title = Decoy
behaviour-decoy-help = Runs at the first call and lets itself be followed for `leads_for_s`, then stops. There is nothing aboard.
behaviour-false_flag-title = False claim of a flag
behaviour-false_flag-help = Names a State readily and protests `protests_times` before it stops. The register knows nothing of it.
behaviour-feigns_distress-title = Feigns distress
behaviour-feigns_distress-help = Stops and calls for help when ordered or approached. Those who come to help find nothing wrong.
behaviour-fires_on_us-title = Opens fire
behaviour-fires_on_us-help = Fires up to `bursts` bursts at a unit within `fires_within_m`, and gives up when it is fired at itself.
behaviour-flee-title = Flees until disabled
behaviour-flee-help = Runs as fast as it can once it sees what is after it, and stops only when its engines do.
behaviour-flies_on-title = Flies on
behaviour-flies_on-help = Keeps its course at low level; drops what it carries from `drops_after_s` on, if given.
behaviour-hoists_flag_late-title = Hoists a flag late
behaviour-hoists_flag_late-help = Shows no flag until called or approached, then hoists the one that the scenario gives it.
behaviour-hold_course-title = Holds course
behaviour-hold_course-help = A vessel on its way: answers when called, takes way off within a minute of an order it understands.
behaviour-in_distress-title = In distress
behaviour-in_distress-help = Drifts and waves. Whoever comes near sees that it needs help. Sinks after `founders_after_s`, if given.
behaviour-jettisons-title = Jettisons, then stops
behaviour-jettisons-help = Runs while the cargo goes over the side lot by lot, and stops with hands up when it is gone.
behaviour-loiter-title = Loiters
behaviour-loiter-help = Lies about in one place, drifting and motoring by turns. Stops when told to.
behaviour-misunderstands-title = Misunderstands
behaviour-misunderstands-help = Waves back at words it does not know, and stops at light or flag number `signals_needed`.
behaviour-nobody_is_master-title = Nobody is the master
behaviour-nobody_is_master-help = Obeys after `delay_s`; each of them points at another when asked who is in charge.
behaviour-overloaded-title = Overloaded boat
behaviour-overloaded-help = Creeps along full of people, waves and stops when approached; somebody may fall in (`overboard_per_mille`).
behaviour-panics-title = Panics
behaviour-panics-help = Bolts and stops by turns when lights, sirens or shots frighten it; a loudhailer in its language calms it.
behaviour-partner_patrol-title = Partner's patrol craft
behaviour-partner_patrol-help = Closes the boat in its company when its own command says so: to board it, or to fire without warning.
behaviour-rams-title = Closes to ram
behaviour-rams-help = Turns its bow on a ship or boat close by, `passes` times; breaks off when warned or after `presses_for`.
behaviour-refuses_boarding-title = Stops and refuses
behaviour-refuses_boarding-help = Heaves to and says that nobody may come aboard; gives way after `refuses_times` orders.
behaviour-remote_steered-title = Steered by remote link
behaviour-remote_steered-help = Runs on empty. An operator who listens (`operator_listens`) answers and may stop it (`operator_obeys`), or steers it at whoever comes near (`operator_rams`).
behaviour-robs-title = Robs another boat
behaviour-robs-help = Holds the boat in its company at gunpoint; flees when a unit comes near or calls.
behaviour-run_for_haven-title = Runs for foreign waters
behaviour-run_for_haven-help = Runs on the bearing `haven_deg` and gives up only after `yields_after_shots` sets of warning shots.
behaviour-run_then_yield-title = Runs, then yields to warning shots
behaviour-run_then_yield-help = Runs from the order, and gives up after `yields_after_shots` sets of warning shots that it noticed.
behaviour-scuttles-title = Scuttles
behaviour-scuttles-help = Opens the valves if caught or ordered more than `orders_until_scuttling` times; runs first if `runs_first`.
behaviour-shields-title = Uses people as shields
behaviour-shields-help = Puts people at the engines when a unit comes near or shots fall, and gives up after `tires_after_s`.
behaviour-split_up-title = Splits up
behaviour-split_up-help = Runs off by `splits_deg` from straight away as soon as it or a boat of its company is ordered to stop.
behaviour-stands_on-title = Stands on its immunity
behaviour-stands_on-help = Says who it is, declines every order courteously and keeps its course.
behaviour-struggles-title = Struggles on deck
behaviour-struggles-help = Obeys the order to stop, then fights the boarding team for `struggles_for_s`.
behaviour-surrenders-title = Surrenders
behaviour-surrenders-help = Stops with hands up at the first unit it sees or order it hears.
behaviour-threatens_with_weapon-title = Threatens with a weapon
behaviour-threatens_with_weapon-help = Aims at a unit within `lifts_within_m`; lays it down when warned or nobody is within `content_beyond_m`.
behaviour-unaware-title = Does not perceive the signals
behaviour-unaware-help = Hears and sees nothing until somebody is within `notices_within_m`, then stops, startled.
behaviour-work_gear-title = Works fishing gear
behaviour-work_gear-help = Moves slowly among its gear. Answers if it has a radio; needs a moment to stop.
behaviour-zigzag-title = Zigzags
behaviour-zigzag-help = Runs in sharp turns. Yields after `yields_after_shots` sets of shots or when tired (`tires_after_s`).

# What vessels say. Keys are phrases; a name or a claim of the scenario's author goes into some.
# In brackets: what is done and not said.

speech-hail = Station calling, this is { $name }, go ahead.
speech-name = My vessel is { $claim }.
speech-nationality = We sail under the flag of { $claim }.
speech-will_stop = Roger, stopping my engines.
speech-nets_out = We have gear in the water, stopping slowly.
speech-thanks = Thank you, and good watch.
speech-startled = Sorry! We did not hear you. We are stopping.
speech-frightened = Do not shoot! We are stopping! Do not shoot!
speech-help = Help us, please! We are in trouble!
speech-all_well = Nothing is wrong. We were frightened of you.
speech-friendly = Hello! Hello! Good day!
speech-not_understood = (answers in another language; the words are not understood)
speech-refuse = We do not answer questions.
speech-no_boarding = We have stopped. Nobody comes aboard my vessel.
speech-protest = You are aboard without my leave. I protest, and I write it down.
speech-flag_protest = You have no right to stop us. Ask our government.
speech-shrug = (shrugs and points at the others)
speech-bribe = Friend, there is money here. Take it and you saw nobody.
speech-keep_off = Keep away from us! Keep away!
speech-people_aboard = There are people on the engines! Do not shoot!
speech-immune = We are a ship of State on passage. We do not stop, and wish you a good watch.
speech-aircraft = This is an aircraft. We cannot stop, ship. Please keep clear.
speech-operator = This craft is mine. There is nobody aboard. Leave it alone.
speech-operator_stops = This craft is mine. I am stopping it.
speech-consent_board = You may come aboard and see our papers.
speech-consent_search = Come aboard and look where you like.
speech-consent_no = No. You may not come aboard.
speech-consent_ends = That is enough. I want you off my vessel now.
speech-no-name = a boat
speech-says = { CAPITAL($claim) }.

# What passing ships say when asked.

speech-i-am-master = I am the master.
speech-on-passage = On passage.
speech-passengers-and-crew = { $passengers } passengers and { $crew } crew.
speech-crew-and-cargo = { $crew } crew, ordinary cargo.
speech-crew-and-catch = { $crew } of us and the catch.
speech-crew-for-pleasure = { $crew } of us, for pleasure.
speech-crew-without-tow = { $crew } of us, nothing in tow.

# How it is heard: by the gist of it, with its sense behind it, or with gaps.

speech-by-gesture =
    (in { $tongue ->
        [ht] Haitian Creole
       *[pt] Portuguese
    }, by voice and gesture) { BARE($sense) }
speech-in-spanish = { $spoken } ({ BARE($sense) })
speech-over-the-air = { GAPS($said, $lost, $sense) }

# The same phrases as they are spoken in Spanish: not to be translated.

speech-es-hail = Aquí { $name }, adelante.
speech-es-name = La embarcación es { $claim }.
speech-es-nationality = Navegamos con bandera de { $claim }.
speech-es-will_stop = Entendido, paramos máquinas.
speech-es-nets_out = Tenemos la red en el agua, paramos despacio.
speech-es-thanks = Gracias, guardacostas. Buena guardia.
speech-es-startled = ¡Perdón! No los oímos. Ya paramos.
speech-es-frightened = ¡No disparen! ¡Ya paramos! ¡No disparen!
speech-es-help = ¡Ayuda, por favor! ¡Estamos mal!
speech-es-all_well = No pasa nada. Teníamos miedo de ustedes.
speech-es-friendly = ¡Hola! ¡Hola! ¡Buen día!
speech-es-not_understood = No entiendo inglés, ¿español?
speech-es-refuse = No contestamos preguntas.
speech-es-no_boarding = Ya paramos. Nadie sube a mi barco.
speech-es-protest = Ustedes subieron sin mi permiso. Protesto, y lo anoto.
speech-es-flag_protest = No tienen derecho a pararnos. Pregunten a nuestro gobierno.
speech-es-shrug = (se encoge de hombros y señala a los otros)
speech-es-bribe = Amigo, aquí hay dinero. Tómelo y no vio a nadie.
speech-es-keep_off = ¡No se acerquen! ¡No se acerquen!
speech-es-people_aboard = ¡Hay gente en los motores! ¡No disparen!
speech-es-immune = Somos un buque del Estado de paso. No paramos; buena guardia.
speech-es-aircraft = Esto es un avión. No podemos parar, barco. Manténgase lejos.
speech-es-operator = Esta embarcación es mía. No hay nadie a bordo. Déjenla.
speech-es-operator_stops = Esta embarcación es mía. La paro ahora.
speech-es-consent_board = Pueden subir y ver los papeles.
speech-es-consent_search = Suban y miren donde quieran.
speech-es-consent_no = No. No pueden subir.
speech-es-consent_ends = Ya basta. Quiero que se vayan de mi barco.
speech-es-no-name = una lancha

# What a file of a vessel class should have.

vessels-want-between = is between low ({ $low }) and high ({ $high })
