"""No other unit can take the rescue or the chase."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """True of every contact: nobody but this watch can be sent."""
    return Read(True, line("fact-only-unit"))


FACT = Reading(id="only_unit_on_scene", read=read)
