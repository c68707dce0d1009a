"""A report hands an inquiry on for a while; what is learned after that wants a report of its own."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line

HOLDS_S = 900


def read(picture: Picture, track: str) -> Read | None:
    """False once the last report is older than HOLDS_S; what makes it true is the report itself."""
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.reported_tick < 0 or picture.tick - engagement.reported_tick <= HOLDS_S:
        return None
    return Read(False, line("fact-report-is-old"))


FACT = Reading(id="inquiry_handed_over", read=read)
