"""Shots and devices of own units, and what they hit."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Fired(Event):
    """An own unit opened fire from a range in m. Purpose: warning, disabling, self_defence, strike or entangle."""

    purpose: str
    unit: str
    range_m: int


@dataclass(frozen=True, slots=True)
class EngineHit(Event):
    """Disabling fire hit; so many engines still run."""

    left: int


@dataclass(frozen=True, slots=True)
class ShotsMissed(Event):
    """Disabling fire fell clear of the engines."""


@dataclass(frozen=True, slots=True)
class DeviceMissed(Event):
    """The entangling line did not catch."""


@dataclass(frozen=True, slots=True)
class Entangled(Event):
    """The line fouled the propellers."""


@dataclass(frozen=True, slots=True)
class FiredIntoWater(Event):
    """Shots fell among people in the water; so many are left alive there."""

    left: int


EVENTS = (Fired, EngineHit, ShotsMissed, DeviceMissed, Entangled, FiredIntoWater)
