"""The contact card: what is known of one contact and how, what is claimed, what conflicts, what is unknown."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from roe_trainer.console.present.sea_chart import approach, contact_mark, unit_mark
from roe_trainer.console.present.words import IDENTITIES, clock_at, span
from roe_trainer.law.labels import label_name, label_value
from roe_trainer.picture.contacts import Contact, OwnUnit
from roe_trainer.picture.ledger import Entry, EvidenceGrade, Ledger
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.picture.sources import OWN_LOG, label_source
from roe_trainer.sea.units import kn_of_mm_s
from roe_trainer.words.line import Line, Several, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

SENSORS_NAMED: dict[str, Line] = {sensor: line(f"console-sensor-{sensor}") for sensor in (*SENSORS, "helo", "visual")}
# What a watch would want to know of any contact before it acts, with the entries that tell it.
WANTED: tuple[tuple[Line, tuple[str, ...]], ...] = (
    (
        line("console-card-wanted-flag"),
        ("ensign_seen", "nationality_claim", "papers_seen", "registry_reply"),
    ),
    (line("console-card-wanted-name"), ("name_seen",)),
    (line("console-card-wanted-master"), ("master_answer",)),
    (line("console-card-wanted-people"), ("persons_aboard_count",)),
    (line("console-card-wanted-voyage"), ("voyage",)),
    (line("console-card-wanted-perceived"), ("reacted_to_order", "stopped_after_order", "ran_after_order")),
)
# Facts of our own doings and of the place round her, which say nothing of the vessel herself.
ROUND_HER = (
    "warning_arc",
    "disabling_arc",
    "visibility_adequate",
    "lesser_means_available",
    "only_unit_on_scene",
    "marksman_ready",
    "cg_member_in_firing_unit",
    "flag_request_elapsed_min",
    "rov_questions_complete",
    "inquiry_handed_over",
    "pursuit_signal_seen_or_heard",
    "pursuit_started_in_zone",
    "pursuit_uninterrupted",
    "made_out",
)
OWN_SOURCES = (OWN_LOG,)
ASSESSED = ("suspicion", "threat", "compliance", "flag_status")


@dataclass(frozen=True, slots=True)
class FactLine:
    """One thing known: words, grade, when and by what. `against` tells what it conflicts with, `since` who saw it
    otherwise later on: a change, not a conflict."""

    text: str
    grade: int
    when: str
    how: str
    against: str = ""
    outweighed: bool = False
    since: str = ""
    round_her: bool = False


@dataclass(frozen=True, slots=True)
class AssessedLine:
    """A conclusion of the rules in coach mode, and what carries it."""

    name: str
    value: str
    because: str


@dataclass(frozen=True, slots=True)
class CardModel:
    """All that the card of a contact shows; `range_nm` is None while nobody has said where it is."""

    track: str
    title: str
    identity: str
    identity_words: str
    motion: str
    range_nm: float | None
    place: str
    approach: str
    held: str
    confirmed: tuple[FactLine, ...]
    round_her: tuple[FactLine, ...]
    claimed: tuple[FactLine, ...]
    unknown: tuple[str, ...]
    assessed: tuple[AssessedLine, ...]
    conflicts: int
    notes: tuple[tuple[str, str], ...] = ()


def relative(own: OwnUnit, contact: Contact, tick: int) -> tuple[float, int]:
    """Range in nm and true bearing in degrees from own ship."""
    x, y = contact.position_at(tick)
    east, north = x - own.x_mm, y - own.y_mm
    return hypot(east, north) / 1_852_000, round(degrees(atan2(east, north))) % 360


def card_model(session: Session, track: str) -> CardModel | None:
    """The card of a contact; None when there is no such contact."""
    contact = session.picture.contacts.get(track)
    if contact is None:
        return None
    own = next(iter(session.picture.own_units.values()))
    lines = fact_lines(session.picture.ledger, track, session.start_utc)
    return CardModel(
        track=track,
        title=shown(contact.kind_seen),
        identity=contact.classification,
        identity_words=shown(IDENTITIES.get(contact.classification, contact.classification)),
        motion=_motion(own, contact, session.tick),
        range_nm=relative(own, contact, session.tick)[0] if contact.placed else None,
        place=_place(session, contact),
        approach=_approach(session, contact),
        held=_held(contact, session.tick),
        confirmed=tuple(n for n in lines if n.grade >= EvidenceGrade.OBSERVED and not n.round_her),
        round_her=tuple(n for n in lines if n.grade >= EvidenceGrade.OBSERVED and n.round_her),
        claimed=(*_sent(contact, session.start_utc), *(line for line in lines if line.grade < EvidenceGrade.OBSERVED)),
        unknown=unknowns(session.picture.ledger, track),
        assessed=_assessed(session, track) if session.mode == "coach" else (),
        conflicts=sum(bool(line.against) for line in lines),
        notes=_notes(session, track),
    )


def _sent(contact: Contact, start_utc: str) -> tuple[FactLine, ...]:
    """What the vessel's own AIS says of it: a claim like any other."""
    ais = contact.ais
    if ais is None:
        return ()
    name = ais.name or line("console-card-no-name-sent")
    text = say("console-card-ais", name=name, kind=ais.kind, metres=ais.length_m)
    return (FactLine(text, int(EvidenceGrade.CLAIMED), clock_at(start_utc, ais.tick), shown(SENSORS_NAMED["ais"])),)


def _motion(own: OwnUnit, contact: Contact, tick: int) -> str:
    if not contact.placed:
        return say("console-card-unplaced")
    nm, bearing = relative(own, contact, tick)
    miles, towards = f"{nm:.1f}", f"{bearing:03d}"
    if contact.reported:
        return say("console-card-motion-reported", miles=miles, bearing=towards)
    course, knots = f"{round(contact.course_mdeg / 1000) % 360:03d}", f"{kn_of_mm_s(contact.speed_mm_s):.0f}"
    return say("console-card-motion", miles=miles, bearing=towards, course=course, knots=knots)


def _place(session: Session, contact: Contact) -> str:
    entry = session.picture.ledger.counting(contact.track, "zone")
    return say("console-card-place", place=entry.text) if entry and entry.text else ""


def _notes(session: Session, track: str) -> tuple[tuple[str, str], ...]:
    """What the watch wrote down about the contact, with the time, the newest first."""
    kept = [a for a in session.actions if a.decision.measure == "note" and a.decision.target == track and not a.refused]
    return tuple((clock_at(session.start_utc, a.tick), str(a.decision.option("text", ""))) for a in reversed(kept))


def _approach(session: Session, contact: Contact) -> str:
    """Closest point of approach and the time to it, when it lies ahead."""
    own = unit_mark(next(iter(session.picture.own_units.values())))
    found = None if contact.reported else approach(own, contact_mark(contact, session.tick))
    return found.words if found else ""


def _held(contact: Contact, tick: int) -> str:
    if contact.reported:
        if contact.placed:
            return say("console-card-reported-placed", age=span(tick - contact.fixed_tick))
        return say("console-card-reported-unplaced")
    if contact.lost:
        return say("console-card-lost", age=span(tick - contact.fixed_tick))
    if contact.sensors:
        held = Several(tuple(SENSORS_NAMED.get(each, each) for each in contact.sensors), "comma")
        return say("console-card-held", sensors=held)
    return say("console-card-reckoned", age=span(tick - contact.fixed_tick))


def fact_lines(ledger: Ledger, track: str, start_utc: str) -> list[FactLine]:
    """What each source last said of each thing, the newest first.

    Of conflicting voices the one that counts stands first.
    """
    names: dict[str, None] = {}
    for entry in ledger.about(track):
        names.pop(entry.name, None)
        names[entry.name] = None
    lines: list[FactLine] = []
    for name in reversed(names):
        counting = ledger.counting(track, name)
        voices = sorted(ledger.voices(track, name).values(), key=lambda e: (e is not counting, -e.id))
        lines += [_fact_line(e, counting, voices, start_utc) for e in voices if _says_something(e)]
    return _told_once(lines)


def _told_once(lines: list[FactLine]) -> list[FactLine]:
    """One message may show several things: its words stand once, where they weigh most."""
    best: dict[tuple[str, str, str], FactLine] = {}
    for fact in lines:
        said = (fact.text, fact.when, fact.how)
        if said not in best or fact.grade > best[said].grade:
            best[said] = fact
    kept = {id(fact) for fact in best.values()}
    return [fact for fact in lines if id(fact) in kept]


def _says_something(entry: Entry) -> bool:
    return bool(entry.text) and entry.name != "zone"


def _fact_line(entry: Entry, counting: Entry | None, voices: list[Entry], start_utc: str) -> FactLine:
    over = _overtaken(entry, counting)
    others = [v for v in voices if v.value != entry.value and not over and not _overtaken(v, counting)]
    return FactLine(
        text=shown(entry.text),
        grade=int(entry.grade),
        when=clock_at(start_utc, entry.tick),
        how=shown(label_source(entry.source)),
        against=shown(Several(tuple(dict.fromkeys(label_source(v.source) for v in others)), "comma")),
        outweighed=over or (entry is not counting and bool(others)),
        since=shown(label_source(counting.source)) if over and counting else "",
        round_her=entry.name in ROUND_HER or entry.source in OWN_SOURCES,
    )


def _overtaken(entry: Entry, counting: Entry | None) -> bool:
    """Whether own eyes saw the thing later and no less surely than this entry, which was own eyes' too."""
    if counting is None or entry.value == counting.value or entry.grade < EvidenceGrade.OBSERVED:
        return False
    return counting.grade >= entry.grade and counting.tick > entry.tick


def unknowns(ledger: Ledger, track: str) -> tuple[str, ...]:
    """What nobody has told the watch yet."""
    return tuple(shown(words) for words, names in WANTED if all(ledger.counting(track, n) is None for n in names))


def _assessed(session: Session, track: str) -> tuple[AssessedLine, ...]:
    facts = session.fact_base.facts(track)
    out = []
    for name in ASSESSED:
        reason = session.fact_base.assessed(track, name) if name in facts else None
        words = shown(reason.words) if reason is not None else ""
        value = facts.get(name, session.pack.vocabulary.default(name))
        out.append(AssessedLine(say("console-card-assessed", name=label_name(name)), shown(label_value(value)), words))
    return tuple(out)
