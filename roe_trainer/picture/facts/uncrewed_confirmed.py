"""Infra-red from close by for half a minute shows nobody inside; a warm body or the sweep aboard ends the belief."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line

LOOKS_FOR_S = 30


def read(picture: Picture, track: str) -> Read | None:
    """True after LOOKS_FOR_S of cold infra-red; False only where a warm body ends that belief."""
    contact = picture.contacts[track]
    look, sighting = contact.look, contact.sighting
    engagement = picture.engagements[track]
    if look is None or sighting is None or look.heat_inside is None:
        engagement.empty_since = -1
        return None
    if look.heat_inside:
        engagement.empty_since = -1
        believed = picture.known(track, "uncrewed_confirmed") is True
        return Read(False, line("fact-warm-bodies")) if believed else None
    if engagement.empty_since < 0:
        engagement.empty_since = sighting.tick
    if sighting.tick - engagement.empty_since >= LOOKS_FOR_S:
        return Read(True, line("fact-nobody-inside"))
    return None


FACT = Reading(id="uncrewed_confirmed", read=read)
