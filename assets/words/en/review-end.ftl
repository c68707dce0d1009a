# What is told last in a debrief: evidence, what was hidden, how it ended, what it could have led to, what may follow.

# Evidence and custody.
review-who-held-it = Who held it:
review-papers-compared = The papers, compared:
review-not-secured = Seen, and not secured:
review-no-evidence = Nothing was taken into evidence.
review-item = { $track } item { $number }
review-no-seal = none
review-no-holder = not recorded
review-agrees = agrees
review-disagrees = DOES NOT AGREE
review-end-afloat = { $track }: { $marked } seen to go overboard and marked; not recovered: number { $left }.
review-end-unopened = { $track }: found too short for its place, and not opened: { $spaces }.
review-end-unsearched = { $track }: never searched; what else was aboard is not known.
review-end-unsealed = { $track }: never sealed: item { $left }.
review-end-seen-only = { $track }: { $seen }; { $fate ->
    [lost] lost with the vessel
   *[never_boarded] never looked at from aboard
}, so that the sighting is all there is.

# What was really there.
review-story = The story behind this variant, told as it goes for a watch that takes its steps in order:
review-what-came-of-it = What came of it in your watch:
review-variant-drawn = Variant drawn
review-variant = { $variant } ({ $kind ->
    [innocent] innocent
    [compliant] compliant
    [noncompliant] noncompliant
    [distress] distress
    [hostile] hostile
    [ambiguous] ambiguous
    [no_authority] no authority
   *[free] free
})
review-decision-and-result = Decision and result
review-decisions-were = { $how ->
    [sound] Sound decisions
    [unsound] Unsound decisions
    [errors] Decisions with errors, none of them serious
   *[ill_explained] Lawful decisions, poorly explained
}
review-ended-open = { $decisions }; the watch ended before there was a result.
review-ended-badly = { $decisions }, bad result.
review-ended-well = { $decisions }, good result.
review-ended-told = { $decisions }; nobody was lost, and how it ends is open: a load was at large, and the command knew of it.
review-ended-untold = { $decisions }; no good result: nobody was lost, but a load went on and nobody else had been told of it.
review-stand-though-badly = It went badly in spite of them; the decisions stand.
review-decisions-stand = The decisions stand.
review-luck = It went well by luck, which is not a method.

review-no-name = no name
review-a-contact = a contact
review-held-for = { $kind }; you called it { $classification ->
    [unknown] unknown
    [neutral] neutral
    [suspect] suspect
   *[threat] threat
}; suspicion at the end: { $suspicion }
review-was-class = { LOWER($title) }
review-was-crew = { $people ->
    [0] nobody aboard
    [one] { $people } person
   *[other] { $people } people
}
review-was-registered = registered in { $state }
review-was-of-no-registry = of no registry
review-was-hidden = hidden aboard: { $goods }
review-was-kept = found aboard and kept: { $goods }
review-was-thrown = thrown overboard: { $goods }
review-lots = { $goods } ({ $count } lots)
review-was-armed = weapons { $weapons ->
    [hidden] hidden
   *[in_hand] in hand
}
review-was-wreck = a wreck before the watch
review-was-in-distress = { $distress ->
    [sinking] sinking
    [adrift] adrift
    [overloaded] overloaded
    [burning] burning
    [capsized] capsized
   *[wrecked] wrecked
}
review-was-state = { $state ->
    [sunk] sunk
   *[destroyed] destroyed
}

# What came of it.
review-own-hurt = Of your own crew: { $count } hurt.
review-of-vessel = { $vessel }: { $told }
review-never-seen = { $name }, never seen
review-one-without-a-name = One without a name
review-nobody-hurt = Nobody was hurt.
review-nobody-hurt-aboard = nobody hurt
review-people = { $count } { $state ->
    [dead] died
    [missing] missing
    [recovered] taken aboard
    [detained] in custody
    [in_water] left in the water
    [hidden] hidden aboard
   *[hurt] hurt
}
review-of-them-hurt = { $count } of them hurt
review-became = { $people }.
review-became-of-wreck = { $people }; her vessel was a wreck before the watch.
review-became-vessel = { $people }; vessel { $fate ->
    [sunk] sunk
    [destroyed] destroyed
    [BOARDED] boarded, afloat
    [SEIZED] seized, afloat
    [LOST_OR_GONE] lost, afloat
   *[AT_LARGE] not held, afloat
}.
review-fired-into-water = { $track }: shots fell among her people in the water; whoever they killed is in the count.
review-helped = { $track }: helped: { $help }
review-went-on = { $vessel }: at large with her load when the watch ended; { $known ->
    [told] the command knew of her
   *[untold] nobody else had been told of her
}.

# What it could have led to.
review-turning-point = The turning point: { $act }, { $clock }. The watch was run on from there { $runs } times with other dice.
review-share = { $count } of { $of }
review-this-happened = this happened
review-result-killed_or_missing = somebody killed or missing [illustrative]
review-result-hurt = somebody hurt [illustrative]
review-result-taken_off = somebody taken off or out of the water [illustrative]
review-result-held = vessel held [illustrative]
review-result-lost = vessel lost [illustrative]
review-result-unharmed = nobody harmed [illustrative]
review-consequences-illustrative = Illustrative, and never part of the score: luck is not a method.

# What may follow.
review-aftermath-text = [illustrative] { $said }
review-aftermath-disputed = { $by }. Disputed by: { $against }
review-aftermath-illustrative = Illustrative: what people hold, not what would happen. Never part of the score.
