"""The debrief: verdict, dimensions, every decision and silence as judged, the force graph, the ledger then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roe_trainer.console.present.words import BANDS, GRADES, Meaning, clock_at, plain, verdict_meaning
from roe_trainer.doctrine.tracing import TraceLine
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.ledger import OWN, Entry
from roe_trainer.picture.sources import label_source
from roe_trainer.review.blocks import Section
from roe_trainer.review.build import what_was_so
from roe_trainer.review.confidence import judgements
from roe_trainer.review.of_session import material_of
from roe_trainer.words.say import shown

if TYPE_CHECKING:
    from roe_trainer.ladder.decisions import Action
    from roe_trainer.scoring.findings import CitedRule, JudgedAct, JudgedDuty, Losses, Score
    from roe_trainer.session.session import Session

ILL_EXPLAINED = Meaning("lawful, ill explained", "diamond", "band_imprecise")
NOT_DONE = Meaning("not done", "dash", "text_quiet")
VERDICT_WORDS = {"GO": ("GO", "check", "good"), "NO-GO": ("NO-GO", "barred", "alert")}


@dataclass(frozen=True, slots=True)
class DimensionRow:
    title: str
    value: int | None
    floor: int | None


@dataclass(frozen=True, slots=True)
class VerdictModel:
    """The head of the debrief."""

    scenario: str
    verdict: Meaning
    total: str
    reasons: tuple[str, ...]
    dimensions: tuple[DimensionRow, ...]
    record: str


@dataclass(frozen=True, slots=True)
class Told:
    """A decision or a silence in full."""

    key: str
    tick: int
    when: str
    title: str
    subject: str
    band: Meaning
    loss: int
    silence: bool
    verdict: Meaning | None
    sentence: str
    losses: tuple[tuple[str, int], ...]
    rules: tuple[CitedRule, ...]
    known: tuple[str, ...]
    acceptable: tuple[str, ...]
    turns: tuple[str, ...]
    critical: tuple[str, ...]
    note: str
    basis: str
    steps: tuple[TraceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ForcePoint:
    """Force level used by an act, and the highest that the rules justified then."""

    tick: int
    used: int
    justified: int


@dataclass(frozen=True, slots=True)
class LedgerRow:
    when: str
    subject: str
    text: str
    how: str
    grade: int


@dataclass(frozen=True, slots=True)
class DebriefModel:
    head: VerdictModel
    told: tuple[Told, ...]
    force: tuple[ForcePoint, ...]
    end: int
    truth: tuple[Section, ...]


def debrief_model(session: Session, score: Score, record_words: str) -> DebriefModel:
    """Everything the debrief says, made once."""
    acts = [_act(session, score, a) for a in score.decisions if a.code or a.loss or a.refused or a.losses]
    silences = [_silence(session, score, w) for w in score.duties if w.losses and w.outcome != "broken"]
    told = sorted((*acts, *silences), key=lambda t: (t.tick, t.silence, t.key))
    force = tuple(
        ForcePoint(a.tick, a.force_used, a.force_justified) for a in score.decisions if not a.refused and a.rung
    )
    return DebriefModel(
        _head(session, score, record_words), tuple(told), force, session.tick, what_was_so(material_of(session, score))
    )


def _head(session: Session, score: Score, record_words: str) -> VerdictModel:
    word, icon, role = VERDICT_WORDS.get(score.verdict, ("NOT MARKED", "dash", "text_quiet"))
    marks = session.pack.marks
    rows = tuple(DimensionRow(d.title, score.dimensions.get(d.id), d.floor) for d in marks.dimensions) if marks else ()
    total = score.total_tenths
    points = f"{total // 10}.{total % 10}" if score.verdict != "UNMARKED" else ""
    return VerdictModel(
        session.scenario.title, Meaning(word, icon, role), points, tuple(map(shown, score.reasons)), rows, record_words
    )


def _band(session: Session, loss: int) -> Meaning:
    marks = session.pack.marks
    name = marks.band(loss).id if marks else "best"
    return BANDS.get(name, Meaning(plain(name), "dash", "text"))


def _mark(session: Session, act: JudgedAct, loss: int) -> Meaning:
    """An act that was right is not called an error for how it was explained."""
    if act.refused and not loss:
        return NOT_DONE
    return _band(session, act.loss) if act.loss or not loss else ILL_EXPLAINED


def _losses(session: Session, losses: Losses) -> tuple[tuple[str, int], ...]:
    marks = session.pack.marks
    titles: dict[str, str] = {d.id: d.title for d in marks.dimensions} if marks else {}
    return tuple((titles.get(name, plain(name)), loss) for name, loss in losses.items() if loss)


def _act(session: Session, score: Score, act: JudgedAct) -> Told:
    done = next((a for a in session.actions if a.number == act.number), None)
    loss = act.loss or act.losses.get("articulation", 0)
    flags = act.articulation.flags if act.articulation else ()
    refused = f"could not be done: {shown(act.refused)}" if act.refused else ""
    note = "; ".join(part.rstrip(".") for part in (shown(act.note or ""), refused, *map(shown, flags)) if part)
    return Told(
        key=f"act:{act.number}",
        tick=act.tick,
        when=clock_at(session.start_utc, act.tick),
        title=act_words(done) if done else shown(act.act),
        subject=act.subject or "",
        band=_mark(session, act, loss),
        loss=loss,
        silence=False,
        verdict=verdict_meaning(act.code) if act.code else None,
        sentence=shown(act.sentence or ""),
        losses=_losses(session, act.losses),
        rules=act.rules,
        known=tuple(shown(f.words) for f in act.facts),
        acceptable=tuple(map(shown, act.acceptable)),
        turns=tuple(map(shown, act.turns or ())),
        critical=tuple(plain(c) for c in act.critical),
        note=note,
        basis=_basis(session, act),
        steps=act.trace,
    )


def _basis(session: Session, act: JudgedAct) -> str:
    if act.articulation is None:
        return ""
    titles = {b.id: b.title for rung in session.pack.rungs for b in rung.bases}
    right = ", ".join(titles.get(b, plain(b)) for b in act.articulation.right_bases)
    stated = titles.get(act.articulation.basis, plain(act.articulation.basis)) if act.articulation.basis else ""
    told = [f"Stated basis: {stated}."] if stated else []
    words = " ".join([*told, f"Right basis: {right}."] if right else told)
    sure = next(iter(judgements((act,), session.actions)), None)
    if sure is None:
        return words
    words = f"{words} " if words else ""
    return f"{words}You were {sure.stated_pct} % sure that it was allowed; it was{'' if sure.allowed else ' not'}."


def _silence(session: Session, score: Score, duty: JudgedDuty) -> Told:
    return Told(
        key=f"duty:{duty.duty}:{duty.subject}:{duty.opened}",
        tick=duty.closed,
        when=clock_at(session.start_utc, duty.closed),
        title=f"{'Answered' if duty.outcome == 'met' else 'Silence'}: {shown(duty.title)}",
        subject=duty.subject,
        band=_band(session, duty.loss),
        loss=duty.loss,
        silence=True,
        verdict=None,
        sentence=f"Due from {clock_at(session.start_utc, duty.opened)}Z, at the latest by "
        f"{clock_at(session.start_utc, duty.deadline)}Z.",
        losses=_losses(session, duty.losses),
        rules=(duty.rule,),
        known=(),
        acceptable=tuple(map(shown, duty.acceptable)),
        turns=(),
        critical=tuple(plain(c) for c in duty.critical),
        note=shown(duty.note),
        basis="",
    )


def act_words(action: Action) -> str:
    """A decision in words: "Order to stop (English, VHF 16)"."""
    measure = MEASURES.get(action.decision.measure)
    title = shown(measure.title) if measure else plain(action.decision.measure)
    options = ", ".join(plain(str(v)) for _, v in action.decision.options)
    return f"{title} ({options})" if options else title


def ledger_rows(start_utc: str, entries: Sequence[Entry], count: int, subject: str) -> tuple[LedgerRow, ...]:
    """The ledger when `count` entries had been shown, of one contact and the own unit or of all, newest first."""
    rows = [e for e in entries[:count] if e.text and (not subject or e.subject in (subject, OWN))]
    return tuple(
        LedgerRow(
            clock_at(start_utc, e.tick),
            e.subject,
            shown(e.text),
            f"{GRADES[e.grade].word}, {shown(label_source(e.source))}",
            int(e.grade),
        )
        for e in reversed(rows)
    )
