"""Minutes since a proper request reached the flag State."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.flag_asked_tick < 0 or picture.known(track, "flag_consent") != "REQUESTED":
        return (0, "The request is answered.") if picture.known(track, "flag_request_elapsed_min") else None
    minutes = (picture.tick - engagement.flag_asked_tick) // 60
    return minutes, f"{minutes} minutes since the request to the flag State."


FACT = Reading(id="flag_request_elapsed_min", read=read)
