"""Hulls that are lost, and people who are hurt."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Destroyed(Event):
    """The hull is gone at once; counts of the dead and of those in the water."""

    dead: int
    in_water: int


@dataclass(frozen=True, slots=True)
class HullLost(Event):
    """The hull went down: foundered, burnt_out or ditched. `team`: the boarding team was aboard and came off."""

    how: str
    team: bool
    in_water: int


@dataclass(frozen=True, slots=True)
class Capsized(Event):
    """The hull turned over, and everybody aboard is in the water."""


@dataclass(frozen=True, slots=True)
class CaughtFire(Event):
    """Fuel caught fire from a shot."""


@dataclass(frozen=True, slots=True)
class Holed(Event):
    """A shot went through the hull at the waterline."""


@dataclass(frozen=True, slots=True)
class PersonHurt(Event):
    """Somebody aboard was hurt or fell ill."""


EVENTS = (Destroyed, HullLost, Capsized, CaughtFire, Holed, PersonHurt)
