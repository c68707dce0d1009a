"""Line of disabling fire and its backstop, from the marksman's place."""

from roe_trainer.picture.contacts import CLASSIFIED
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading, others_within, unit_range_m

FOUL_M = 450
SHIFT_M = 900
FIRING_M = 1_200


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    if contact.lost or contact.best_tier < CLASSIFIED:
        return None
    shooters = [u for u in picture.own_units.values() if u.deployed and u.kind in ("aircraft", "boat")]
    if not any(unit_range_m(picture, unit, contact) <= FIRING_M for unit in shooters):
        return None
    near = others_within(picture, track, SHIFT_M)
    if near and near[0][0] <= FOUL_M:
        return "BYSTANDERS", f"{near[0][1].track} lies {near[0][0]} m behind or beside the target."
    if near:
        return "FOUL_CAN_SHIFT", f"{near[0][1].track} is near the line; another position would clear it."
    return "CLEAR", "The firing unit reports a clear line and backstop."


FACT = Reading(id="disabling_arc", read=read)
