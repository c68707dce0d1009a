"""A report hands an inquiry on for a while; what is learned after that wants a report of its own."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading

HOLDS_S = 900


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.reported_tick < 0 or picture.tick - engagement.reported_tick <= HOLDS_S:
        return None
    return False, "The report to the command is a quarter of an hour old."


FACT = Reading(id="inquiry_handed_over", read=read)
