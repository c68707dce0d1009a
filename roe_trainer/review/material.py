"""What a review is made from: the pack, what was shown, what was done, the score, and afterwards the truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action
from roe_trainer.law.labels import label_name
from roe_trainer.picture.ledger import Entry, EvidenceGrade
from roe_trainer.review.evidence import Kept
from roe_trainer.review.reruns import Consequences
from roe_trainer.review.words import label_source, quoted
from roe_trainer.scoring.findings import Score
from roe_trainer.sea.clock import iso_at
from roe_trainer.words.line import Arg, Line, Text, line
from roe_trainer.world.aftermath import Aftermath


@dataclass(frozen=True, slots=True)
class Logged:
    """A line of the log of the watch."""

    tick: int
    kind: str
    text: Arg


@dataclass(frozen=True, slots=True)
class TruthRow:
    """What a contact really was, beside what the watch held it for."""

    track: str
    name: Arg
    was: Arg
    held_for: Arg


AtLarge = Literal["", "told", "untold"]
"""Whether carriers went on with their load, and whether others had been told of them."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What is told after the process review: the variant, who was who, and how it ended. Never part of the score."""

    variant: str
    kind: str
    debrief: tuple[Text, ...]
    rows: tuple[TruthRow, ...]
    outcome: tuple[Arg, ...]
    went_well: bool | None
    at_large: AtLarge = ""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything a section may draw on; `header` holds rows on the record by their ids, `answers` the trainee's own."""

    pack: Pack
    score: Score
    entries: Sequence[Entry]
    actions: Sequence[Action]
    ticks: int
    start_utc: str
    header: Mapping[str, Arg]
    log: Sequence[Logged] = ()
    answers: Mapping[Arg, str] = field(default_factory=dict)
    truth: Truth | None = None
    consequences: Consequences | None = None
    aftermath: tuple[Aftermath, ...] = ()
    evidence: Kept = field(default_factory=Kept)
    replay_differs: bool = False

    def clock(self, tick: int) -> str:
        """Time of day of a tick, UTC."""
        return iso_at(self.start_utc, tick)[11:19] + "Z"

    def entry(self, number: int) -> Entry | None:
        """An entry of the ledger by its number."""
        return self.entries[number - 1] if 1 <= number <= len(self.entries) else None

    def entry_words(self, number: int) -> Line:
        """An entry in one line: when, from what, how sure, and what it said."""
        entry = self.entry(number)
        if entry is None:
            return line("review-no-such-entry", number=number)
        return line(
            "review-entry",
            number=entry.id,
            clock=self.clock(entry.tick),
            source=label_source(entry.source),
            grade=label_grade(entry.grade),
            said=entry.text or label_name(entry.name),
        )

    def dimension(self, name: str) -> Text:
        """What a dimension of the marks is called."""
        return quoted({str(each.id): each.title for each in self.pack.marks.dimensions}[name])


def label_grade(grade: EvidenceGrade) -> Line:
    """How sure an entry is."""
    return line("review-grade", grade=grade.name.lower())
