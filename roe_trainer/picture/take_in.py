"""Take in an event: its one perceiver says what of it can be known."""

from __future__ import annotations

from roe_trainer.picture.perceive import PERCEIVERS
from roe_trainer.picture.picture import Perceived, Picture
from roe_trainer.world.event import Event
from roe_trainer.world.world import World


def take_in(picture: Picture, world: World, event: Event, track: str | None) -> None:
    """Disclose what of an event can be known; `track` is None where the vessel was never held.

    Raises LookupError for an event that nothing perceives.
    """
    perceive = PERCEIVERS.get(type(event))
    if perceive is None:
        raise LookupError(type(event).__name__)
    if track is None and event.vessel not in world.units:
        return
    if perceive(picture, world, event, track or ""):
        picture.perceived.append(Perceived(picture.tick, track or "", event))
