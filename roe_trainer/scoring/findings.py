"""What scoring hands on: every act and duty as judged, the losses, the lines that add up to the deduction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from roe_trainer.doctrine.tracing import TraceLine
from roe_trainer.law.kinds import FactValue
from roe_trainer.words.line import Arg, Line, Text

Losses = Mapping[str, int]
Verdict = Literal["GO", "NO-GO", "UNMARKED"]


@dataclass(frozen=True, slots=True)
class CitedRule:
    """A rule, duty or critical failure as the reader sees it."""

    rule: str
    title: Text
    source: str
    citation: Arg
    text: Text
    why: Text
    instead: Text | None


@dataclass(frozen=True, slots=True)
class FactKnown:
    """A fact as it stood when the act was taken, and the ledger entries that showed it."""

    fact: str
    value: FactValue
    words: Text
    entries: tuple[int, ...]
    assessment: str = ""


@dataclass(frozen=True, slots=True)
class Articulation:
    """How well a coercive act was explained. `flags` say what cost something."""

    loss: int
    basis: str
    right_bases: tuple[str, ...]
    required: tuple[str, ...]
    hit: tuple[str, ...]
    cited: tuple[int, ...]
    flags: tuple[Line, ...]
    afterwards: bool = False


@dataclass(frozen=True, slots=True)
class JudgedAct:
    """One decision, judged on what was known then. Losses are 0 to 100 by dimension, stakes 1 to 3.

    `counted` is False for a repeat that costs nothing again. An act that was not judged (on no rung, or not done) has
    no `code`, no `verdict` and no `sentence`; `refused` says why it could not be done.
    """

    number: int
    tick: int
    subject: str | None
    measure: str
    act: Arg
    rung: str | None
    code: str
    verdict: Line | None
    sentence: Line | None
    rules: tuple[CitedRule, ...]
    facts: tuple[FactKnown, ...]
    missing: tuple[Text, ...]
    acceptable: tuple[Text, ...]
    turns: tuple[Text, ...] | None
    losses: Losses
    stakes: int
    critical: tuple[str, ...]
    articulation: Articulation | None
    note: Line | None
    refused: Line | None
    counted: bool
    force_used: int
    force_justified: int
    trace: tuple[TraceLine, ...] = ()

    @property
    def loss(self) -> int:
        """The decision loss: the worst over the dimensions except articulation."""
        return max((loss for name, loss in self.losses.items() if name != "articulation"), default=0)

    @property
    def lawful(self) -> bool:
        """Whether the rules allowed it, asked for it, or had nothing to say of it."""
        return not self.code or self.code in ("A", "D", "NA")


@dataclass(frozen=True, slots=True)
class JudgedDuty:
    """One duty as it ended; times are ticks. `own_doing` ones can only cost and never count towards what is earned."""

    duty: str
    title: Text
    subject: str
    opened: int
    target: int
    deadline: int
    closed: int
    outcome: str
    losses: Losses
    stakes: int
    own_doing: bool
    counts: bool
    dimension: str
    action: int | None
    acceptable: tuple[Arg, ...]
    rule: CitedRule
    critical: tuple[str, ...]
    note: Line
    answered: int | None = None

    @property
    def loss(self) -> int:
        """The worst over the dimensions."""
        return max(self.losses.values(), default=0)

    @property
    def settled(self) -> int:
        """When the answer that counts was given, else when it closed; a lesser answer leaves it open for a better."""
        return self.closed if self.answered is None else self.answered


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that cost: an act or a duty left, with the rule, the source and what would have been right."""

    tick: int
    action: int | None
    duty: str | None
    subject: str | None
    act: Arg
    loss: int
    losses: Losses
    rule: str
    source: str
    citation: Arg
    text: Text
    why: Text
    instead: Text | None
    turns: tuple[Text, ...] | None
    critical: tuple[str, ...]
    band: str
    stakes: int
    note: Text | None = None

    def to_data(self, told: Callable[[Arg], str]) -> dict[str, Any]:
        """As plain data, its lines said by `told`; `window` repeats `duty` for whoever reads it by its earlier name."""
        return {
            "tick": self.tick,
            "action": self.action,
            "window": self.duty,
            "duty": self.duty,
            "subject": self.subject,
            "act": told(self.act),
            "loss": self.loss,
            "losses": dict(self.losses),
            "rule": self.rule,
            "source": self.source,
            "citation": told(self.citation),
            "text": told(self.text),
            "why": told(self.why),
            "instead": told(self.instead) if self.instead else "",
            "turns": None if self.turns is None else [told(turn) for turn in self.turns],
            "critical": list(self.critical),
            "band": self.band,
            "stakes": self.stakes,
            "note": told(self.note) if self.note else "",
        }


@dataclass(frozen=True, slots=True)
class Deduction:
    """One line of what was taken off, in tenths of a point; all lines together are exactly what was taken off."""

    words: Line
    tenths: int
    dimension: str | None = None
    finding: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """The verdict with everything that explains it. `total_tenths` runs from 0 to 1000."""

    verdict: Verdict
    reasons: tuple[Line, ...]
    total_tenths: int
    dimensions: Mapping[str, int | None]
    unassessed: tuple[Text, ...]
    critical: tuple[str, ...]
    findings: tuple[Finding, ...]
    deductions: tuple[Deduction, ...]
    decisions: tuple[JudgedAct, ...]
    duties: tuple[JudgedDuty, ...]
    left_out: tuple[Text, ...] = ()
    """Titles of dimensions that were lost in and shown, and are not in the mean: they would have raised it."""

    def to_data(self, told: Callable[[Arg], str]) -> dict[str, Any]:
        """As plain data, its lines said by `told`: what `--json` prints."""
        return {
            "verdict": self.verdict,
            "reasons": [told(reason) for reason in self.reasons],
            "total": self.total_tenths,
            "dimensions": dict(self.dimensions),
            "left_out": [told(title) for title in self.left_out],
            "critical": list(self.critical),
            "findings": [finding.to_data(told) for finding in self.findings],
            "deductions": [[told(each.words), each.tenths] for each in self.deductions],
        }
