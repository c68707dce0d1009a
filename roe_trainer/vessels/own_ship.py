"""The id of the own ship, and the one that records, decision files and digests know her by."""

OWN_SHIP = "own_ship"
RECORDED_AS = "cutter"


def id_of_now(unit_id: str | None) -> str | None:
    """The id of a unit as it is now, from one that may be of an earlier form."""
    return OWN_SHIP if unit_id == RECORDED_AS else unit_id


def recorded_id(unit_id: str) -> str:
    """The id under which digests know a unit or vessel; ties between units are settled by it too."""
    return RECORDED_AS if unit_id == OWN_SHIP else unit_id
