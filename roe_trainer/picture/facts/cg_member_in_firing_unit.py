"""A Coast Guard member is in the boat or aircraft that would fire: true once one with a member aboard is away."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    if picture.own_fact("cg_member_in_firing_unit") is True:
        return None
    away = [u.title for u in picture.own_units.values() if u.deployed and u.cg_member]
    return (True, f"{away[0]} is away with a Coast Guard member aboard.") if away else None


FACT = Reading(id="cg_member_in_firing_unit", read=read, own=True)
