"""One measured figure, and how it is told."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """Median over rounds with the lowest and highest; `target` is what we aim for, None where there is no aim."""

    name: str
    unit: str
    median: float
    low: float
    high: float
    more_is_better: bool
    target: float | None = None

    @property
    def met(self) -> bool | None:
        if self.target is None:
            return None
        return self.median >= self.target if self.more_is_better else self.median <= self.target

    def __str__(self) -> str:
        spread = f"({_short(self.low)} to {_short(self.high)})"
        aim = "" if self.target is None else f"  aim {_short(self.target)}: {'met' if self.met else 'MISSED'}"
        return f"{self.name:<58} {_short(self.median):>10} {self.unit:<10} {spread:<22}{aim}"

    def to_data(self) -> dict[str, Any]:
        return {**asdict(self), "met": self.met}


def figure(
    name: str, unit: str, values: list[float], more_is_better: bool = True, target: float | None = None
) -> Figure:
    """A figure from the values of all rounds."""
    return Figure(name, unit, statistics.median(values), min(values), max(values), more_is_better, target)


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processor_seconds(work: Callable[[], object]) -> float:
    """Processor time of one call: what else runs on the machine hardly counts, waiting does not count at all."""
    start = time.process_time()
    work()
    return time.process_time() - start


def microseconds_each(work: Callable[[], object], calls: int) -> float:
    """Time of one call out of many."""

    def many() -> None:
        for _ in range(calls):
            work()

    return seconds(many) / calls * 1e6


def percentile(values: list[float], percent: int) -> float:
    """The value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
