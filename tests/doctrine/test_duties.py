"""Duties open when something is due and somebody could do it, and close on an act, a deadline or events."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pydantic import ValidationError

from roe_trainer.doctrine.duty import Duty, parse_duty
from roe_trainer.doctrine.duty_tracker import DutyTracker
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.pack import Pack, load_pack
from roe_trainer.doctrine.rehearse import opens
from roe_trainer.files.problems import reason_of
from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.law.condition import ConditionError
from roe_trainer.law.duty import DutyCase
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.picture.ledger import OWN, Entry, EvidenceGrade
from roe_trainer.words.line import Line
from roe_trainer.words.say import say

PACK = load_pack("us-coast-guard")
VOCABULARY = load_vocabulary()
FIVE = load_pack("five-rungs")
CASES = [(pack, duty, case) for pack in (PACK, FIVE) for duty in pack.duties for case in duty.cases]


class Watched:
    """A fact base and a tracker, fed by hand."""

    def __init__(self, pack: Pack = PACK) -> None:
        self.fact_base = FactBase(pack, "2026-11-22")
        self.tracker = DutyTracker(pack, self.fact_base)
        self.entries = 0
        self.acts = 0

    def show(
        self, tick: int, track: str = "T01", grade: EvidenceGrade = EvidenceGrade.OBSERVED, **facts: FactValue
    ) -> None:
        for name, value in facts.items():
            own = VOCABULARY.kinds[name].scope == "own_unit"
            self.entries += 1
            self.fact_base.take(Entry(self.entries, tick, OWN if own else track, name, value, "test", grade, ""))
        self.tracker.step(tick)

    def act(self, tick: int, measure: str, refused: str = "", track: str | None = "T01", **options: str | int) -> None:
        self.acts += 1
        decision = Decision(measure, track, None, tuple(sorted(options.items())))
        self.tracker.act(
            Action(self.acts, tick, self.entries, decision, MEASURES[measure].rung, Line(refused) if refused else None)
        )

    def open(self) -> list[str]:
        return [opened.duty.id for opened in self.tracker.open]

    def ended(self, duty: str) -> list[str]:
        return [closed.outcome for closed in self.tracker.closed if closed.duty.id == duty]


@pytest.mark.parametrize(("pack", "duty", "case"), CASES, ids=[f"{p.id} {w.id}: {c.case}" for p, w, c in CASES])
def test_every_case_of_a_duty_comes_out_as_it_says(pack: Pack, duty: Duty, case: DutyCase) -> None:
    assert opens(pack, duty, case) is case.opens


def test_ordinary_traffic_opens_no_duty() -> None:
    watched = Watched()
    seen: list[dict[str, FactValue]] = [
        {"ensign_seen": "FOREIGN_NONE"},
        {"ensign_seen": "OWN", "many_engines": True, "fast_transit": True},
        {"ensign_seen": "NONE_FLOWN", "fishing_gear_seen": True},
    ]
    for number, facts in enumerate(seen):
        watched.show(number, f"T{number:02}", EvidenceGrade.OBSERVED, zone="HS", no_ais=True, **facts)
    assert watched.open() == []


def test_a_man_overboard_must_be_helped_within_two_minutes() -> None:
    watched = Watched()
    watched.show(100, persons_in_water=True)
    watched.tracker.step(220)
    assert watched.open() == ["W-ASSIST"]
    watched.tracker.step(221)
    assert watched.ended("W-ASSIST") == ["omitted"]


def test_help_given_in_time_meets_the_duty_and_says_how_late() -> None:
    watched = Watched()
    watched.show(100, persons_in_water=True)
    watched.act(190, "assist")
    closed = watched.tracker.closed[0]
    assert closed.outcome == "met"
    assert [(answer.loss, answer.late_loss) for answer in closed.answers] == [(0, 20)]


def test_people_recovered_before_the_target_close_the_duty_without_a_mark() -> None:
    watched = Watched()
    watched.show(100, persons_in_water=True)
    watched.show(120, persons_in_water=False)
    closed = watched.tracker.closed[0]
    assert (closed.outcome, closed.late_loss) == ("gone", 0)


def test_a_hail_made_before_the_suspicion_arose_counts() -> None:
    watched = Watched()
    watched.show(1, zone="HS")
    watched.act(5, "hail", means="vhf", language="en")
    watched.show(50, drums_seen=True, fast_transit=True)
    assert watched.ended("W-HAIL") == ["met"]


def test_an_unlawful_act_never_meets_a_duty() -> None:
    watched = Watched()
    watched.show(1, zone="HS", order_notice="PERCEIVED", fired_upon=True, threat_toward="OWN_UNIT")
    assert "W-DEFEND" in watched.open()
    watched.act(5, "self_defence_fire")
    assert watched.ended("W-DEFEND") == ["met"]
    other = Watched()
    other.show(1, zone="F_TS", tip="SPECIFIC_STRONG", packages_seen=True)
    other.act(5, "board")
    assert "W-COASTAL-STATE" in other.open()


def test_a_better_answer_later_replaces_an_acceptable_one() -> None:
    watched = Watched()
    watched.show(100, persons_in_water=True)
    watched.act(105, "report", what="situation")
    assert watched.open() == ["W-ASSIST"]
    watched.act(110, "assist")
    assert [answer.loss for answer in watched.tracker.closed[0].answers] == [0]


def test_a_better_answer_that_comes_late_stands_beside_a_lesser_one_in_time() -> None:
    watched = Watched()
    watched.show(100, persons_in_water=True)
    watched.act(105, "report", what="situation")
    watched.act(190, "assist")
    found = [(answer.action, answer.late_loss) for answer in watched.tracker.closed[0].answers]
    assert found == [(1, 0), (2, 20)]


def test_what_was_tried_and_could_not_be_done_is_no_omission() -> None:
    watched = Watched()
    watched.show(1, drums_seen=True, fast_transit=True)
    watched.act(10, "hail", refused="the radio is being repaired", means="vhf", language="en")
    watched.tracker.step(5000)
    assert watched.ended("W-HAIL") == ["not_possible"]


def test_a_refused_rescue_does_not_excuse_leaving_people_in_the_water() -> None:
    watched = Watched()
    watched.show(1, persons_in_water=True)
    watched.act(10, "assist", refused="the boat is not launched")
    watched.tracker.step(500)
    assert watched.ended("W-ASSIST") == ["omitted"]


def test_force_goes_on_past_compliance_only_for_the_grace() -> None:
    watched = Watched()
    watched.show(1, order_notice="PERCEIVED", ran_after_order=True, order_age_s=90)
    watched.act(10, "warning_shots")
    watched.show(20, stopped_after_order=True)
    watched.act(28, "warning_shots")
    watched.act(31, "warning_shots")
    watched.tracker.end(700)
    closed = next(c for c in watched.tracker.closed if c.duty.id == "W-CEASE")
    assert (closed.outcome, closed.broken) == ("broken", (3,))


def test_duties_of_one_contact_leave_another_alone() -> None:
    watched = Watched()
    watched.show(1, "T01", drums_seen=True, fast_transit=True)
    watched.show(1, "T02", drums_seen=True, fast_transit=True)
    watched.act(5, "hail", means="vhf", language="en")
    assert [(o.duty.id, o.track) for o in watched.tracker.open] == [("W-HAIL", "T02")]


def test_every_duty_cites_a_source_the_project_knows() -> None:
    assert {duty.source for duty in PACK.duties} <= set(PACK.sources)
    assert {assessment.source for assessment in PACK.assessments} <= set(PACK.sources)
    assert PACK.marks is not None
    assert {critical.source for critical in PACK.marks.criticals} <= set(PACK.sources)


def test_every_critical_failure_that_a_rule_or_duty_names_is_described_in_the_marks() -> None:
    assert PACK.marks is not None
    named = {r.breach.critical for r in PACK.rules if r.breach and r.breach.critical}
    named |= {duty.critical for duty in PACK.duties if duty.critical}
    assert named <= {critical.id for critical in PACK.marks.criticals}


def draft(**changes: object) -> dict[str, object]:
    return {
        "duty": "W-X",
        "title": "t",
        "text": "t",
        "why": "w",
        "source": "S",
        "citation": "c",
        "open_when": {"fact": "persons_in_water"},
        "stakes": 3,
        "target_s": 10,
        "deadline_s": 20,
        "acceptable": [{"act": "assist", "loss": 0}],
        "omission": {"dimension": "safety_of_life", "loss": 50},
        "cases": [{"case": "a", "given": {}, "opens": False}, {"case": "b", "given": {}, "opens": True}],
        **changes,
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"acceptable": []}, "acceptable"),
        ({"acceptable": [{"act": "asist", "loss": 0}]}, "asist.*Did you mean 'assist'"),
        ({"acceptable": [{"act": "request", "options": {"what": "bording"}, "loss": 0}]}, "bording"),
        ({"open_when": {"fact": "persons_in_watr"}}, "persons_in_watr"),
        ({"target_s": 30}, "target_s before the deadline_s"),
        ({"acceptable": [], "leave_off": ["WARN"]}, "grace_s above 0"),
        ({"acceptable": [{"act": "assist", "loss": 3}]}, "without loss"),
    ],
)
def test_a_duty_that_cannot_be_meant_is_refused(changes: dict[str, object], words: str) -> None:
    with pytest.raises((ConditionError, ValueError)) as caught:
        parse_duty(draft(**changes), VOCABULARY)
    assert re.search(words, _said(caught.value))


def _said(error: ValueError) -> str:
    """What is said of a duty: by its model, or by its reader."""
    if isinstance(error, ValidationError):
        return say(reason_of(error.errors()[0]["ctx"]["error"]))
    return say(reason_of(error))


# ---- at the edges of time ----


def drowning(at: int = 100) -> Watched:
    watched = Watched()
    watched.show(at, zone="HS", persons_in_water=True)
    return watched


def test_a_deadline_is_the_last_second_on_which_an_answer_counts() -> None:
    last = drowning().tracker.open[0].deadline
    in_time, late = drowning(), drowning()
    in_time.act(last, "assist")
    late.act(last + 1, "assist")
    assert in_time.ended("W-ASSIST") == ["met"]
    assert late.ended("W-ASSIST") == ["omitted"]


def test_a_target_and_a_deadline_count_from_the_opening() -> None:
    (opened,) = (each for each in drowning(at=250).tracker.open if each.duty.id == "W-ASSIST")
    assert (opened.opened, opened.target, opened.deadline) == (
        250,
        250 + opened.duty.target_s,
        250 + opened.duty.deadline_s,
    )


def test_a_watch_that_ends_leaves_what_is_open_unended_and_one_that_is_left_leaves_it_left() -> None:
    for left, outcome in ((False, "unended"), (True, "left")):
        watched = drowning()
        watched.tracker.end(110, left)
        assert watched.ended("W-ASSIST") == [outcome]
        assert watched.open() == []


def test_what_could_not_be_done_excuses_a_duty_that_is_then_left_on_that_contact_only() -> None:
    watched = Watched()
    for track in ("T01", "T02"):
        watched.show(1, track, zone="HS", actor="CG_UNIT", suspicion="HUNCH")
    watched.act(10, "hail", refused="the radio is being repaired", means="vhf", language="en", track="T01")
    watched.tracker.end(110, left=True)
    ends = {closed.track: closed.outcome for closed in watched.tracker.closed if closed.duty.id == "W-HAIL"}
    assert ends == {"T01": "not_possible", "T02": "left"}


def test_an_act_against_another_contact_answers_nothing_here() -> None:
    watched = drowning()
    watched.act(105, "assist", track="T02")
    assert "W-ASSIST" in watched.open()


def test_an_act_on_a_rung_that_is_ruled_lawful_is_lawful_and_one_on_no_rung_too() -> None:
    watched = drowning()

    def lawful(measure: str, track: str | None = "T01") -> bool:
        return watched.tracker.lawful(Action(1, 101, 0, Decision(measure, track), MEASURES[measure].rung))

    assert lawful("assist")
    assert not lawful("strike")
    assert lawful("strike", None)
    assert lawful("note")


def opened_again(once: bool, answered: bool, after_s: int = 5) -> bool:
    """Whether a duty to help opens a second time on a contact once people are in the water again."""
    rescue = replace(
        next(d for d in PACK.duties if d.id == "W-ASSIST"), once=once, met_when=None, target_s=60, earlier_s=0
    )
    watched = Watched(replace(PACK, duties=(rescue,)))
    watched.show(100, zone="HS", persons_in_water=True)
    if answered:
        watched.act(101, "assist")
    watched.show(100 + after_s, persons_in_water=False)
    watched.show(101 + after_s, persons_in_water=True)
    return watched.open() == ["W-ASSIST"]


def test_a_duty_of_one_time_opens_again_only_when_it_passed_before_anything_was_lost() -> None:
    assert opened_again(once=True, answered=False)
    assert not opened_again(once=True, answered=True)
    assert not opened_again(once=True, answered=False, after_s=90)


def test_a_duty_of_every_time_opens_again_whatever_became_of_it() -> None:
    assert opened_again(once=False, answered=True)
    assert opened_again(once=False, answered=False, after_s=90)
