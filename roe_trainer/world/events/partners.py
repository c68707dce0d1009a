"""What the craft of a partner State do to the boats they were sent to."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class PartnerFired(Event):
    """A partner's craft fired into the vessel."""

    by: str


@dataclass(frozen=True, slots=True)
class PartnerBoarded(Event):
    """A partner's craft put people aboard the vessel; so many were found in her."""

    by: str
    people: int


EVENTS = (PartnerFired, PartnerBoarded)
