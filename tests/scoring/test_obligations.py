"""What was due is marked like what was done: late, left, made impossible, or passed by itself."""

from __future__ import annotations

from roe_trainer.law.kinds import FactValue
from roe_trainer.scoring.findings import JudgedDuty, Score
from roe_trainer.words.line import line
from roe_trainer.words.say import shown
from tests.scoring.story import CHASE, Story

SUSPECT = {"zone": "HS", "actor": "CG_UNIT", "suspicion": "HUNCH"}


def duty(score: Score, name: str) -> JudgedDuty:
    return next(w for w in score.duties if w.duty == name)


def hailed_at(tick: int) -> Score:
    return Story().show(1, facts=dict(SUSPECT)).do(tick, "hail", means="vhf", language="en").score(ticks=3000)


def test_an_answer_within_the_target_costs_nothing_and_earns_nothing_extra() -> None:
    assert hailed_at(2).to_data(shown) == hailed_at(400).to_data(shown) | {"findings": []}
    assert hailed_at(2).total_tenths == 1000


def test_an_answer_after_the_target_loses_linearly_in_timeliness() -> None:
    losses = [duty(hailed_at(tick), "W-HAIL").losses for tick in (481, 841, 1201)]
    assert losses == [{}, {"timeliness": 15}, {"timeliness": 30}]


def test_a_deadline_that_passed_costs_the_omission() -> None:
    left = duty(Story().show(1, facts=dict(SUSPECT)).score(ticks=3000), "W-HAIL")
    assert (left.outcome, left.losses) == ("omitted", {"procedure": 40, "timeliness": 30})


def test_a_watch_that_ends_before_the_deadline_costs_no_omission() -> None:
    assert duty(Story().show(1, facts=dict(SUSPECT)).score(ticks=300), "W-HAIL").losses == {}


def test_a_situation_that_passes_before_the_target_leaves_nothing_to_mark() -> None:
    score = Story().show(1, facts=dict(SUSPECT)).show(200, suspicion="NONE").score(ticks=3000)
    assert (duty(score, "W-HAIL").counts, score.findings) == (False, ())


def test_doing_nothing_is_right_where_nothing_is_due() -> None:
    score = Story().show(1, zone="HS", ensign_seen="FOREIGN_NONE", name_seen="SHOWN").score(ticks=3000)
    assert (score.verdict, score.total_tenths) == ("GO", 1000)


def test_a_duty_shut_by_the_own_unlawful_act_takes_its_loss() -> None:
    story = Story().show(1, zone="HS", actor="CG_UNIT", suspicion="RS", flag_status="FOR_NONE", compliance="COMPLIANT")
    story.do(20, "strike").show(21, vessel_status="LOST_OR_GONE")
    shut = duty(story.score(), "W-FLAG-STATE")
    assert (shut.outcome, shut.losses["necessity"]) == ("foreclosed", 100)
    by = line("scoring-decision", number=1, act=story.act().act)
    assert shut.note == line("scoring-note-foreclosed", by=by)


def test_two_contacts_in_need_are_two_duties() -> None:
    story = Story().show(1, "T01", zone="HS", persons_in_water=True).show(1, "T02", zone="HS", persons_in_water=True)
    score = story.do(10, "assist", "T01").score(ticks=400)
    assert [w.outcome for w in score.duties] == ["met", "omitted"]


def test_a_duty_opened_by_the_own_act_can_only_cost() -> None:
    story = Story().show(1, facts={**CHASE, "approval_use_of_force": "WARNING"})
    why = story.well_argued("without_nationality", "compliance", "approval_use_of_force", "order_notice")
    story.do(10, "warning_shots", why=why).show(60, compliance="COMPLIANT").do(100, "report", what="situation")
    score = story.score(ticks=4000)
    report = duty(score, "W-REPORT-FORCE")
    assert (report.outcome, report.counts) == ("met", False)
    assert score.dimensions["necessity"] is None


def test_leaving_the_bridge_while_somebody_drowns_is_leaving_them() -> None:
    story = Story().show(1, persons_in_water=True)
    assert story.score(ticks=20).verdict == "GO"  # the watch ended by itself before an answer was due
    left = story.score(ticks=20, ends_at=3600)
    assert left.verdict == "NO-GO"
    assert "no_assistance" in left.critical
    assert duty(left, "W-ASSIST").note == line("scoring-note-left")


def test_what_is_settled_stays_settled_when_the_watch_is_ended_early() -> None:
    story = Story().show(1, facts=dict(SUSPECT)).do(60, "hail", means="vhf", language="en")
    assert duty(story.score(ticks=90, ends_at=3600), "W-HAIL").outcome == "met"


def test_a_watch_ended_before_anything_fell_due_says_how_little_it_says() -> None:
    story = Story().show(1, zone="HS").do(5, "monitor")
    early = story.score(ticks=30, ends_at=3600)
    assert early.verdict == "UNMARKED"
    assert early.reasons == (line("scoring-nothing-to-mark"),)
    assert story.score(ticks=3600, ends_at=3600).verdict == "GO"
    called = story.do(20, "hail", means="vhf", language="en").score(ticks=30, ends_at=3600)
    assert called.verdict == "GO"
    assert called.reasons == (line("scoring-ended-early"),)


def test_who_lets_a_vessel_go_still_owes_the_report_of_what_was_fired() -> None:
    story = Story().show(1, facts=CHASE).do(10, "warning_shots").show(60, compliance="COMPLIANT")
    story.show(100, vessel_status="AT_LARGE", order_notice="NOT_GIVEN", compliance="NOT_SIGNALLED", suspicion="NONE")
    assert duty(story.score(ticks=4000), "W-REPORT-FORCE").outcome == "omitted"
    story.do(300, "report", what="situation")
    assert duty(story.score(ticks=4000), "W-REPORT-FORCE").outcome == "met"


def test_a_vessel_going_under_is_asked_for_no_flag_and_for_no_boarding() -> None:
    suspect = {"zone": "HS", "actor": "CG_UNIT", "suspicion": "RS"}
    for flag in ("UNKNOWN", "STATELESS", "FOR_BILAT"):
        afloat = Story().show(1, facts={**suspect, "flag_status": flag}).score(ticks=3000)
        sinking = Story().show(1, facts={**suspect, "flag_status": flag, "distress": "EVIDENT"}).score(ticks=3000)
        due = {"W-FLAG", "W-ASK-BOARDING", "W-FLAG-STATE"}
        assert due & {w.duty for w in afloat.duties}
        assert not due & {w.duty for w in sinking.duties}


def test_nobody_is_told_to_let_a_vessel_go_while_what_was_found_does_not_agree() -> None:
    searched: dict[str, FactValue] = {**SUSPECT, "suspicion": "NONE", "vessel_status": "BOARDED", "search_clean": True}
    assert duty(Story().show(1, facts=searched).score(ticks=3000), "W-RELEASE").outcome == "omitted"
    odd = Story().show(1, facts={**searched, "documents_discrepant": True}).score(ticks=3000)
    assert "W-RELEASE" not in {w.duty for w in odd.duties}


def test_of_a_lesser_answer_in_time_and_a_better_one_late_the_milder_counts() -> None:
    """At 180 s a hail is 3 late, in the lighter timeliness; at 590 s it is 29 late, and the report alone costs 5."""
    for late, milder in ((180, {"timeliness": 3}), (590, {"safety_of_life": 5})):
        story = Story().show(1, zone="HS", distress="CLAIMED").do(60, "report", what="situation")
        score = story.do(late, "hail", means="vhf", language="en").score()
        assert duty(score, "W-DISTRESS-CLAIMED").losses == milder
