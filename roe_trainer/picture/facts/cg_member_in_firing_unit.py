"""A Coast Guard member is in the boat or aircraft that would fire: the one that is nearest to the contact."""

from roe_trainer.picture.ledger import OWN, EvidenceGrade
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading, unit_range_m
from roe_trainer.words.line import Quoted, line


def read(picture: Picture, track: str) -> Read | None:
    """None while nobody is away, or where the answer was verified by other means than the plot."""
    told = picture.ledger.counting(OWN, "cg_member_in_firing_unit")
    if told is not None and told.grade is EvidenceGrade.VERIFIED:
        return None
    contact = picture.contacts[track]
    away = [u for u in picture.own_units.values() if u.deployed and u.kind in ("boat", "aircraft")]
    if contact.lost or not away:
        return None
    nearest = min(away, key=lambda unit: (unit_range_m(picture, unit, contact), unit.id))
    if nearest.cg_member:
        return Read(True, line("fact-cg-member-would-fire", unit=Quoted(nearest.title)), (("unit", nearest.id),))
    if told is None and not any(unit.cg_member for unit in away):
        return None
    return Read(False, line("fact-no-cg-member-would-fire", unit=Quoted(nearest.title)), (("unit", nearest.id),))


FACT = Reading(id="cg_member_in_firing_unit", read=read, own=True)
