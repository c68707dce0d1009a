"""What one own unit makes of one vessel, by range."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.sensor import Sensor, clarity_at

Hold = tuple[Clarity, tuple[str, ...], Clarity, str]
"""The best clarity, the sensors that hold it, the clarity of the best sight and the sensor that has it."""

_NOTHING: Hold = (Clarity.NOT_HELD, (), Clarity.NOT_HELD, "")


@dataclass(frozen=True, slots=True)
class Reach:
    """Bands of range in which the sensors agree; ranges are asked far oftener than reaches are new."""

    ends_m: tuple[int, ...]
    holds: tuple[Hold, ...]

    def at(self, range_m: int) -> Hold:
        """What is made out at a range."""
        return self.holds[bisect_left(self.ends_m, range_m)]


def by_range(reaches: Sequence[tuple[Sensor, tuple[int, int, int]]]) -> Reach:
    """The bands of several sensors of one unit, each with its ranges in m for detect, classify and identify."""
    ends_m = tuple(sorted({metres for _, reach in reaches for metres in reach}))
    return Reach(ends_m, (*(hold_at(reaches, metres) for metres in ends_m), _NOTHING))


def hold_at(reaches: Sequence[tuple[Sensor, tuple[int, int, int]]], range_m: int) -> Hold:
    """What these sensors make out at a range, asked one by one; of equal sights the first counts."""
    held = [(sensor, clarity) for sensor, reach in reaches if (clarity := clarity_at(reach, range_m))]
    sharp, by = Clarity.NOT_HELD, ""
    for sensor, clarity in held:
        if sensor.sees_looks and clarity > sharp:
            sharp, by = clarity, sensor.id
    best = max((clarity for _, clarity in held), default=Clarity.NOT_HELD)
    return best, tuple(sensor.id for sensor, _ in held), sharp, by
