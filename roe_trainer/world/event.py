"""The shape of an event: when it came about, and to which vessel or own unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Something that came about at a tick, to a vessel or own unit (truth id). Whether anybody notices is for the
    picture to say."""

    tick: int
    vessel: str
