"""That order was a visual or sound signal within range; a radio call is not."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """True for a pursuit that began with such an order; None for every other contact."""
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.first_order_tick < 0:
        return None
    if picture.known(track, "pursuit_started_in_zone") is True and engagement.first_order_seen_or_heard:
        return Read(True, line("fact-pursuit-signal"))
    return None


FACT = Reading(id="pursuit_signal_seen_or_heard", read=read)
