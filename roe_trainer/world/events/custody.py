"""What becomes of a vessel and its people in our hands: seized, detained, sunk, let go."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Seized(Event):
    """Vessel and cargo are in custody."""


@dataclass(frozen=True, slots=True)
class Detained(Event):
    """So many people are in custody, so many of them hurt."""

    people: int
    hurt: int


@dataclass(frozen=True, slots=True)
class Sunk(Event):
    """The team sank the hull, with so many people still aboard."""

    people: int


@dataclass(frozen=True, slots=True)
class Released(Event):
    """The vessel may go."""


EVENTS = (Seized, Detained, Sunk, Released)
