"""Infra-red from close by for half a minute shows nobody inside; a warm body or the sweep aboard ends the belief."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading

LOOKS_FOR_S = 30


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    look, sighting = contact.look, contact.sighting
    engagement = picture.engagements[track]
    if look is None or sighting is None or look.heat_inside is None:
        engagement.empty_since = -1
        return None
    if look.heat_inside:
        engagement.empty_since = -1
        return (False, "Warm bodies inside.") if picture.known(track, "uncrewed_confirmed") is True else None
    if engagement.empty_since < 0:
        engagement.empty_since = sighting.tick
    if sighting.tick - engagement.empty_since >= LOOKS_FOR_S:
        return True, "Half a minute of infra-red from close by: nobody is inside."
    return None


FACT = Reading(id="uncrewed_confirmed", read=read)
