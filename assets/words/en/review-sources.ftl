# Who or what showed something.
review-source = { $source ->
    [eoir] camera
    [ais] AIS
    [helo] helicopter
    [visual] lookout
    [boat] the boat's crew
    [unit] the unit on the spot
    [own_unit] the unit on the spot
    [firing_unit] the unit that fired
   *[other] { $own }
}
