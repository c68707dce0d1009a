"""The vessel has been looked at from near enough for name, people and gear."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    look = picture.contacts[track].look
    if look is None or look.clarity < Clarity.IDENTIFIED:
        return None
    return True, "Seen from near enough to tell what she is."


FACT = Reading(id="made_out", read=read, always=True)
