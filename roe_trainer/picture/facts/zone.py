"""Waters the contact is plotted in, seen from the acting State; computed limits, approximate."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    code, words = picture.zone_of(*contact.position_at(picture.tick))
    return code, f"Plotted in: {words}."


FACT = Reading(id="zone", read=read, always=True)
