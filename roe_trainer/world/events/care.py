"""Help of own units to people in danger."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Helping(Event):
    """A unit is alongside, and done helping at tick `until`."""

    unit: str
    until: int


@dataclass(frozen=True, slots=True)
class HelpBrokenOff(Event):
    """The unit was called away before its help was done."""

    unit: str


@dataclass(frozen=True, slots=True)
class Assisted(Event):
    """Help was given: counts of people, what `was` wrong (a distress, or going_down), how many are `left` aboard."""

    recovered: int
    treated: int
    taken_off: int
    dead: int
    missing: int
    was: str
    unit: str
    left: int


EVENTS = (Helping, HelpBrokenOff, Assisted)
