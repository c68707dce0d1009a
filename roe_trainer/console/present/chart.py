"""The chart's model: ground (coast and limits) and everything that lies or moves on it, in metres of the plane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from roe_trainer.words.line import Text

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ZoneLine:
    """A limit with its name, in whole metres. `kind`: ts (12 nm), cz (24 nm), eez, own (drawn by the author)."""

    name: Text
    kind: str
    points: tuple[tuple[int, int], ...]


def _no_place(_spot: Spot) -> str:
    return ""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What does not move, in whole metres. Two grounds are equal only when they are the same one."""

    land: tuple[tuple[tuple[int, int], ...], ...] = ()
    zones: tuple[ZoneLine, ...] = ()
    place: Callable[[Spot], str] = field(default=_no_place)
    meridians: tuple[tuple[str, tuple[Spot, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class UnitMark:
    """An own unit. `plan` is where it means to go: to the place where it should meet its contact, home, or ahead."""

    id: str
    title: str
    kind: str
    at: Spot
    speed_m_s: Spot
    plan: Spot | None = None


@dataclass(frozen=True, slots=True)
class ContactMark:
    """A contact. `identity`: unknown, neutral, suspect, threat. `held` by a sensor now, else dead reckoned.

    `trail` is where it was held before, as (tick, east mm, north mm), as the picture keeps it. `vessel` is set only
    where the truth is shown: it tells apart those that were never tracked.
    """

    track: str
    at: Spot
    speed_m_s: Spot
    identity: str = "unknown"
    label: str = ""
    held: bool = True
    lost: bool = False
    doubt_m: float = 0.0
    trail: tuple[tuple[int, int, int], ...] = ()
    vessel: str = ""


@dataclass(frozen=True, slots=True)
class Approach:
    """Closest point of approach between own ship and the selected contact."""

    own: Spot
    other: Spot
    words: str


@dataclass(frozen=True, slots=True)
class ChartModel:
    """All that the chart shows at one tick."""

    ground: Ground
    tick: int = 0
    units: tuple[UnitMark, ...] = ()
    contacts: tuple[ContactMark, ...] = ()
    selected: str = ""
    approach: Approach | None = None
    measure: tuple[Spot, Spot, str] | None = None
    marks: tuple[tuple[Spot, str], ...] = ()
    truth: bool = False
