"""Gear in the water, where the fishing law of the acting State applies, of a vessel that is not its own."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line

OUR_WATERS = ("US_IW", "US_TS", "US_CZ", "US_EEZ")


def read(picture: Picture, track: str) -> Read | None:
    """True once seen; never taken back, for gear that is hauled in was out."""
    look = picture.contacts[track].look
    if look is None or "gear_out" not in look.showing:
        return None
    if picture.known(track, "zone") not in OUR_WATERS or picture.known(track, "ensign_seen") == "OWN":
        return None
    return Read(True, line("fact-fishing-here"))


FACT = Reading(id="fishing_here_seen", read=read)
