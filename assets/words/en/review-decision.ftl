# A decision in words, and who or what showed something.
review-decision = { $title }
review-decision-with-options = { $told } ({ $options })
review-decision-not-done = { $told }: not done, { $why }
review-option-language = in { $language ->
    [en] English
    [es] Spanish
    [fr] French
    [ht] Haitian Creole
    [nl] Dutch
   *[pt] Portuguese
}
review-option-number = { $name ->
    [course_deg] course { $value }°
    [speed_kn] { $value } knots
    [action] decision { $value }
   *[item] item { $value }
}
review-option-switch = { $name }: { $on ->
    [yes] yes
   *[no] no
}
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
