"""The first order was given while the vessel was inside the waters whose law it broke."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line

OWN_WATERS = ("US_IW", "US_TS", "US_CZ")


def read(picture: Picture, track: str) -> Read | None:
    """True for a vessel ordered to stop in OWN_WATERS that ran; None for every other contact."""
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.first_order_tick < 0:
        return None
    if engagement.first_order_zone in OWN_WATERS and picture.known(track, "ran_after_order") is True:
        return Read(True, line("fact-pursuit-started"))
    return None


FACT = Reading(id="pursuit_started_in_zone", read=read)
