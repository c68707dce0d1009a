"""The debrief on a screen: the report as it is, with what moves along the watch found by its place in it."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.console.present.words import BANDS, Meaning
from roe_trainer.picture.ledger import OWN
from roe_trainer.review.blocks import Badge, Bars, Block, Card, Place, Report, Section, Step, Table, Timeline
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import say, shown

NOT_DONE = ("dash", "text_quiet")
VERDICTS = {"GO": ("check", "good"), "NO-GO": ("barred", "alert")}
APART = ("decisions", "timeline", "ledger")
"""Sections that the screen has places of their own for: a list, a graph, the ledger at the moment chosen."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """An entry as a line of the ledger: what was said of whom, its grade, by what and when."""

    place: Place
    said: Arg
    how: Arg
    when: Arg


@dataclass(frozen=True, slots=True)
class DebriefModel:
    """A report arranged along the watch, which lasted `end` s: `told` are its decisions and silences in their order."""

    report: Report
    end: int
    told: tuple[Card, ...]
    force: tuple[Step, ...]
    badge: Badge | None
    bars: Bars | None

    @property
    def process(self) -> tuple[Section, ...]:
        """What may be read before anybody has looked back, apart from what has a place of its own."""
        return tuple(each for each in self.report.sections if not each.last and each.id not in APART)

    @property
    def last(self) -> tuple[Section, ...]:
        """What was so, how it ended and what may follow: told last."""
        return tuple(each for each in self.report.sections if each.last)


def debrief_model(report: Report, end: int) -> DebriefModel:
    """The report of a watch of `end` s, arranged; what came with an act stands with the act."""
    blocks = tuple(block for section in report.sections for block in section.blocks)
    told = tuple(card for card in report.cards() if not card.beside)
    force = next((block.steps for block in blocks if isinstance(block, Timeline)), ())
    badge = next((block for block in blocks if isinstance(block, Badge)), None)
    return DebriefModel(report, end, told, force, badge, next((b for b in blocks if isinstance(b, Bars)), None))


def verdict_sign(badge: Badge | None) -> Meaning:
    """Word, icon and colour of the verdict."""
    word = "" if badge is None else badge.word
    icon, role = VERDICTS.get(word, ("dash", "text_quiet"))
    return Meaning(word if word in VERDICTS else say("debrief-not-marked"), icon, role)


def band_sign(card: Card) -> Meaning:
    """Word, icon and colour of a card's mark; an act that could not be done has a dash."""
    known = BANDS.get(card.band)
    icon, role = (known.icon, known.role) if known is not None else NOT_DONE
    return Meaning(shown(card.band_title), icon, role)


def told_title(card: Card) -> Arg:
    """What a card of the list is about: an act with its options, or what was due."""
    return line("debrief-was-due", title=card.title) if card.silence else card.title


def ledger_then(report: Report, tick: int, subject: str) -> tuple[LedgerRow, ...]:
    """What had been shown at a tick, of one contact and the own unit or of all, newest first."""
    section = report.section("ledger")
    rows = [row for block in (section.blocks if section else ()) for row in _ledger_rows(block)]
    then = [row for row in rows if row.place.tick <= tick and (not subject or row.place.subject in (subject, OWN))]
    return tuple(reversed(then))


def _ledger_rows(block: Block) -> list[LedgerRow]:
    if not isinstance(block, Table):
        return []
    return [
        LedgerRow(place, _said(place, said, what, value), by, when)
        for place, (_, when, _, what, value, by, said) in zip(block.places, block.rows, strict=bool(block.places))
    ]


def _said(place: Place, said: Arg, what: Arg, value: Arg) -> Arg:
    """What an entry says; one that goes without words says its fact."""
    who = line("debrief-own-unit") if place.subject == OWN else place.subject
    if not said:
        return line("debrief-ledger-fact", who=who, what=what, value=value)
    # what is told of a contact mostly opens with it
    return said if shown(said).startswith(place.subject) else line("debrief-ledger-said", who=who, said=said)
