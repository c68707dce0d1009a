"""What was thrown overboard and is gathered again."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class ItemRecovered(Event):
    """A unit took item number `item` out of the water; the vessel is the one it came from."""

    item: int
    what: str
    unit: str


@dataclass(frozen=True, slots=True)
class Gathered(Event):
    """A unit finds nothing more afloat there."""

    unit: str


EVENTS = (ItemRecovered, Gathered)
