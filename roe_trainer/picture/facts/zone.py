"""Waters the contact is plotted in, seen from the acting State; computed limits, approximate."""

from functools import cache

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.sea.zones import waters_of
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """The zone code, with the State whose waters they are as its detail."""
    contact = picture.contacts[track]
    return _in_waters(*picture.zone_of(*contact.position_at(picture.tick)))


@cache
def _in_waters(code: str, state: str) -> Read:
    """There are few waters, and every contact is read for them at every look."""
    return Read(code, line("fact-zone", waters=waters_of(code, state)), (("state", state),))


FACT = Reading(id="zone", read=read, always=True)
