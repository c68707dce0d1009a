"""A cheaper means would now do it: the boat is alongside a vessel slow enough to board."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading, unit_range_m
from roe_trainer.words.line import line

SLOW_MM_S = 2_600
ALONGSIDE_M = 400


def read(picture: Picture, track: str) -> Read | None:
    """True with a boat within ALONGSIDE_M of a vessel at SLOW_MM_S or less; False only where it was true before."""
    contact = picture.contacts[track]
    boats = [u for u in picture.own_units.values() if u.deployed and u.kind == "boat"]
    slow = contact.speed_mm_s <= SLOW_MM_S
    if slow and any(unit_range_m(picture, boat, contact) <= ALONGSIDE_M for boat in boats):
        return Read(True, line("fact-can-be-boarded"))
    if picture.known(track, "lesser_means_available") is True:
        return Read(False, line("fact-cannot-be-boarded"))
    return None


FACT = Reading(id="lesser_means_available", read=read)
