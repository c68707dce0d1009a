"""The shape of a read-off fact: how it is read from what was shown, and how the reading is worded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roe_trainer.picture.contacts import Contact, OwnUnit
from roe_trainer.picture.ledger import Detail, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.trig import distance_mm
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Read:
    """A value with its words, and with what the value leaves out (see `Entry.detail`)."""

    value: FactValue
    said: Line
    detail: Detail = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """`read` gives what is read off, or None while nothing can be said. `always`:
    also for contacts not dealt with; `own`: a fact of the own unit, whichever contact it was read for."""

    id: str
    read: Callable[[Picture, str], Read | None]
    always: bool = False
    own: bool = False


def unit_range_m(picture: Picture, unit: OwnUnit, contact: Contact) -> int:
    """Range in m from an own unit to where the contact is plotted."""
    x_mm, y_mm = contact.position_at(picture.tick)
    return distance_mm(x_mm - unit.x_mm, y_mm - unit.y_mm) // 1000


def others_within(picture: Picture, track: str, limit_m: int) -> list[tuple[int, Contact]]:
    """Other contacts near this one with their range in m from it, nearest first."""
    x_mm, y_mm = picture.contacts[track].position_at(picture.tick)
    near = []
    for name in picture.nearby.within(x_mm, y_mm, limit_m * 1000):
        other = picture.contacts[name]
        if name == track or other.lost:
            continue
        ox_mm, oy_mm = other.position_at(picture.tick)
        dx_mm, dy_mm = ox_mm - x_mm, oy_mm - y_mm
        if abs(dx_mm) > limit_m * 1000 or abs(dy_mm) > limit_m * 1000:
            continue
        metres = distance_mm(dx_mm, dy_mm) // 1000
        if metres <= limit_m:
            near.append((metres, other))
    return sorted(near, key=lambda pair: (pair[0], pair[1].track))
