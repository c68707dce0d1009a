"""The narrow view a measure has of a watch: what is known, and what own hands may do. No hidden thing can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from roe_trainer.law.kinds import FactValue
from roe_trainer.words.line import Line, Text


@dataclass(frozen=True, slots=True)
class OwnUnitNow:
    """An own unit as it reports itself; `track` is the contact of its task, "" for none."""

    id: str
    title: str
    kind: str
    deployed: bool
    task: str
    track: str


class Plotted(Protocol):
    """A contact as it is plotted: where it was last fixed, how it then moved, whether a sensor holds it now."""

    @property
    def track(self) -> str:
        """Its track number."""
        ...

    @property
    def course_mdeg(self) -> int:
        """Its course in thousandths of a degree."""
        ...

    @property
    def speed_mm_s(self) -> int:
        """Its speed in millimetres a second."""
        ...

    @property
    def lost(self) -> bool:
        """Whether no sensor holds it any more."""
        ...

    @property
    def reported(self) -> bool:
        """Whether it is known from what others say."""
        ...

    @property
    def placed(self) -> bool:
        """Whether it was ever fixed anywhere."""
        ...

    def seen_within(self, seconds: int, tick: int) -> bool:
        """Whether something was made out of it in the last so many seconds."""


class Dealings(Protocol):
    """The watch's own doings with one contact, from its own log; ticks are -1 for never."""

    hailed_tick: int
    first_order_tick: int
    first_order_zone: str
    first_order_seen_or_heard: bool
    last_order_tick: int
    order_course_mdeg: int
    order_speed_mm_s: int
    languages: tuple[str, ...]
    asked: tuple[str, ...]
    asked_last_tick: int
    radio_works: bool
    reported_tick: int
    saved: int


class View(Protocol):
    """What the watch knows: the plot, its own units and team, its own log. All refusals are made from this alone."""

    @property
    def tick(self) -> int:
        """Seconds since the watch began."""

    def contact(self, track: str) -> Plotted | None:
        """A contact by its track, or None where there is none."""

    def units(self) -> Sequence[OwnUnitNow]:
        """Own units, launched or not."""

    def range_mm(self, unit: str, track: str) -> int:
        """From a launched own unit to where the contact is plotted."""

    def carries(self, track: str, means: str) -> bool:
        """Whether a means carries to where the contact is plotted; a radio call to one that nobody has placed does."""

    def known(self, track: str, name: str) -> FactValue:
        """The value of a fact that counts now, or None where nothing was shown."""

    def dealings(self, track: str) -> Dealings | None:
        """What was done with a contact so far; asking changes nothing."""

    def gone(self, track: str) -> bool:
        """Whether nothing is known to be left of a vessel: no hull, no wreckage in sight, nobody in the water."""

    def team_busy_s(self, track: str) -> int:
        """Seconds for which the boarding team is still at work on a contact."""

    def team_aboard(self, track: str) -> bool:
        """Whether the boarding team is aboard a contact."""

    def visited(self, track: str) -> bool:
        """Whether the team is or was aboard, or on its way."""

    def jettisoned(self, track: str) -> bool:
        """Whether something was seen to go overboard that is not yet recovered."""

    def decisions(self) -> int:
        """How many decisions were taken so far."""


class Hands(View, Protocol):
    """What own hands may do. The outcome is the world's affair and shows in events; nothing of it comes back here."""

    def signal(self, track: str, purpose: str, means: str, language: str, question: str = "") -> None:
        """Say or show something to a contact; whether it is noticed is for the world to say."""

    def open_fire(self, purpose: str, unit: str, track: str) -> None:
        """Shots or a line of a unit; `purpose` decides where they are aimed."""

    def set_team_to(self, task: str, track: str, duration_s: int, scope: str) -> None:
        """Work for the boarding team."""

    def order_unit(self, unit: str, task: str, track: str) -> Line | None:
        """Give a unit a task; returns why the unit itself cannot take it."""

    def steer_ship(self, course_deg: int, speed_kn: int) -> None:
        """Helm of the own ship."""

    def stand_off(self, track: str, leave: bool) -> None:
        """Units on a contact open out; to leave takes the team off as well and lets it go."""

    def show_insignia(self, up: bool) -> None:
        """Ensign and law-enforcement insignia."""

    def ask_command(self, what: str, track: str) -> Line | None:
        """Send a request; returns why it cannot be sent."""

    def answer_order(self, how: str, track: str) -> Line | None:
        """Answer the latest order about a contact; returns why there is none to answer."""

    def classify(self, track: str, judgement: str) -> None:
        """The watch's own judgement of a contact."""

    def engage(self, track: str) -> Dealings:
        """What was done with a contact so far, made on first use: the contact is dealt with from now on."""

    def log(self, track: str | None, name: str, value: FactValue, words: Text) -> None:
        """Enter a fact that is known from what the watch itself did; None for a fact of the own unit."""

    def read_off(self, track: str, name: str, value: FactValue, words: Text) -> None:
        """Enter a fact that is read off the plot."""

    def say(self, channel: str, words: Text, track: str | None) -> None:
        """Words of the own ship on `vhf16`, `loudhailer` or to `command`."""

    def ship(self) -> str:
        """The name of the own ship."""
