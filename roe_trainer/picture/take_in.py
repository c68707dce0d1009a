"""Take in what happened: each kind of happening has one handler that says what of it can be known."""

from __future__ import annotations

from roe_trainer.picture.custody import CUSTODY_HANDLERS
from roe_trainer.picture.hearing import HANDLERS
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.team_reports import TEAM_HANDLERS
from roe_trainer.world.world import Happening, World

_ALL = {**HANDLERS, **TEAM_HANDLERS, **CUSTODY_HANDLERS}


def take_in(picture: Picture, world: World, happening: Happening, track: str | None) -> None:
    """Disclose what of a happening can be known; `track` is None where the vessel was never held."""
    if track is None and happening.vessel not in world.units:
        return
    handler = _ALL.get(happening.kind)
    if handler is not None:
        handler(picture, world, happening, track or "")
