"""A watch on one vessel that is told one event at a time: what it is then shown, told, and asked to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roe_trainer.picture.contacts import Clarity, Contact, Environment, Look, OwnUnit, Sighting
from roe_trainer.picture.ledger import EvidenceGrade, FactValue
from roe_trainer.picture.perceive import PERCEIVERS
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Arg, Line, Quoted, line
from roe_trainer.world.event import Event
from roe_trainer.world.world import World
from tests.world.fixtures import TARGET, TRACK, a_world

NOW = 100
DAY = Environment("day", 2, 8, 0, 18_000, "HS", "", "CG", True, 0, 0)
CLAIMED, OBSERVED, VERIFIED = EvidenceGrade.CLAIMED, EvidenceGrade.OBSERVED, EvidenceGrade.VERIFIED

Shown = tuple[FactValue, str, EvidenceGrade]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of an event: facts by name with source and grade, messages (channel, sender, words, urgent), notices
    (priority, words); words by their keys."""

    heard: bool
    facts: Mapping[str, Shown]
    said: list[tuple[str, str, str, bool]]
    noticed: list[tuple[int, str]]


def key_of(words: Arg) -> str:
    """The key of what is said, of a contact or by itself; a name as it stands."""
    if isinstance(words, Line):
        inner = words.arg("said", "") if words.key == "picture-of" else ""
        return key_of(inner) if inner else words.key
    return words.text if isinstance(words, Quoted) else str(words)


def a_contact(track: str = TRACK, clarity: Clarity = Clarity.IDENTIFIED, **changes: Any) -> Contact:
    """A contact at the origin, made out just now by the camera of a unit 500 m off."""
    seen = Sighting(NOW, clarity, "eoir", 500, 0, 0, 0)
    look = Look("eoir", clarity, line("picture-kind-radar"), 11)
    made = Contact(
        track, Leg(NOW, 0, 0, 0, 0), 0, 0, NOW, clarity, clarity, ("eoir",), Quoted("boat"), 0, look=look, sighting=seen
    )
    return replace(made, **changes)


def seen_at(contact: Contact, tick: int) -> Contact:
    """The contact as if it had been made out last at a tick."""
    assert contact.sighting is not None
    return replace(contact, sighting=replace(contact.sighting, tick=tick))


def a_unit(name: str, kind: str, east_m: int = 0, north_m: int = 0, **changes: Any) -> OwnUnit:
    """An own unit at sea."""
    unit = OwnUnit(
        name, name.title(), kind, "rhib", east_m * 1000, north_m * 1000, 0, 0, 20_000, True, "hold", None, 0, 0, 0
    )
    return replace(unit, **changes)


def a_picture(contact: Contact | None = None, **known: FactValue) -> Picture:
    """What the watch knows at `NOW` of one contact; `known` are facts that it has from its log."""
    made = Picture(Flags("USA", frozenset({"COL"})), lambda x_mm, y_mm: ("HS", ""), DAY, tick=NOW)
    made.plot(a_contact() if contact is None else contact)
    made.own_units = {name: a_unit(name, name) for name in ("ship", "boat", "helo")}
    for name, value in known.items():
        made.show(TRACK, name, value, "before", CLAIMED, "")
    return made


def tell(event: Event, picture: Picture, world: World | None = None) -> Told:
    """Put an event to its perceiver; what is new after it."""
    shown, said = len(picture.ledger.entries), len(picture.messages)
    picture.drain_notices()
    track = "" if event.vessel != TARGET else TRACK
    heard = PERCEIVERS[type(event)](picture, a_world() if world is None else world, event, track)
    return Told(
        heard,
        {entry.name: (entry.value, entry.source, entry.grade) for entry in picture.ledger.entries[shown:]},
        [(m.channel, key_of(m.sender), key_of(m.text), m.urgent) for m in picture.messages[said:]],
        [(notice.priority, key_of(notice.text)) for notice in picture.drain_notices()],
    )


def values(told: Told) -> dict[str, FactValue]:
    """The facts shown, sources aside."""
    return {name: value for name, (value, _, _) in told.facts.items()}
