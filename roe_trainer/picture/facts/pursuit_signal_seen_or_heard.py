"""That order was a visual or sound signal within range; a radio call is not."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.first_order_tick < 0:
        return None
    if picture.known(track, "pursuit_started_in_zone") is True and engagement.first_order_seen_or_heard:
        return True, "The first order was by light, siren, flag or loudhailer within range."
    return None


FACT = Reading(id="pursuit_signal_seen_or_heard", read=read)
