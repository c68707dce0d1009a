"""Duties as they ended, with what they cost; and duties shut by the trainee's own doing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from roe_trainer.doctrine.duty import Duty
from roe_trainer.doctrine.duty_tracker import Answer, ClosedDuty
from roe_trainer.doctrine.marks import Marks
from roe_trainer.scoring.findings import CitedRule, JudgedAct, JudgedDuty, Losses
from roe_trainer.scoring.totals import total_of
from roe_trainer.words.line import Arg, Quoted, line

NOTES = {
    "met": line("scoring-note-met"),
    "kept": line("scoring-note-kept"),
    "gone": line("scoring-note-gone"),
    "unended": line("scoring-note-unended"),
    "not_possible": line("scoring-note-not-possible"),
    "left": line("scoring-note-left"),
    "omitted": line("scoring-note-omitted"),
    "broken": line("scoring-note-broken"),
}

# By whether the answer was of a lesser kind, and whether it came late.
ANSWERED = {
    (True, False): line("scoring-note-second-best"),
    (True, True): line("scoring-note-late-second-best"),
    (False, True): line("scoring-note-late"),
}


def judge_duties(marks: Marks, closed: Sequence[ClosedDuty], acts: Sequence[JudgedAct]) -> tuple[JudgedDuty, ...]:
    """All duties in the order of their opening, with losses; broken ones cost through the act that broke them."""
    ordered = sorted(closed, key=lambda c: (c.opened, c.duty.id, c.track))
    ways = [[_judged(marks, each, answer) for answer in each.answers or (None,)] for each in ordered]
    judged = _mildest(marks, acts, ways)
    return tuple(_foreclosed(marks, duty, acts, judged) for duty in judged)


def _mildest(marks: Marks, acts: Sequence[JudgedAct], ways: Sequence[Sequence[JudgedDuty]]) -> list[JudgedDuty]:
    """Of answers that are each best in their own way (a lesser one soon, a better one late) the one that costs least.

    What a loss takes off depends on all else that counts in its dimension, so the totals themselves are compared.
    """
    chosen = [way[0] for way in ways]
    for place, way in enumerate(ways):
        if len(way) > 1:
            chosen[place] = max(
                way, key=lambda each: total_of(marks, acts, [*chosen[:place], each, *chosen[place + 1 :]], 0).total
            )
    return chosen


def _judged(marks: Marks, closed: ClosedDuty, answer: Answer | None) -> JudgedDuty:
    duty, outcome, note = closed.duty, closed.outcome, NOTES[closed.outcome]
    losses: dict[str, int] = {}
    undone = outcome in ("omitted", "left")
    if answer is not None and answer.loss:
        losses[duty.dimension] = answer.loss
    elif undone:
        losses[duty.dimension] = duty.omission_loss
    late = answer.late_loss if answer is not None else marks.losses.late_most if undone else closed.late_loss
    if outcome in ("met", "omitted", "left", "gone", "unended") and late and duty.omission_loss:
        losses["timeliness"] = max(late, losses.get("timeliness", 0))
    if outcome in ("gone", "unended") and late:
        note = line("scoring-note-waited")
    if answer is not None and losses:
        note = ANSWERED[bool(answer.loss), bool(answer.late_loss)]
    return JudgedDuty(
        duty=duty.id,
        title=Quoted(duty.title),
        subject=closed.track,
        opened=closed.opened,
        target=closed.opened + duty.target_s,
        deadline=closed.opened + duty.deadline_s,
        closed=closed.closed,
        outcome=outcome,
        losses=losses,
        stakes=duty.stakes,
        own_doing=duty.own_doing,
        counts=not duty.own_doing and (outcome == "met" or undone or bool(losses)),
        dimension=duty.dimension,
        action=next(iter(closed.broken), None) if answer is None or answer.action is None else answer.action,
        acceptable=tuple(dict.fromkeys(a.words for a in sorted(duty.acceptable, key=lambda a: a.loss > 0))),
        rule=_rule(duty),
        critical=(duty.critical,) if undone and duty.critical else (),
        note=note,
        answered=max(answer.tick, closed.opened) if answer is not None and outcome == "met" else None,
    )


def _rule(duty: Duty) -> CitedRule:
    title, text, why = Quoted(duty.title), Quoted(duty.text), Quoted(duty.why)
    return CitedRule(duty.id, title, duty.source, duty.citation, text, why, None)


def broken_by(closed: Sequence[ClosedDuty]) -> dict[int, list[ClosedDuty]]:
    """Duties to leave off that each act broke, by action number."""
    found: dict[int, list[ClosedDuty]] = {}
    for each in closed:
        if each.outcome == "broken":
            for number in each.broken:
                found.setdefault(number, []).append(each)
    return found


def blame(act: JudgedAct, broken: Sequence[ClosedDuty]) -> JudgedAct:
    """The act with what it costs to have gone on past a duty to leave off; not added to what its rule costs.

    An act that the rules allow at its own moment broke nothing.
    """
    if act.lawful:
        return act
    losses, criticals = dict(act.losses), list(act.critical)
    for each in broken:
        dimension = each.duty.dimension
        losses[dimension] = max(losses.get(dimension, 0), each.duty.omission_loss)
        if each.duty.critical and each.duty.critical not in criticals:
            criticals.append(each.duty.critical)
    return replace(act, losses=losses, critical=tuple(criticals))


def _foreclosed(marks: Marks, duty: JudgedDuty, acts: Sequence[JudgedAct], duties: Sequence[JudgedDuty]) -> JudgedDuty:
    """A duty that went away unanswered after the trainee's own serious failure on that contact takes its loss."""
    if duty.outcome != "gone" or duty.own_doing:
        return duty
    serious = marks.verdict.serious_loss
    spoilers: list[tuple[int, str, int, Arg]] = [
        (act.loss, _worst(act.losses), act.number, line("scoring-decision", number=act.number, act=act.act))
        for act in acts
        if act.subject == duty.subject and duty.opened <= act.tick <= duty.closed and act.loss >= serious
    ]
    spoilers += [
        (other.loss, other.dimension, 0, other.title)
        for other in duties
        if other.subject == duty.subject
        and other.outcome == "omitted"
        and duty.opened <= other.closed <= duty.closed
        and other.loss >= serious
    ]
    if not spoilers:
        return duty
    # of equals the latest decision
    loss, dimension, _, by = max(spoilers, key=lambda spoiler: spoiler[:3])
    losses = {**duty.losses, dimension: max(loss, duty.losses.get(dimension, 0))}
    note = line("scoring-note-foreclosed", by=by)
    return replace(duty, losses=losses, outcome="foreclosed", counts=False, note=note)


def _worst(losses: Losses) -> str:
    counted = {name: loss for name, loss in losses.items() if name != "articulation"}
    return max(counted, key=lambda name: (counted[name], name))
