"""Waters the contact is plotted in, seen from the acting State; computed limits, approximate."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.say import said_in


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    code, waters = picture.zone_of(*contact.position_at(picture.tick))
    return code, f"Plotted in: {said_in(ENGLISH, waters)}."


FACT = Reading(id="zone", read=read, always=True)
