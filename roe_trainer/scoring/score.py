"""Scoring: a pure function of the pack, what was shown, what was done and how long it lasted. Nothing else is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from roe_trainer.doctrine.marks import DIMENSIONS, Marks
from roe_trainer.doctrine.pack import Pack
from roe_trainer.ladder.decisions import Action
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.ledger import Entry
from roe_trainer.scoring.acts import ActJudge
from roe_trainer.scoring.findings import CitedRule, Finding, JudgedAct, JudgedDuty, Score
from roe_trainer.scoring.obligations import blame, broken_by, judge_duties
from roe_trainer.scoring.totals import deductions, total_of
from roe_trainer.scoring.verdict import verdict_of
from roe_trainer.scoring.watch import Watch
from roe_trainer.words.line import Quoted, Several, Text, line


def score(
    pack: Pack,
    entries: Sequence[Entry],
    actions: Sequence[Action],
    ticks: int,
    marked: bool,
    law_as_of: str,
    required: Mapping[int, tuple[str, ...]] | None = None,
    ends_at: int = 0,
) -> Score:
    """Score a watch. `required` may name, by action number, the facts a justification had to cite.

    Who ends a watch before the second `ends_at` leaves undone what is open then.
    """
    pack = pack.as_of(law_as_of)
    marks = pack.marks
    watch = Watch(pack, law_as_of)
    judge = ActJudge(pack, marks, watch, actions, required or {})
    watch.run(entries, actions, ticks, judge.take, left=ticks < ends_at)
    closed = watch.tracker.closed
    broken = broken_by(closed)
    acts = tuple(blame(act, broken[act.number]) if act.number in broken else act for act in judge.judged)
    duties = judge_duties(marks, closed, acts)
    findings = _findings(marks, acts, duties)
    criticals = tuple(dict.fromkeys(name for finding in findings for name in finding.critical))
    totals = total_of(marks, acts, duties, sum(bool(finding.critical) for finding in findings))
    verdict, reasons = verdict_of(marks, totals, findings, marked, _idle(acts), ticks < ends_at)
    titles = {str(dimension.id): Quoted(dimension.title) for dimension in marks.dimensions}
    values = {name: totals.value(name) for name in DIMENSIONS}
    return Score(
        verdict,
        reasons,
        totals.total,
        values,
        tuple(titles[name] for name, value in values.items() if value is None),
        criticals,
        findings,
        deductions(totals, findings, titles),
        acts,
        duties,
        tuple(titles[name] for name in totals.left_out),
    )


def _idle(acts: Sequence[JudgedAct]) -> bool:
    """Whether nothing but watching was done on the ladder."""
    return not any(act.code and MEASURES[act.measure].acts for act in acts)


def _findings(marks: Marks, acts: Sequence[JudgedAct], duties: Sequence[JudgedDuty]) -> tuple[Finding, ...]:
    """Everything that cost, in the order of time; acts before duties at the same second."""
    found = [_of_act(marks, act) for act in acts if act.losses]
    found += [_of_duty(marks, duty) for duty in duties if duty.losses]
    return tuple(sorted(found, key=lambda f: (f.tick, f.action is None, f.action or 0, f.duty or "", f.subject or "")))


GRAHAM = "Graham v. Connor, 490 U.S. 386"
ARTICULATION = CitedRule(
    "articulation",
    line("scoring-articulation-title"),
    "GARNER-GRAHAM",
    GRAHAM,
    line("scoring-articulation-text"),
    line("scoring-articulation-why"),
    line("scoring-articulation-instead"),
)


def _of_act(marks: Marks, act: JudgedAct) -> Finding:
    rule = act.rules[0] if act.rules and act.loss else ARTICULATION
    note: Text | None = act.note
    loss = act.loss or act.losses.get("articulation", 0)
    if act.articulation is not None and act.articulation.flags:
        note = Several((*((note,) if note else ()), *act.articulation.flags), "semicolon")
    return Finding(
        act.tick,
        act.number,
        None,
        act.subject,
        act.act,
        loss,
        act.losses,
        rule.rule,
        rule.source,
        rule.citation,
        rule.text,
        rule.why,
        rule.instead,
        act.turns,
        act.critical,
        marks.band(loss).id,
        act.stakes,
        note,
    )


def _of_duty(marks: Marks, duty: JudgedDuty) -> Finding:
    rule = duty.rule
    instead = line("scoring-in-time", acts=Several(duty.acceptable, "semicolon")) if duty.acceptable else None
    return Finding(
        duty.settled,
        None,
        duty.duty,
        duty.subject,
        duty.title,
        duty.loss,
        duty.losses,
        rule.rule,
        rule.source,
        rule.citation,
        rule.text,
        rule.why,
        instead,
        None,
        duty.critical,
        marks.band(duty.loss).id,
        duty.stakes,
        duty.note,
    )
