"""Waters the contact is plotted in, seen from the acting State; computed limits, approximate."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.sea.zones import waters_of
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    contact = picture.contacts[track]
    code, state = picture.zone_of(*contact.position_at(picture.tick))
    said = line("fact-zone", waters=waters_of(code, state))
    return Read(code, said, (("state", state),))


FACT = Reading(id="zone", read=read, always=True)
