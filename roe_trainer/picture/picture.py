"""The picture: contacts, the ledger of facts, messages. All that screens, rules and scores may read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar, cast

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
from roe_trainer.picture.ledger import OWN, Detail, Entry, EvidenceGrade, FactValue, Ledger
from roe_trainer.picture.nearby import Nearby
from roe_trainer.picture.sources import OWN_LOG
from roe_trainer.words.line import Arg
from roe_trainer.world.event import Event

E = TypeVar("E", bound=Event)

ZoneOf = Callable[[int, int], tuple[str, str]]
"""Zone code and State (ISO3, "" for none) at a place east and north in mm."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the watch should look at; priority 0 is for the log, 1 slows the clock, 2 is urgent."""

    tick: int
    priority: int
    text: Arg
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Perceived(Generic[E]):
    """An event of the world as this watch came to know of it; `track` is "" for one of an own unit."""

    tick: int
    track: str
    event: E


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
    nearby: Nearby = field(default_factory=Nearby)
    jettisoned: dict[int, Jettisoned] = field(default_factory=dict)
    perceived: list[Perceived[Event]] = field(default_factory=list)
    tick: int = 0

    def show(
        self,
        subject: str,
        name: str,
        value: FactValue,
        source: str,
        grade: EvidenceGrade,
        text: Arg,
        detail: Detail = (),
    ) -> Entry | None:
        """Disclose a value to the watch now, with what the value leaves out; `source` is an id of `picture.sources`."""
        return self.ledger.show(self.tick, subject, name, value, source, grade, text, detail)

    def log_own(self, subject: str, name: str, value: FactValue, text: Arg, detail: Detail = ()) -> Entry | None:
        """Something the own unit did or knows of itself."""
        return self.show(subject, name, value, OWN_LOG, EvidenceGrade.VERIFIED, text, detail)

    def say(self, channel: str, sender: Arg, text: Arg, subject: str | None = None, urgent: bool = False) -> None:
        """A message: `sender` an id of `picture.sources`, a track, or a name."""
        self.messages.append(Message(len(self.messages) + 1, self.tick, channel, sender, text, subject, urgent))

    def notice(self, priority: int, text: Arg, subject: str | None = None) -> None:
        """Something to look at now (see `Notice`)."""
        self.notices.append(Notice(self.tick, priority, text, subject))

    def of(self, kind: type[E], track: str | None = None) -> Iterator[Perceived[E]]:
        """What was perceived of one type of event, of one contact or of all, oldest first."""
        for seen in self.perceived:
            if isinstance(seen.event, kind) and (track is None or seen.track == track):
                yield cast("Perceived[E]", seen)

    def drain_notices(self) -> list[Notice]:
        """The notices since this was last asked."""
        out, self.notices = self.notices, []
        return out

    def engagement(self, track: str) -> Engagement:
        """What this watch has done with a contact so far; made on first use, which puts the contact in focus."""
        if track not in self.engagements:
            self.engagements[track] = Engagement()
        return self.engagements[track]

    def known(self, track: str, name: str, default: FactValue = None) -> FactValue:
        """The value that counts of a contact now; `default` when nothing was shown."""
        return self.ledger.value(track, name, default)

    def set_contact(self, track: str, **changes: Any) -> None:
        """Change what is plotted of a contact."""
        self.plot(replace(self.contacts[track], **changes))

    def plot(self, contact: Contact) -> None:
        """Put a contact on the plot, new or as it is now."""
        self.contacts[contact.track] = contact
        self.nearby.put(contact)

    def set_boarding(self, track: str, **changes: Any) -> None:
        """Change what is known of a boarding; the first change opens it."""
        view = self.boardings.get(track) or BoardingView(track, self.tick)
        self.boardings[track] = replace(view, **changes)

    def own_fact(self, name: str, default: FactValue = None) -> FactValue:
        """The value that counts of the own unit now; `default` when nothing was shown."""
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
