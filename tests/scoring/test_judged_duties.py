"""Duties as they ended, each ending with its cost, its note and whether it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.doctrine.duty_tracker import Answer, ClosedDuty, Outcome
from roe_trainer.scoring.findings import JudgedAct, JudgedDuty
from roe_trainer.scoring.obligations import blame, broken_by, judge_duties
from roe_trainer.words.line import line
from tests.scoring.made import MARKS, PACK, an_act

HAIL = next(duty for duty in PACK.duties if duty.id == "W-HAIL")
CEASE = next(duty for duty in PACK.duties if duty.leave_off)
OMITTED = HAIL.omission_loss
LATE_MOST = MARKS.losses.late_most


def closed(outcome: Outcome, answer: Answer | None = None, duty: Any = HAIL, **changes: Any) -> ClosedDuty:
    ended = ClosedDuty(duty, "T01", 100, 900, outcome, () if answer is None else (answer,))
    return replace(ended, **changes)


def judged(*ended: ClosedDuty, acts: tuple[JudgedAct, ...] = ()) -> JudgedDuty:
    return judge_duties(MARKS, ended, acts)[0]


@pytest.mark.parametrize(
    ("outcome", "losses", "counts"),
    [
        ("omitted", {HAIL.dimension: OMITTED, "timeliness": LATE_MOST}, True),
        ("left", {HAIL.dimension: OMITTED, "timeliness": LATE_MOST}, True),
        ("gone", {}, False),
        ("unended", {}, False),
        ("not_possible", {}, False),
    ],
)
def test_an_ending_without_an_answer(outcome: Outcome, losses: dict[str, int], counts: bool) -> None:
    duty = judged(closed(outcome))
    assert (duty.losses, duty.counts, duty.answered, duty.action) == (losses, counts, None, None)
    assert duty.note == line(f"scoring-note-{outcome.replace('_', '-')}")


@pytest.mark.parametrize(
    ("loss", "late", "losses", "note"),
    [
        (0, 0, {}, "met"),
        (7, 0, {HAIL.dimension: 7}, "second-best"),
        (0, 9, {"timeliness": 9}, "late"),
        (7, 9, {HAIL.dimension: 7, "timeliness": 9}, "late-second-best"),
    ],
)
def test_an_answer_costs_by_its_kind_and_its_time(loss: int, late: int, losses: dict[str, int], note: str) -> None:
    duty = judged(closed("met", Answer(3, 400, loss, late)))
    assert (duty.losses, duty.counts, duty.answered, duty.action) == (losses, True, 400, 3)
    assert duty.note == line(f"scoring-note-{note}")


def test_an_answer_before_the_opening_stands_at_the_opening() -> None:
    assert judged(closed("met", Answer(3, 40, 0, 0))).answered == 100


@pytest.mark.parametrize("outcome", ["gone", "unended"])
def test_waiting_past_the_target_costs_although_it_passed_by_itself(outcome: Outcome) -> None:
    duty = judged(closed(outcome, late_loss=12))
    assert (duty.losses, duty.counts, duty.note) == ({"timeliness": 12}, True, line("scoring-note-waited"))


def test_a_duty_of_the_own_doing_never_counts_towards_what_is_earned() -> None:
    assert not judged(closed("met", Answer(3, 400, 0, 0), replace(HAIL, after_act=("WARN",)))).counts


def test_a_critical_failure_is_one_only_where_the_duty_was_left_undone() -> None:
    grave = replace(HAIL, critical="no_assistance")
    assert judged(closed("omitted", duty=grave)).critical == ("no_assistance",)
    assert judged(closed("left", duty=grave)).critical == ("no_assistance",)
    assert judged(closed("gone", duty=grave)).critical == ()


def test_of_answers_each_best_in_its_way_the_one_that_costs_least_counts() -> None:
    soon, late = Answer(3, 400, 10, 0), Answer(4, 800, 0, 30)
    assert judged(replace(closed("met"), answers=(late, soon))).losses == {HAIL.dimension: 10}
    dear = replace(soon, loss=12)
    assert judged(replace(closed("met"), answers=(dear, late))).losses == {"timeliness": 30}


def test_duties_stand_in_the_order_of_their_opening() -> None:
    later, sooner = closed("gone", opened=300), closed("gone", opened=200)
    assert [duty.opened for duty in judge_duties(MARKS, (later, sooner), ())] == [200, 300]


# ---- duties to leave off ----


def test_an_act_past_a_duty_to_leave_off_takes_its_loss_where_that_is_greater() -> None:
    broken = closed("broken", duty=CEASE, broken=(1, 4))
    assert {number: len(found) for number, found in broken_by([broken, closed("gone")]).items()} == {1: 1, 4: 1}
    low = blame(an_act(code="X", losses={CEASE.dimension: 1}), [broken])
    assert low.losses[CEASE.dimension] == CEASE.omission_loss
    high = blame(an_act(code="X", losses={CEASE.dimension: 100}), [broken])
    assert high.losses[CEASE.dimension] == 100


def test_a_lawful_act_broke_nothing() -> None:
    act = an_act(code="A")
    assert blame(act, [closed("broken", duty=CEASE, broken=(1,))]) is act


def test_a_critical_failure_of_a_duty_to_leave_off_is_named_once() -> None:
    broken = closed("broken", duty=replace(CEASE, critical="force_past_compliance"), broken=(1,))
    assert blame(an_act(code="X"), [broken, broken]).critical == ("force_past_compliance",)
    plain = closed("broken", duty=replace(CEASE, critical=None), broken=(1,))
    assert blame(an_act(code="X"), [plain]).critical == ()


# ---- duties shut by an own failure ----


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "foreclosed"),
        ({"losses": {"necessity": 50}}, "gone"),
        ({"subject": "T02"}, "gone"),
        ({"tick": 99}, "gone"),
        ({"tick": 100}, "foreclosed"),
        ({"tick": 900}, "foreclosed"),
        ({"tick": 901}, "gone"),
    ],
)
def test_a_serious_failure_on_the_contact_while_it_was_open_shuts_a_duty(changes: Any, outcome: str) -> None:
    made = an_act(**{"code": "X", "tick": 500, "losses": {"necessity": 51}, **changes})
    duty = judged(closed("gone"), acts=(made,))
    assert (duty.outcome, duty.counts) == (outcome, False)
    assert duty.losses == ({"necessity": 51} if outcome == "foreclosed" else {})


def test_a_duty_shut_keeps_what_it_had_lost_where_that_is_more() -> None:
    act = an_act(code="X", tick=500, losses={"timeliness": 60, "articulation": 100})
    assert judged(closed("gone", late_loss=70), acts=(act,)).losses == {"timeliness": 70}


def test_the_worst_failure_is_the_one_that_shut_it_and_of_equals_the_latest() -> None:
    acts = tuple(
        an_act(number=n, code="X", tick=500, losses={"necessity": loss}) for n, loss in ((9, 80), (10, 80), (11, 60))
    )
    by = line("scoring-decision", number=10, act="Board")
    assert judged(closed("gone"), acts=acts).note == line("scoring-note-foreclosed", by=by)


def test_a_duty_left_on_the_same_contact_can_shut_another() -> None:
    grave = replace(HAIL, id="W-GRAVE", omission_loss=80)
    left = closed("omitted", duty=grave, closed=600)
    duties = judge_duties(MARKS, (closed("gone"), left), ())
    assert [duty.outcome for duty in duties] == ["omitted", "foreclosed"]
    mild = closed("omitted", duty=replace(grave, omission_loss=50), closed=600)
    assert [duty.outcome for duty in judge_duties(MARKS, (closed("gone"), mild), ())] == ["omitted", "gone"]
    outside = closed("omitted", duty=grave, closed=901)
    assert [duty.outcome for duty in judge_duties(MARKS, (closed("gone"), outside), ())] == ["omitted", "gone"]


def test_only_a_duty_that_passed_by_itself_can_be_shut() -> None:
    act = an_act(code="X", tick=500, losses={"necessity": 90})
    assert judged(closed("unended"), acts=(act,)).outcome == "unended"
    assert judged(closed("gone", duty=replace(HAIL, after_act=("WARN",))), acts=(act,)).outcome == "gone"
