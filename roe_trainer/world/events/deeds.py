"""Deeds of those aboard that can be seen."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class DeedDone(Event):
    """Something the people of a vessel did: a deed of `world.effects.deeds` or of a behaviour."""

    deed: str


EVENTS = (DeedDone,)
