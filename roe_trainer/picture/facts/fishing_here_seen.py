"""Gear in the water, where the fishing law of the acting State applies, of a vessel that is not its own."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading

OUR_WATERS = ("US_IW", "US_TS", "US_CZ", "US_EEZ")


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    look = picture.contacts[track].look
    if look is None or "gear_out" not in look.showing:
        return None
    if picture.known(track, "zone") not in OUR_WATERS or picture.known(track, "ensign_seen") == "OWN":
        return None
    return True, "Gear in the water in our waters, and no licence known."


FACT = Reading(id="fishing_here_seen", read=read)
