# What a look shows.
look-wreckage = wreckage
look-people-and-wreckage = people in the water and wreckage
look-answer-odd = Her answer does not fit what is plainly seen.
look-kind = Made out as { $kind }.
look-awash = Rides awash: a low hull and a small tower.
look-drums = Fuel drums on deck.
look-gear = Fishing gear in view: { $gear }.
look-engines = { $engines } outboard engines.
look-fast = Runs at more than 20 knots in open water.
look-dark = Under way without lights.
look-no-ais = No AIS signal from it.
look-low = Rides deep for its size.
look-danger = { $danger ->
    [sinking] Low in the water, people baling: she is in danger.
    [overloaded] Crowded to the gunwales with hardly any freeboard: she is in danger.
    [burning] On fire.
   *[capsized] Capsized.
}
look-no-danger = No longer in danger.
look-crowded = Crowded, with little freeboard.
look-wreck = No vessel is left, only what floats of it.
look-in-water = { $people ->
    [one] { $people } person in the water.
   *[other] { $people } people in the water.
}
look-nobody-seen-in-water = Nobody can be seen in the water any more.
look-nobody-left-in-water = Nobody is left in the water.
look-people-aboard = { $people ->
    [one] { $people } person seen aboard.
   *[other] { $people } people seen aboard.
}
look-child = A child is seen aboard.
look-hurt = Somebody aboard is hurt.
look-nobody-hurt = Nobody aboard is hurt now.
look-engine-space-crewed = The engine space is below, with people in it.
look-people-at-engines = People crouch beside the engines.
look-nobody-at-engines = Nobody is at the engines now.
look-warm-bodies = Warm bodies inside, by infra-red; at least so many.
look-no-flag = No flag flown.
look-two-flags = Flies the flags of two States.
look-flag = Flies the flag of { $state }.
look-no-name = Name on the hull: none.
look-name = Name on the hull: { $hull }.
look-no-gear = No fishing gear or passengers' things in view.
look-packages = Wrapped packages on deck.
look-rail = The crew line the rail.
look-rail-free = Nobody bars the rail any more.
look-weapon = A weapon in somebody's hands.
look-weapon-again = There is a weapon in their hands again.
look-weapon-down = The weapon is down and hands are in view.
look-aimed-at-others = A weapon is aimed at other people.
look-aimed-at-us = A weapon is aimed at us.
look-not-aimed = The weapon is no longer aimed.
look-points-at-unit = The weapon points at the unit or its boat.
