"""Acts are marked by their ruling on what was known then: who may, whether it was needed, whether it was due yet."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.ladder.decisions import Justification
from roe_trainer.words.line import Line, Quoted, line
from tests.scoring.story import CHASE, WARNED, Story


def test_a_lawful_well_argued_act_loses_nothing() -> None:
    story = Story().show(1, facts=WARNED)
    why = story.well_argued("without_nationality", "compliance", "warning_ignored", "approval_use_of_force")
    score = story.do(10, "disabling_fire", why=why).score()
    assert (score.verdict, score.total_tenths, score.findings) == ("GO", 1000, ())


def test_watching_and_hailing_lose_nothing_and_need_no_justification() -> None:
    score = Story().show(1, zone="HS").do(5, "monitor").do(6, "hail", means="vhf", language="en").score()
    assert (score.verdict, score.findings) == ("GO", ())


def test_an_act_without_the_approval_it_needs_loses_fifty_and_ninety_with_a_gun() -> None:
    facts = {**CHASE, "approval_boarding": "NONE", "compliance": "COMPLIANT"}
    assert Story().show(1, facts=facts).do(30, "board").act().losses["procedure"] == 50
    gun = Story().show(1, facts={**CHASE, "approval_use_of_force": "NONE"}).do(30, "warning_shots").act()
    assert (gun.code, gun.losses["procedure"]) == ("AP-D", 90)


def test_force_above_what_the_facts_support_costs_by_the_steps_of_its_level() -> None:
    stopped = {**CHASE, "suspicion": "NONE", "flag_status": "FOR_NONE", "approval_boarding": "NONE"}
    by_measure = {
        measure: Story().show(1, facts={**stopped, "approval_use_of_force": "NONE"}).do(30, measure).act().losses
        for measure in ("entangle", "warning_shots", "disabling_fire")
    }
    assert [by_measure[m]["necessity"] for m in by_measure] == [80, 100, 100]


def test_a_premature_act_says_which_fact_was_missing() -> None:
    act = Story().show(1, facts={**WARNED, "warning_ignored": False}).do(30, "disabling_fire").act()
    assert act.code == "P"
    assert act.missing
    assert act.losses["procedure"] == 100


def test_an_act_that_could_not_be_done_costs_nothing() -> None:
    story = Story().show(1, facts={**CHASE, "compliance": "COMPLIANT"})
    score = story.do(30, "disabling_fire", refused="no-unit-in-reach").score()
    assert (score.verdict, score.findings) == ("GO", ())
    assert score.decisions[0].refused == Line("no-unit-in-reach")


def test_what_was_learned_after_the_act_does_not_count_for_it_or_against_it() -> None:
    before = Story().show(1, facts=WARNED).do(10, "disabling_fire")
    after = (
        Story().show(1, facts=WARNED).do(10, "disabling_fire").show(11, children_aboard=True, persons_in_water=False)
    )
    assert before.act().losses == after.act().losses


def test_a_shot_within_the_grace_after_they_stopped_is_judged_on_the_facts_before() -> None:
    story = Story().show(1, facts=WARNED).show(100, compliance="COMPLIANT").do(110, "disabling_fire")
    assert (story.act().code, story.act().critical) == ("A", ())
    assert story.act().note == line("scoring-note-grace", seconds=story.pack.marks.cease_grace_s)


def test_a_shot_a_second_after_the_grace_is_a_critical_failure() -> None:
    story = Story().show(1, facts=WARNED).show(100, compliance="COMPLIANT").do(111, "disabling_fire")
    assert story.act().critical == ("force_past_compliance",)


def test_the_same_click_repeated_at_once_is_one_mistake_and_every_shot_its_own() -> None:
    facts = {**CHASE, "approval_boarding": "NONE", "approval_use_of_force": "NONE", "compliance": "COMPLIANT"}
    clicks = Story().show(1, facts=facts).do(30, "board").do(35, "board").do(40, "board").score()
    assert [act.counted for act in clicks.decisions] == [True, False, False]
    shots = Story().show(1, facts=facts).do(30, "warning_shots").do(35, "warning_shots").score()
    assert [bool(act.losses) for act in shots.decisions] == [True, True]


def test_the_acceptable_acts_of_that_moment_are_named() -> None:
    act = Story().show(1, facts={**CHASE, "compliance": "COMPLIANT"}).do(30, "warning_shots").act()
    assert Quoted("Board") in act.acceptable
    assert Quoted("Warning shots") not in act.acceptable


def test_a_shot_shows_force_used_above_force_justified() -> None:
    act = Story().show(1, facts={**CHASE, "compliance": "COMPLIANT"}).do(30, "disabling_fire").act()
    assert act.force_used > act.force_justified


def test_an_act_that_the_ladder_does_not_have_is_without_authority() -> None:
    story = Story(pack=load_pack("five-rungs")).show(1, facts=WARNED).do(30, "disabling_fire")
    assert story.act().losses == {"authority": 90}
    assert story.score().verdict == "NO-GO"


def test_an_order_to_stop_is_judged_on_the_rung_that_carries_it() -> None:
    story = Story(pack=load_pack("five-rungs")).show(1, facts=CHASE)
    assert story.do(30, "order_stop", means="vhf", language="en").act().rung == "HAIL"


# ---- articulation ----


def argued(basis: str, *names: str, extra: tuple[int, ...] = ()) -> int:
    story = Story().show(1, facts=WARNED).show(2, persons_aboard_count=3)
    why = story.well_argued(basis, *names)
    story.do(10, "disabling_fire", why=Justification(why.basis, (*why.cited, *extra)))
    articulation = story.act().articulation
    assert articulation is not None
    return articulation.loss


def test_three_facts_that_carry_the_act_and_a_basis_that_holds_are_enough() -> None:
    assert argued("without_nationality", "compliance", "warning_ignored", "approval_use_of_force") == 0


def test_a_basis_that_does_not_hold_adds_thirty() -> None:
    assert argued("own_flag", "compliance", "warning_ignored", "approval_use_of_force") == 30


def test_fewer_facts_cost_and_an_irrelevant_one_never_helps() -> None:
    two = argued("without_nationality", "compliance", "warning_ignored")
    assert two == 20
    assert argued("without_nationality", "compliance", "warning_ignored", "persons_aboard_count") > two


def test_nothing_stated_costs_a_hundred() -> None:
    assert Story().show(1, facts=WARNED).do(10, "disabling_fire").act().losses["articulation"] == 100


def test_citing_what_was_not_disclosed_yet_costs_a_hundred_and_is_flagged() -> None:
    story = Story().show(1, facts=WARNED)
    story.do(10, "disabling_fire", why=Justification("without_nationality", (1, 2, 99)))
    articulation = story.act().articulation
    assert articulation is not None
    assert articulation.loss == 100
    assert articulation.flags[0] == line("scoring-flag-undisclosed", entries="99")


def test_an_act_in_self_defence_may_be_justified_right_after() -> None:
    story = Story().show(1, zone="HS", threat="HOSTILE_ACT", threat_against="OWN_UNIT").do(3, "self_defence_fire")
    why = story.well_argued("self_defence", "threat", "threat_against")
    story.do(60, "justify", why=why, action=1)
    articulation = story.act().articulation
    assert articulation is not None
    assert (articulation.loss, articulation.afterwards) == (0, True)


def test_an_act_that_was_no_emergency_cannot_be_justified_afterwards() -> None:
    story = Story().show(1, facts=WARNED).do(10, "disabling_fire")
    story.do(60, "justify", why=story.well_argued("without_nationality", "compliance"), action=1)
    articulation = story.act().articulation
    assert articulation is not None
    assert articulation.loss == 100


def test_a_good_explanation_does_not_cure_an_unlawful_act() -> None:
    facts = {**WARNED, "compliance": "COMPLIANT"}
    silent = Story().show(1, facts=facts).do(30, "disabling_fire").score()
    story = Story().show(1, facts=facts)
    spoken = story.do(30, "disabling_fire", why=story.well_argued("without_nationality", "compliance")).score()
    assert spoken.dimensions["necessity"] == silent.dimensions["necessity"]
    assert spoken.verdict == silent.verdict == "NO-GO"


def test_a_justification_once_stated_holds_for_the_same_rung_on_the_same_contact() -> None:
    story = Story().show(1, facts={**CHASE, "approval_use_of_force": "WARNING"})
    why = story.well_argued("without_nationality", "compliance", "approval_use_of_force", "order_notice")
    score = story.do(10, "warning_shots", why=why).do(90, "warning_shots").score()
    assert [act.losses for act in score.decisions] == [{}, {}]


@pytest.mark.parametrize("measure", ["note", "bookmark", "monitor", "classify", "helm", "unit_order"])
def test_acts_that_compel_nobody_are_never_articulated(measure: str) -> None:
    assert Story().show(1, facts=CHASE).do(10, measure).act().articulation is None


# ---- again, and just after they stopped ----


def boarded_again(after_s: int, **changed: object) -> tuple[bool, int]:
    story = Story().show(1, facts={**CHASE, "approval_boarding": "NONE"}).do(10, "board")
    if changed:
        story.show(11, facts=changed)  # type: ignore[arg-type]
    again = story.do(10 + after_s, "board").act(2)
    return again.counted, again.loss


def test_the_same_act_within_a_minute_is_one_mistake_and_after_it_another() -> None:
    assert boarded_again(60) == (False, 0)
    assert boarded_again(61)[0] is True


def test_the_same_act_on_another_ruling_is_another_mistake() -> None:
    assert boarded_again(30, compliance="COMPLIANT", vessel_status="LOST_OR_GONE")[0] is True


def test_every_shot_counts_by_itself() -> None:
    story = Story().show(1, facts={**CHASE, "approval_use_of_force": "NONE"})
    story.do(10, "warning_shots").do(11, "warning_shots")
    assert [act.counted for act in story.score().decisions] == [True, True]


@pytest.mark.parametrize(("shot_at", "within"), [(40, True), (50, True), (51, False)])
def test_the_grace_for_stopping_has_its_end(shot_at: int, within: bool) -> None:
    story = Story().show(1, facts=WARNED).show(40, compliance="COMPLIANT").do(shot_at, "disabling_fire")
    assert (story.act().note is not None) is within
    assert (story.act().code == "A") is within


def test_who_complied_from_the_first_has_no_grace_to_be_shot_in() -> None:
    act = Story().show(40, facts={**WARNED, "compliance": "COMPLIANT"}).do(41, "disabling_fire").act()
    assert (act.note, act.code) == (None, "X")


def test_an_act_that_could_not_be_done_costs_nothing_and_says_why() -> None:
    story = Story().show(1, facts=CHASE).do(10, "strike", refused="no shell aboard")
    act = story.act()
    assert (act.code, act.losses) == ("", {})
    assert act.refused == story.actions[0].refused
    assert (act.stakes, act.force_used) == (0, 0)
    assert act.note == line("scoring-note-not-done")


def test_an_act_off_the_ladder_has_no_authority_and_weighs_by_whether_it_is_force() -> None:
    story = (
        Story(pack=load_pack("fisheries"))
        .show(1, facts=CHASE)
        .do(10, "strike")
        .do(400, "hail", means="vhf", language="en")
    )
    struck = story.act()
    assert (struck.code, struck.losses, struck.stakes, struck.turns) == ("X", {"authority": 90}, 3, None)
    assert struck.sentence is not None
    assert struck.sentence.key == "scoring-off-the-ladder"


def test_what_cost_stands_in_the_order_in_which_it_was_done() -> None:
    story = Story().show(1, track="T01", facts={**CHASE, "approval_boarding": "NONE"})
    story.show(1, track="T02", facts={**CHASE, "approval_boarding": "NONE"})
    findings = story.do(10, "board", track="T02").do(10, "board", track="T01").score().findings
    assert [(finding.action, finding.subject) for finding in findings if finding.action] == [(1, "T02"), (2, "T01")]
