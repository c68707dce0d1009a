"""Whether light and weather let the unit see the target, its people and the fall of shot."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """False for a classified contact that nobody made out in the last minute; None before it was classified."""
    contact = picture.contacts[track]
    seen = contact.sighting
    if seen is None or not contact.seen_within(60, picture.tick) or seen.clarity < Clarity.CLASSIFIED:
        classified = contact.best_clarity >= Clarity.CLASSIFIED
        return Read(False, line("fact-target-not-made-out")) if classified else None
    clear = seen.range_m <= picture.environment.visibility_m and picture.environment.visibility_m >= 1_000
    return Read(clear, line("fact-can-be-seen" if clear else "fact-haze-hides"))


FACT = Reading(id="visibility_adequate", read=read)
