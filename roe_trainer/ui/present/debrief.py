"""The debrief: verdict, dimensions, findings with what was known then, the ledger at a second, the force graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.ledger import Entry
from roe_trainer.ui.present.card import SENSORS
from roe_trainer.ui.present.words import BANDS, STANDINGS, Meaning, clock_at, plain, value_words, verdict_meaning

if TYPE_CHECKING:
    from roe_trainer.scoring.score import Finding, Score
    from roe_trainer.session.session import Session

QUESTIONS = (
    "What was meant to happen?",
    "What did happen?",
    "Why did it happen so?",
    "What would you keep, what would you change?",
)


@dataclass(frozen=True, slots=True)
class DimensionRow:
    title: str
    value: int | None
    floor: int


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One decision or silence in the list."""

    index: int
    tick: int
    when: str
    title: str
    subject: str
    band: Meaning
    loss: int
    silence: bool


@dataclass(frozen=True, slots=True)
class RulePart:
    """One rule behind a loss: what it cost, its text, its source."""

    loss: str
    rule: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in full."""

    title: str
    when: str
    band: Meaning
    verdict: Meaning | None
    sentence: str
    losses: tuple[tuple[str, int], ...]
    rules: tuple[RulePart, ...]
    instead: str
    turns: str
    critical: str


@dataclass(frozen=True, slots=True)
class LedgerRow:
    when: str
    subject: str
    text: str
    how: str
    standing: int


@dataclass(frozen=True, slots=True)
class VerdictModel:
    """The head of the debrief."""

    scenario: str
    verdict: str
    total: str
    reasons: tuple[str, ...]
    dimensions: tuple[DimensionRow, ...]
    record: str


def verdict_model(session: Session, score: Score, record_words: str) -> VerdictModel:
    """Verdict, total and dimensions with their floors."""
    total = score.total_tenths
    floors: Mapping[str, Any] = getattr(session.pack.marks, "dimensions", {}) or {}
    return VerdictModel(
        session.scenario.title,
        score.verdict,
        "" if total is None else f"{total // 10}.{total % 10}",
        tuple(score.reasons),
        tuple(
            DimensionRow(plain(n), v, int(getattr(floors.get(n), "floor", 0) or 0)) for n, v in score.dimensions.items()
        ),
        record_words,
    )


def finding_rows(session: Session, findings: Sequence[Finding]) -> tuple[FindingRow, ...]:
    """All findings in the order of the watch."""
    return tuple(
        FindingRow(
            i,
            f.tick,
            clock_at(session.start_utc, f.tick),
            finding_title(session, f),
            f.subject or "",
            BANDS.get(f.band, Meaning(f.band, "question", "text")),
            f.loss,
            f.action is None,
        )
        for i, f in enumerate(findings)
    )


def finding_title(session: Session, finding: Finding) -> str:
    """What was done, or left undone."""
    if finding.action is not None:
        action = next((a for a in session.actions if a.number == finding.action), None)
        if action is not None:
            return act_words(action)
    return f"Not done: {plain(str(finding.act)).lower()}" if finding.act else "Not done in time"


def act_words(action: Any) -> str:
    """A decision in words: "Order to stop (VHF 16, English)"."""
    measure = MEASURES.get(action.decision.measure)
    title = measure.title if measure else plain(action.decision.measure)
    options = ", ".join(plain(str(v)) for _, v in action.decision.options)
    return f"{title} ({options})" if options else title


def told(session: Session, finding: Finding, ruling: Any | None) -> Told:
    """A finding with its rule, source, what would have been lawful, and what would have turned it."""
    losses = tuple((plain(n), v) for n, v in finding.losses.items() if v) if finding.losses else ()
    text, source = str(finding.text or ""), str(finding.source or "")
    rules = (RulePart(f"loss {finding.loss}", str(finding.rule or ""), text, source),) if text or source else ()
    return Told(
        title=finding_title(session, finding),
        when=clock_at(session.start_utc, finding.tick),
        band=BANDS.get(finding.band, Meaning(finding.band, "question", "text")),
        verdict=verdict_meaning(ruling.code) if ruling else None,
        sentence=ruling.sentence if ruling else "",
        losses=losses,
        rules=rules,
        instead=_words(finding.instead),
        turns=_words(finding.turns),
        critical=plain(finding.critical) if finding.critical else "",
    )


def _words(value: Any) -> str:
    if not value:
        return ""
    if isinstance(value, str):
        return value
    return "; ".join(str(getattr(v, "words", v)) for v in value)


def ledger_rows(session: Session, entries: Sequence[Entry], count: int, subject: str) -> tuple[LedgerRow, ...]:
    """What the ledger held at that second, of one contact or of all; the newest first."""
    rows = [e for e in entries[:count] if e.text and (not subject or e.subject in (subject, "OWN"))]
    return tuple(
        LedgerRow(
            clock_at(session.start_utc, e.tick),
            e.subject,
            e.text or f"{plain(e.name)}: {value_words(e.value)}",
            f"{STANDINGS[e.standing].word}, {SENSORS.get(e.source, e.source)}",
            int(e.standing),
        )
        for e in reversed(rows)
    )
