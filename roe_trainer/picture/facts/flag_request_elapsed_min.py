"""Minutes since a proper request reached the flag State."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """Whole minutes; back to 0 when the State has answered, None where nothing was asked."""
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.flag_asked_tick < 0 or picture.known(track, "flag_consent") != "REQUESTED":
        answered = picture.known(track, "flag_request_elapsed_min")
        return Read(0, line("fact-flag-request-answered")) if answered else None
    minutes = (picture.tick - engagement.flag_asked_tick) // 60
    return Read(minutes, line("fact-flag-request-elapsed", minutes=minutes))


FACT = Reading(id="flag_request_elapsed_min", read=read)
