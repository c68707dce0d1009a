"""Own units: their comings and goings, and what is done to them."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Launched(Event):
    """An own unit is away."""


@dataclass(frozen=True, slots=True)
class UnitRecovered(Event):
    """An own unit is back aboard, or has left for its base."""


@dataclass(frozen=True, slots=True)
class Bingo(Event):
    """An own unit is at the end of its endurance and returns."""


@dataclass(frozen=True, slots=True)
class OwnHurt(Event):
    """Somebody of an own unit was hit."""


@dataclass(frozen=True, slots=True)
class Rammed(Event):
    """An own unit was struck by the hull of a vessel."""

    by: str


EVENTS = (Launched, UnitRecovered, Bingo, OwnHurt, Rammed)
