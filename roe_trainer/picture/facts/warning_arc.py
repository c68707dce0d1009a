"""Arc and fall of a warning shot: other contacts near the target make it foul."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading, others_within

FOUL_M = 900
SHIFT_M = 1_600


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    if contact.lost or contact.best_clarity < Clarity.CLASSIFIED:
        return None
    near = others_within(picture, track, SHIFT_M)
    if near and near[0][0] <= FOUL_M:
        return "BYSTANDERS", f"{near[0][1].track} lies {near[0][0]} m from the target, in the arc."
    if near:
        return "FOUL_CAN_SHIFT", f"{near[0][1].track} fouls the arc; another position would clear it."
    return "CLEAR", "Nobody else within the arc of a warning shot."


FACT = Reading(id="warning_arc", read=read)
