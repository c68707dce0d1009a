"""The first order was given while the vessel was inside the waters whose law it broke."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading

OWN_WATERS = ("US_IW", "US_TS", "US_CZ")


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.first_order_tick < 0:
        return None
    if engagement.first_order_zone in OWN_WATERS and picture.known(track, "ran_after_order") is True:
        return True, "The first order was given inside own waters, and she ran."
    return None


FACT = Reading(id="pursuit_started_in_zone", read=read)
