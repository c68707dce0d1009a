"""Scripted trainees: what they are worth on the shipped watches."""

import pytest

from roe_trainer.records.marking import score_session
from roe_trainer.scenario.library import shipped
from tests.session.watches import DESTROYER, GO_FAST, PANGA, played

FIRST = (GO_FAST, PANGA, DESTROYER)
VARIANTS = [
    (card.source.id, variant.id)
    for card in shipped()
    if card.source is not None and card.source.id in FIRST
    for variant in card.source.model.variants
]


@pytest.mark.parametrize(("name", "variant"), VARIANTS)
def test_every_variant_can_be_passed(name, variant):
    score = score_session(played(name, 2, "expert", variant))
    assert score.verdict == "GO", score.reasons
    assert not score.critical


@pytest.mark.parametrize(("name", "variant"), VARIANTS)
def test_the_trigger_happy_never_pass(name, variant):
    assert score_session(played(name, 2, "trigger-happy", variant)).verdict == "NO-GO"


def test_waiting_is_right_where_nothing_is_wrong():
    assert score_session(played("disputed-line-navassa", 2, "passive", "as_always")).verdict == "GO"


@pytest.mark.parametrize("variant", ["fishermen", "sinking", "carrying"])
def test_who_was_told_to_look_and_did_not_fails_whatever_was_there_to_see(variant):
    score = score_session(played(PANGA, 2, "passive", variant))
    assert score.verdict == "NO-GO"
    assert "W-OWN-LOOK" in {finding.duty for finding in score.findings}


def test_an_innocent_crew_is_let_go_without_a_shot():
    session = played(GO_FAST, 2, "expert", "sport_fishers")
    acts = {action.decision.measure for action in session.actions if not action.refused}
    assert not acts & {"warning_shots", "disabling_fire", "seize", "detain", "strike"}


def test_the_expert_declines_the_order_to_sink_and_still_does_the_work():
    session = played(DESTROYER, 2, "expert", "order_to_sink")
    acts = [action.decision for action in session.actions if not action.refused]
    assert "strike" not in {decision.measure for decision in acts}
    assert "decline" in {decision.option("how") for decision in acts if decision.measure == "answer_order"}
    assert "seize" in {decision.measure for decision in acts}


def test_nobody_drowns_while_the_expert_looks_on():
    session = played(PANGA, 2, "expert", "sinking")
    assert "assist" in {action.decision.measure for action in session.actions if not action.refused}
    track = session.observer.tracks["panga"]
    assert session.fact_base.facts(track).get("distress", "NONE") == "NONE"


def test_a_novice_is_worth_less_than_an_expert_and_more_than_a_parrot():
    totals = [score_session(played(GO_FAST, 3, who)).total_tenths for who in ("expert", "novice", "ladder-parrot")]
    assert totals == sorted(totals, reverse=True)
    assert totals[0] - totals[1] >= 100


def test_suspicion_is_never_a_target():
    score = score_session(played(DESTROYER, 3, "strike-on-suspicion"))
    assert score.verdict == "NO-GO"
    assert score.critical


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 21))
@pytest.mark.parametrize("name", FIRST)
def test_twenty_seeds_of_each_marked_watch(name, seed):
    assert score_session(played(name, seed, "expert")).verdict == "GO"
    assert score_session(played(name, seed, "trigger-happy")).verdict == "NO-GO"
