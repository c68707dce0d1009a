"""Link of the voyage with our territory, as the track shows it: heading in, heading out, or lying off the coast."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.sea.trig import along
from roe_trainer.words.line import line

NEAR_MM, FAR_MM = 15_000_000, 30_000_000
LYING_MM_S = 1_200
OURS, OFF_OURS = ("US_IW", "US_TS"), ("US_IW", "US_TS", "US_CZ")


def read(picture: Picture, track: str) -> Read | None:
    """HOVERING, INBOUND or OUTBOUND, by speed and by the waters 15 and 30 km ahead and 15 km astern."""
    contact = picture.contacts[track]
    here = picture.known(track, "zone")
    if contact.lost or here not in (*OFF_OURS, "US_EEZ", "HS"):
        return None
    if contact.speed_mm_s <= LYING_MM_S:
        return Read("HOVERING", line("fact-lies-off-coast")) if here in OFF_OURS else None
    if any(_zone_along(picture, track, reach_mm) in OURS for reach_mm in (NEAR_MM, FAR_MM)):
        return Read("INBOUND", line("fact-inbound"))
    if here in OFF_OURS and _zone_along(picture, track, -NEAR_MM) in OURS:
        return Read("OUTBOUND", line("fact-outbound"))
    return None


def _zone_along(picture: Picture, track: str, reach_mm: int) -> str:
    contact = picture.contacts[track]
    x_mm, y_mm = contact.position_at(picture.tick)
    course = contact.course_mdeg if reach_mm > 0 else (contact.course_mdeg + 180_000) % 360_000
    dx_mm, dy_mm = along(course, abs(reach_mm))
    return picture.zone_of(x_mm + dx_mm, y_mm + dy_mm)[0]


FACT = Reading(id="voyage", read=read)
