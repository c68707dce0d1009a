"""A qualified marksman is in position with the propulsion of the vessel that unit was sent to in view."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading, unit_range_m
from roe_trainer.words.line import line

IN_POSITION_M = 700


def read(picture: Picture, track: str) -> Read | None:
    """True within IN_POSITION_M of the contact the marksman's unit was sent to; None where none was sent."""
    shooters = [u for u in picture.own_units.values() if u.deployed and u.marksman and u.task_target == track]
    if not shooters:
        return None
    ready = any(unit_range_m(picture, unit, picture.contacts[track]) <= IN_POSITION_M for unit in shooters)
    if not ready and picture.own_fact("marksman_ready") is not True:
        return None
    return Read(ready, line("fact-marksman-ready" if ready else "fact-marksman-not-ready"))


FACT = Reading(id="marksman_ready", read=read, own=True)
