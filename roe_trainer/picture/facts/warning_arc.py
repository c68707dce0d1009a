"""Arc and fall of a warning shot: other contacts near the target make it foul."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading, others_within
from roe_trainer.words.line import line

FOUL_M = 900
SHIFT_M = 1_600


def read(picture: Picture, track: str) -> Read | None:
    """CLEAR, FOUL_CAN_SHIFT or BYSTANDERS by the nearest other contact; None for an unclassified or lost contact."""
    contact = picture.contacts[track]
    if contact.lost or contact.best_clarity < Clarity.CLASSIFIED:
        return None
    near = others_within(picture, track, SHIFT_M)
    if near and near[0][0] <= FOUL_M:
        track_near, metres = near[0][1].track, near[0][0]
        said = line("fact-warning-bystander", metres=metres, track=track_near)
        return Read("BYSTANDERS", said, (("track", track_near),))
    if near:
        track_near = near[0][1].track
        return Read("FOUL_CAN_SHIFT", line("fact-warning-foul", track=track_near), (("track", track_near),))
    return Read("CLEAR", line("fact-warning-clear"))


FACT = Reading(id="warning_arc", read=read)
