"""Line of disabling fire and its backstop, from the marksman's place."""

from roe_trainer.picture.contacts import Clarity, Contact, OwnUnit
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading, others_within, unit_range_m
from roe_trainer.words.line import line

FOUL_M = 450
BEHIND_M = 900
FIRING_M = 1_200
# Half the width of the fan behind the target, as a tangent per mille: 30 degrees either side of the line.
FAN_PER_MILLE = 577


def read(picture: Picture, track: str) -> Read | None:
    """CLEAR, FOUL_CAN_SHIFT or BYSTANDERS; None for an unclassified or lost contact, or with no unit in range."""
    contact = picture.contacts[track]
    if contact.lost or contact.best_clarity < Clarity.CLASSIFIED:
        return None
    shooter = _shooter(picture, contact)
    if shooter is None:
        return None
    near = others_within(picture, track, BEHIND_M)
    if near and near[0][0] <= FOUL_M:
        track_near, metres = near[0][1].track, near[0][0]
        said = line("fact-disabling-bystander", metres=metres, track=track_near)
        return Read("BYSTANDERS", said, (("track", track_near),))
    behind = [other.track for _, other in near if _is_behind(picture, shooter, contact, other)]
    if behind:
        return Read("FOUL_CAN_SHIFT", line("fact-disabling-foul", track=behind[0]), (("track", behind[0]),))
    return Read("CLEAR", line("fact-disabling-clear"))


def _shooter(picture: Picture, contact: Contact) -> OwnUnit | None:
    """Who would fire: the marksman's unit before others, then the nearest in range."""
    away = [u for u in picture.own_units.values() if u.deployed and u.kind in ("aircraft", "boat")]
    near = [(not u.marksman, metres, u.id) for u in away if (metres := unit_range_m(picture, u, contact)) <= FIRING_M]
    return picture.own_units[min(near)[2]] if near else None


def _is_behind(picture: Picture, shooter: OwnUnit, target: Contact, other: Contact) -> bool:
    """Whether another contact lies beyond the target, in the fan of a shot that passes it."""
    x_mm, y_mm = target.position_at(picture.tick)
    other_x_mm, other_y_mm = other.position_at(picture.tick)
    line_x, line_y = x_mm - shooter.x_mm, y_mm - shooter.y_mm
    past_x, past_y = other_x_mm - x_mm, other_y_mm - y_mm
    along, across = line_x * past_x + line_y * past_y, abs(line_x * past_y - line_y * past_x)
    return along > 0 and across * 1000 <= along * FAN_PER_MILLE


FACT = Reading(id="disabling_arc", read=read)
