"""Windows as they ended, with what they cost; and windows shut by the trainee's own doing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from roe_trainer.doctrine.marks import Marks
from roe_trainer.doctrine.windows import Answer, ClosedWindow
from roe_trainer.scoring.findings import CitedRule, JudgedAct, JudgedWindow
from roe_trainer.scoring.totals import total_of

NOTES = {
    "met": "Answered.",
    "kept": "Left off in time.",
    "gone": "The situation passed before an answer was due.",
    "unended": "The watch ended before an answer was due.",
    "not_possible": "It was tried and could not be done.",
    "left": "Left undone when the watch was ended early.",
    "omitted": "The deadline passed without an answer.",
    "broken": "Gone on with after the grace had run out.",
}

# By whether the answer was of a lesser kind, and whether it came late.
ANSWERED = {
    (True, False): "Answered by a second best.",
    (True, True): "Answered late, and by a second best.",
    (False, True): "Answered, but late.",
}


def judge_windows(marks: Marks, closed: Sequence[ClosedWindow], acts: Sequence[JudgedAct]) -> tuple[JudgedWindow, ...]:
    """All windows in the order of their opening, with losses; broken ones cost through the act that broke them."""
    ordered = sorted(closed, key=lambda c: (c.opened, c.window.id, c.track))
    ways = [[_judged(marks, each, answer) for answer in each.answers or (None,)] for each in ordered]
    judged = _mildest(marks, acts, ways)
    return tuple(_foreclosed(marks, window, acts, judged) for window in judged)


def _mildest(marks: Marks, acts: Sequence[JudgedAct], ways: Sequence[Sequence[JudgedWindow]]) -> list[JudgedWindow]:
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


def _judged(marks: Marks, closed: ClosedWindow, answer: Answer | None) -> JudgedWindow:
    window, outcome, note = closed.window, closed.outcome, NOTES[closed.outcome]
    losses: dict[str, int] = {}
    undone = outcome in ("omitted", "left")
    if answer is not None and answer.loss:
        losses[window.dimension] = answer.loss
    elif undone:
        losses[window.dimension] = window.omission_loss
    late = answer.late_loss if answer is not None else marks.losses.late_most if undone else closed.late_loss
    if outcome in ("met", "omitted", "left", "gone", "unended") and late and window.omission_loss:
        losses["timeliness"] = max(late, losses.get("timeliness", 0))
    if outcome in ("gone", "unended") and late:
        note = "Left waiting past its target."
    if answer is not None and losses:
        note = ANSWERED[bool(answer.loss), bool(answer.late_loss)]
    return JudgedWindow(
        window=window.id,
        title=window.title,
        subject=closed.track,
        opened=closed.opened,
        target=closed.opened + window.target_s,
        deadline=closed.opened + window.deadline_s,
        closed=closed.closed,
        outcome=outcome,
        losses=losses,
        stakes=window.stakes,
        own_doing=window.own_doing,
        counts=not window.own_doing and (outcome == "met" or undone or bool(losses)),
        dimension=window.dimension,
        action=next(iter(closed.broken), None) if answer is None or answer.action is None else answer.action,
        acceptable=tuple(dict.fromkeys(a.words for a in sorted(window.acceptable, key=lambda a: a.loss > 0))),
        rule=CitedRule(window.id, window.title, window.source, window.citation, window.text, window.why, ""),
        critical=(window.critical,) if undone and window.critical else (),
        note=note,
        answered=max(answer.tick, closed.opened) if answer is not None and outcome == "met" else None,
    )


def broken_by(closed: Sequence[ClosedWindow]) -> dict[int, list[ClosedWindow]]:
    """Windows to leave off that each act broke, by action number."""
    found: dict[int, list[ClosedWindow]] = {}
    for each in closed:
        if each.outcome == "broken":
            for number in each.broken:
                found.setdefault(number, []).append(each)
    return found


def blame(act: JudgedAct, broken: Sequence[ClosedWindow]) -> JudgedAct:
    """The act with what it costs to have gone on past a window to leave off; not added to what its rule costs.

    An act that the rules allow at its own moment broke nothing.
    """
    if act.lawful:
        return act
    losses, criticals = dict(act.losses), list(act.critical)
    for each in broken:
        dimension = each.window.dimension
        losses[dimension] = max(losses.get(dimension, 0), each.window.omission_loss)
        if each.window.critical and each.window.critical not in criticals:
            criticals.append(each.window.critical)
    return replace(act, losses=losses, critical=tuple(criticals))


def _foreclosed(
    marks: Marks, window: JudgedWindow, acts: Sequence[JudgedAct], windows: Sequence[JudgedWindow]
) -> JudgedWindow:
    """A window that went away unanswered after the trainee's own serious failure on that contact takes its loss."""
    if window.outcome != "gone" or window.own_doing:
        return window
    serious = marks.verdict.serious_loss
    spoilers = [
        (act.loss, _worst(act.losses), f"decision {act.number} ({act.act})")
        for act in acts
        if act.subject == window.subject and window.opened <= act.tick <= window.closed and act.loss >= serious
    ]
    spoilers += [
        (other.loss, other.dimension, other.title)
        for other in windows
        if other.subject == window.subject
        and other.outcome == "omitted"
        and window.opened <= other.closed <= window.closed
        and other.loss >= serious
    ]
    if not spoilers:
        return window
    loss, dimension, by = max(spoilers)
    losses = {**window.losses, dimension: max(loss, window.losses.get(dimension, 0))}
    note = f"Made impossible by {by}, and takes its loss."
    return replace(window, losses=losses, outcome="foreclosed", counts=False, note=note)


def _worst(losses: dict[str, int] | object) -> str:
    assert isinstance(losses, dict)
    counted = {name: loss for name, loss in losses.items() if name != "articulation"}
    return max(counted, key=lambda name: (counted[name], name))
