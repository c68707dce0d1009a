"""A Coast Guard member is in the boat or aircraft that would fire: the one that is nearest to the contact."""

from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading, unit_range_m


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    told = picture.ledger.counting(OWN, "cg_member_in_firing_unit")
    if told is not None and told.grade is EvidenceGrade.VERIFIED:
        return None
    contact = picture.contacts[track]
    away = [u for u in picture.own_units.values() if u.deployed and u.kind in ("boat", "aircraft")]
    if contact.lost or not away:
        return None
    nearest = min(away, key=lambda unit: (unit_range_m(picture, unit, contact), unit.id))
    if nearest.cg_member:
        return True, f"{nearest.title} would fire, with a Coast Guard member aboard."
    if told is None and not any(unit.cg_member for unit in away):
        return None
    return False, f"{nearest.title} would fire, and no Coast Guard member is aboard."


FACT = Reading(id="cg_member_in_firing_unit", read=read, own=True)
