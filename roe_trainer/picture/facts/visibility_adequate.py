"""Whether light and weather let the unit see the target, its people and the fall of shot."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    contact = picture.contacts[track]
    seen = contact.sighting
    if seen is None or not contact.seen_within(60, picture.tick) or seen.clarity < Clarity.CLASSIFIED:
        classified = contact.best_clarity >= Clarity.CLASSIFIED
        return (False, "The target cannot be made out well enough now.") if classified else None
    clear = seen.range_m <= picture.environment.visibility_m and picture.environment.visibility_m >= 1_000
    return clear, "Target, people and fall of shot can be seen." if clear else "Haze hides the fall of shot."


FACT = Reading(id="visibility_adequate", read=read)
