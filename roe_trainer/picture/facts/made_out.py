"""The vessel has been looked at from near enough for name, people and gear."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """True once a look identified it; never taken back."""
    look = picture.contacts[track].look
    if look is None or look.clarity < Clarity.IDENTIFIED:
        return None
    return Read(True, line("fact-made-out"))


FACT = Reading(id="made_out", read=read, always=True)
