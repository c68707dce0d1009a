"""The shape of a sensor: from which platform it looks, and how well it holds a vessel at a range."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roe_trainer.picture.contacts import Clarity
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class Platform:
    """An own unit as a place for sensors: `eye_mm` and `aerial_mm` are heights over the sea."""

    id: str
    kind: str
    eye_mm: int
    aerial_mm: int


@dataclass(frozen=True, slots=True)
class Conditions:
    """Light (day, dusk, night), visibility in m and sea state 0..9."""

    light: str
    visibility_m: int
    sea_state: int


@dataclass(frozen=True, slots=True)
class Sensor:
    """`reach` gives the ranges in m out to which a vessel is detected, classified and identified (0 = never).

    `sees_looks`: it shows what a vessel looks like; `heat_m`: from how near it tells through a thin hull whether
    somebody is inside (0 = never). Its names are `sensor-ID`, `source-ID`, `console-sensor-ID` in the catalogue.
    """

    id: str
    platforms: tuple[str, ...]
    reach: Callable[[Platform, Vessel, Conditions], tuple[int, int, int]]
    sees_looks: bool = False
    heat_m: int = 0


def clarity_at(reach: tuple[int, int, int], range_m: int) -> Clarity:
    """How well a vessel at a range in m is made out by a sensor of this reach."""
    detect, classify, identify = reach
    if range_m <= identify:
        return Clarity.IDENTIFIED
    if range_m <= classify:
        return Clarity.CLASSIFIED
    return Clarity.DETECTED if range_m <= detect else Clarity.NOT_HELD
