"""What scoring hands on: every act and duty as judged, the losses, the lines that add up to the deduction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from roe_trainer.doctrine.tracing import TraceLine
from roe_trainer.law.kinds import FactValue
from roe_trainer.words.line import Line

Losses = Mapping[str, int]
Verdict = Literal["GO", "NO-GO", "UNMARKED"]


@dataclass(frozen=True, slots=True)
class CitedRule:
    """A rule, duty or critical failure as the reader sees it."""

    rule: str
    title: str
    source: str
    citation: str
    text: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class FactKnown:
    """A fact as it stood when the act was taken, and the ledger entries that showed it."""

    fact: str
    value: FactValue
    words: str
    entries: tuple[int, ...]
    assessment: str = ""


@dataclass(frozen=True, slots=True)
class Articulation:
    """How well a coercive act was explained. `flags` say in words what cost something."""

    loss: int
    basis: str
    right_bases: tuple[str, ...]
    required: tuple[str, ...]
    hit: tuple[str, ...]
    cited: tuple[int, ...]
    flags: tuple[str, ...]
    afterwards: bool = False


@dataclass(frozen=True, slots=True)
class JudgedAct:
    """One decision, judged on what was known then. `counted` is False for a repeat that costs nothing again."""

    number: int
    tick: int
    subject: str | None
    measure: str
    act: str
    rung: str | None
    code: str
    verdict: str
    sentence: str
    rules: tuple[CitedRule, ...]
    facts: tuple[FactKnown, ...]
    missing: tuple[str, ...]
    acceptable: tuple[str, ...]
    turns: tuple[str, ...] | None
    losses: Losses
    stakes: int
    critical: tuple[str, ...]
    articulation: Articulation | None
    note: str
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
        return not self.code or self.code in ("A", "D", "NA")


@dataclass(frozen=True, slots=True)
class JudgedDuty:
    """One duty as it ended. `own_doing` ones can only cost; they never count towards what could be earned."""

    duty: str
    title: str
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
    acceptable: tuple[str, ...]
    rule: CitedRule
    critical: tuple[str, ...]
    note: str
    answered: int | None = None

    @property
    def loss(self) -> int:
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
    act: str
    loss: int
    losses: Losses
    rule: str
    source: str
    citation: str
    text: str
    why: str
    instead: str
    turns: tuple[str, ...] | None
    critical: tuple[str, ...]
    band: str
    stakes: int
    note: str = ""

    def to_data(self) -> dict[str, Any]:
        """As plain data; `window` says again what `duty` says, for whoever reads it by its earlier name."""
        return {
            "tick": self.tick,
            "action": self.action,
            "window": self.duty,
            "duty": self.duty,
            "subject": self.subject,
            "act": self.act,
            "loss": self.loss,
            "losses": dict(self.losses),
            "rule": self.rule,
            "source": self.source,
            "citation": self.citation,
            "text": self.text,
            "why": self.why,
            "instead": self.instead,
            "turns": None if self.turns is None else list(self.turns),
            "critical": list(self.critical),
            "band": self.band,
            "stakes": self.stakes,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Deduction:
    """One line of what was taken off, in tenths of a point; all lines together are exactly what was taken off."""

    words: str
    tenths: int
    dimension: str | None = None
    finding: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """The verdict with everything that explains it. `total_tenths` runs from 0 to 1000."""

    verdict: Verdict
    reasons: tuple[str, ...]
    total_tenths: int
    dimensions: Mapping[str, int | None]
    unassessed: tuple[str, ...]
    critical: tuple[str, ...]
    findings: tuple[Finding, ...]
    deductions: tuple[Deduction, ...]
    decisions: tuple[JudgedAct, ...]
    duties: tuple[JudgedDuty, ...]
    left_out: tuple[str, ...] = ()
    """Titles of dimensions that were lost in and shown, and are not in the mean: they would have raised it."""

    def to_data(self) -> dict[str, Any]:
        """As plain data: what `--json` prints and what a record seals."""
        return {
            "verdict": self.verdict,
            "reasons": list(self.reasons),
            "total": self.total_tenths,
            "dimensions": dict(self.dimensions),
            "left_out": list(self.left_out),
            "critical": list(self.critical),
            "findings": [finding.to_data() for finding in self.findings],
            "deductions": [[line.words, line.tenths] for line in self.deductions],
        }
