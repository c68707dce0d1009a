"""What was chosen with a measure, as people say it."""

_LABELS = {
    "vhf": "VHF",
    "light_siren": "light and siren",
    "flag_l": "flag or lamp L",
    "people_cargo": "people and cargo",
    "boarding": "no-objection to boarding",
    "boarding_destructive": "no-objection to a search that cuts",
    "use_of_force": "no-objection to force",
    "omit_warning": "leave to omit the warning",
    "flag_inquiry": "flag State",
    "coastal_consent": "coastal State",
    "tacon": "shift of tactical control",
    "national": "national direction",
}


def label_option(value: object) -> str:
    """An option of a measure in words."""
    return _LABELS.get(str(value)) or str(value).replace("_", " ")
