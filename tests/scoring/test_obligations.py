"""What was due is marked like what was done: late, left, made impossible, or passed by itself."""

from __future__ import annotations

from roe_trainer.scoring.findings import JudgedWindow, Score
from tests.scoring.story import CHASE, Story

SUSPECT = {"zone": "HS", "actor": "CG_UNIT", "suspicion": "HUNCH"}


def window(score: Score, name: str) -> JudgedWindow:
    return next(w for w in score.windows if w.window == name)


def hailed_at(tick: int) -> Score:
    return Story().show(1, facts=dict(SUSPECT)).do(tick, "hail", means="vhf", language="en").score(ticks=3000)


def test_an_answer_within_the_target_costs_nothing_and_earns_nothing_extra() -> None:
    assert hailed_at(2).to_data() == hailed_at(400).to_data() | {"findings": []}
    assert hailed_at(2).total_tenths == 1000


def test_an_answer_after_the_target_loses_linearly_in_timeliness() -> None:
    losses = [window(hailed_at(tick), "W-HAIL").losses for tick in (481, 841, 1201)]
    assert losses == [{}, {"timeliness": 15}, {"timeliness": 30}]


def test_a_deadline_that_passed_costs_the_omission() -> None:
    left = window(Story().show(1, facts=dict(SUSPECT)).score(ticks=3000), "W-HAIL")
    assert (left.outcome, left.losses) == ("omitted", {"procedure": 40, "timeliness": 30})


def test_a_watch_that_ends_before_the_deadline_costs_no_omission() -> None:
    assert window(Story().show(1, facts=dict(SUSPECT)).score(ticks=300), "W-HAIL").losses == {}


def test_a_situation_that_passes_before_the_target_leaves_nothing_to_mark() -> None:
    score = Story().show(1, facts=dict(SUSPECT)).show(200, suspicion="NONE").score(ticks=3000)
    assert (window(score, "W-HAIL").counts, score.findings) == (False, ())


def test_doing_nothing_is_right_where_nothing_is_due() -> None:
    score = Story().show(1, zone="HS", ensign_seen="FOREIGN_NONE", name_seen="SHOWN").score(ticks=3000)
    assert (score.verdict, score.total_tenths) == ("GO", 1000)


def test_a_window_shut_by_the_own_unlawful_act_takes_its_loss() -> None:
    story = Story().show(1, zone="HS", actor="CG_UNIT", suspicion="RS", flag_status="FOR_NONE", compliance="COMPLIANT")
    story.do(20, "strike").show(21, vessel_status="LOST_OR_GONE")
    shut = window(story.score(), "W-FLAG-STATE")
    assert (shut.outcome, shut.losses["necessity"]) == ("foreclosed", 100)
    assert "decision 1" in shut.note


def test_two_contacts_in_need_are_two_windows() -> None:
    story = Story().show(1, "T01", zone="HS", persons_in_water=True).show(1, "T02", zone="HS", persons_in_water=True)
    score = story.do(10, "assist", "T01").score(ticks=400)
    assert [w.outcome for w in score.windows] == ["met", "omitted"]


def test_a_window_opened_by_the_own_act_can_only_cost() -> None:
    story = Story().show(1, facts={**CHASE, "approval_use_of_force": "WARNING"})
    why = story.well_argued("without_nationality", "compliance", "approval_use_of_force", "order_notice")
    story.do(10, "warning_shots", why=why).show(60, compliance="COMPLIANT").do(100, "report", what="situation")
    score = story.score(ticks=4000)
    report = window(score, "W-REPORT-FORCE")
    assert (report.outcome, report.counts) == ("met", False)
    assert score.dimensions["necessity"] is None


def test_leaving_the_bridge_while_somebody_drowns_is_leaving_them() -> None:
    story = Story().show(1, persons_in_water=True)
    assert story.score(ticks=20).verdict == "GO"  # the watch ended by itself before an answer was due
    left = story.score(ticks=20, ends_at=3600)
    assert left.verdict == "NO-GO"
    assert "no_assistance" in left.critical
    assert window(left, "W-ASSIST").note == "Left undone when the watch was ended early."


def test_what_is_settled_stays_settled_when_the_watch_is_ended_early() -> None:
    story = Story().show(1, facts=dict(SUSPECT)).do(60, "hail", means="vhf", language="en")
    assert window(story.score(ticks=90, ends_at=3600), "W-HAIL").outcome == "met"


def test_a_watch_ended_before_anything_fell_due_says_how_little_it_says() -> None:
    story = Story().show(1, zone="HS").do(5, "monitor")
    early = story.score(ticks=30, ends_at=3600)
    assert early.verdict == "UNMARKED"
    assert "nothing to mark" in early.reasons[0]
    assert story.score(ticks=3600, ends_at=3600).verdict == "GO"
    called = story.do(20, "hail", means="vhf", language="en").score(ticks=30, ends_at=3600)
    assert called.verdict == "GO"
    assert "only that nothing wrong was done" in called.reasons[0]
