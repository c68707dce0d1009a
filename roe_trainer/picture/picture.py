"""The picture: contacts, the ledger of facts, messages. All that screens, rules and scores may read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from roe_trainer.picture.contacts import (
    BoardingView,
    Contact,
    Environment,
    Jettisoned,
    Message,
    OrderReceived,
    OwnUnit,
    Request,
)
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade, FactValue, Ledger
from roe_trainer.words.line import Line, Text

ZoneOf = Callable[[int, int], tuple[str, Line]]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the watch should look at; priority 0 is for the log, 1 slows the clock, 2 is urgent."""

    tick: int
    priority: int
    text: str | Text
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Flags:
    """How foreign ensigns and claims are read: the acting State and the States it has an agreement with (ISO3)."""

    acting_state: str
    agreements: frozenset[str]

    def kind(self, state: str) -> str:
        """OWN, FOREIGN_BILAT or FOREIGN_NONE of a State."""
        if state == self.acting_state:
            return "OWN"
        return "FOREIGN_BILAT" if state in self.agreements else "FOREIGN_NONE"


@dataclass(slots=True)
class Picture:
    """Grows as the watch is shown things; never reads the truth by itself."""

    flags: Flags
    zone_of: ZoneOf
    environment: Environment
    ledger: Ledger = field(default_factory=Ledger)
    contacts: dict[str, Contact] = field(default_factory=dict)
    own_units: dict[str, OwnUnit] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    orders: list[OrderReceived] = field(default_factory=list)
    boardings: dict[str, BoardingView] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    engagements: dict[str, Engagement] = field(default_factory=dict)
    jettisoned: dict[int, Jettisoned] = field(default_factory=dict)
    tick: int = 0

    def show(
        self, subject: str, name: str, value: FactValue, source: str, grade: EvidenceGrade, text: str | Text
    ) -> Entry | None:
        """Disclose a value to the watch now."""
        return self.ledger.show(self.tick, subject, name, value, source, grade, text)

    def log_own(self, subject: str, name: str, value: FactValue, text: str | Text) -> Entry | None:
        """Something the own unit did or knows of itself."""
        return self.show(subject, name, value, "own log", EvidenceGrade.VERIFIED, text)

    def say(
        self, channel: str, sender: str | Text, text: str | Text, subject: str | None = None, urgent: bool = False
    ) -> None:
        self.messages.append(Message(len(self.messages) + 1, self.tick, channel, sender, text, subject, urgent))

    def notice(self, priority: int, text: str | Text, subject: str | None = None) -> None:
        self.notices.append(Notice(self.tick, priority, text, subject))

    def drain_notices(self) -> list[Notice]:
        out, self.notices = self.notices, []
        return out

    def engagement(self, track: str) -> Engagement:
        """What this watch has done with a contact so far; made on first use, which puts the contact in focus."""
        if track not in self.engagements:
            self.engagements[track] = Engagement()
        return self.engagements[track]

    def known(self, track: str, name: str, default: FactValue = None) -> FactValue:
        return self.ledger.value(track, name, default)

    def set_contact(self, track: str, **changes: Any) -> None:
        self.contacts[track] = replace(self.contacts[track], **changes)

    def set_boarding(self, track: str, **changes: Any) -> None:
        view = self.boardings.get(track) or BoardingView(track, self.tick)
        self.boardings[track] = replace(view, **changes)

    def own_fact(self, name: str, default: FactValue = None) -> FactValue:
        return self.ledger.value(OWN, name, default)


@dataclass(slots=True)
class Engagement:
    """The watch's own doings with one contact, from its own log: orders given, questions put, shots fired."""

    hailed_tick: int = -1
    first_order_tick: int = -1
    first_order_zone: str = ""
    first_order_seen_or_heard: bool = False
    last_order_tick: int = -1
    order_course_mdeg: int = 0
    order_speed_mm_s: int = 0
    languages: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    asked_last_tick: int = -1
    answered: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    radio_works: bool = False
    warned_tick: int = -1
    warned_speed_mm_s: int = 0
    lost_since_order: bool = False
    flag_asked_tick: int = -1
    reported_tick: int = -1
    unit_close_tick: int = -1
    empty_since: int = -1
    saved: int = 0
    odd_answer: bool = False
