"""The order sheet: options and units of a measure; for coercive ones the legal bases and facts to cite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import GRADES, choice_words, clock_at
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.picture.ledger import OWN, Entry
from roe_trainer.picture.sources import label_source
from roe_trainer.session.measures_now import unit_refusals
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session

MOST_CITED = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """An own unit that could do it: `off` says why it cannot just now, `note` what happens first."""

    value: str
    words: str
    off: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option: `choices` to pick from, or a number (`low`..`high`), or a line of text."""

    name: str
    title: str
    choices: tuple[Choice, ...]
    low: int
    high: int
    unit: str
    text_max: int


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A ledger entry that may be cited."""

    id: int
    text: str
    grade: int
    when: str
    how: str
    own: bool


@dataclass(frozen=True, slots=True)
class MeasureSheet:
    """One measure of the sheet."""

    id: str
    title: str
    help: str
    coercive: bool
    force: bool
    needs_target: bool
    options: tuple[OptionRow, ...]
    units: tuple[UnitChoice, ...]
    off: str


@dataclass(frozen=True, slots=True)
class OrderModel:
    """All that the sheet may show."""

    title: str
    rung: str
    target: str
    measures: tuple[MeasureSheet, ...]
    bases: tuple[Choice, ...]
    facts: tuple[FactChoice, ...]


def order_model(session: Session, offers: list[Any], rung: str, measure: str, track: str) -> OrderModel:
    """The sheet of a rung (all measures on it) or of one measure."""
    chosen = [o for o in offers if (o.measure.rung == rung if rung else o.measure.id == measure)]
    on_ladder = next(
        (r for r in session.pack.rungs if r.id == (rung or (chosen[0].measure.rung if chosen else ""))), None
    )
    bases = on_ladder.bases if on_ladder else ()
    title = shown(Quoted(on_ladder.title)) if on_ladder and rung else shown(chosen[0].measure.title) if chosen else ""
    # What the rung is called after stands first: Search before Field test, Seize before Detain.
    if on_ladder and rung:
        first = on_ladder.title.split()[0].lower()
        chosen.sort(key=lambda o: o.measure.id.split("_")[0] != first)
    return OrderModel(
        title,
        on_ladder.id if on_ladder else "",
        track,
        tuple(_sheet(session, o, track) for o in chosen),
        tuple(Choice(b.id, shown(Quoted(b.title))) for b in bases),
        citable(session, track),
    )


def _sheet(session: Session, offer: Any, track: str) -> MeasureSheet:
    measure: Measure = offer.measure
    refusals = unit_refusals(session, measure, track or None) if len(offer.units) > 1 else {}
    units = tuple(_unit(session, u, shown(refusals.get(u) or ""), shown(offer.reason or "")) for u in offer.units)
    return MeasureSheet(
        measure.id,
        shown(measure.title),
        shown(measure.help),
        measure.coercive,
        measure.force,
        measure.needs_target,
        tuple(_row(measure, o) for o in measure.options),
        units,
        "" if offer.available else shown(offer.reason),
    )


def _row(measure: Measure, option: Option) -> OptionRow:
    choices = tuple(Choice(v, choice_words(v)) for v in option.choices)
    return OptionRow(
        option.name,
        shown(measure.option_title(option.name)),
        choices,
        option.low,
        option.high,
        option.unit,
        option.text_max,
    )


def _unit(session: Session, unit: str, off: str, anyway: str) -> UnitChoice:
    """`anyway` is what stands in the way whichever unit is sent; it is said once, not for each."""
    own = session.picture.own_units[unit]
    note = "" if off or anyway or own.deployed else say("console-unit-launched-first", unit=Quoted(own.title))
    return UnitChoice(unit, shown(Quoted(own.title)), "" if off == anyway else off, note)


def citable(session: Session, track: str) -> tuple[FactChoice, ...]:
    """What was shown of the contact and of the own unit: the last word of each source, newest first."""
    last: dict[tuple[str, str, str], Entry] = {}
    for entry in session.picture.ledger.entries:
        if entry.subject in (track, OWN) and entry.text:
            last[entry.subject, entry.name, entry.source] = entry
    return tuple(
        FactChoice(
            e.id,
            shown(e.text),
            int(e.grade),
            clock_at(session.start_utc, e.tick),
            say("console-graded", grade=GRADES[e.grade].said, source=label_source(e.source)),
            e.subject == OWN,
        )
        for e in sorted(last.values(), key=lambda e: (e.subject == OWN, -e.id))
    )
