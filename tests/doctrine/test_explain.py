"""Explanations are true: of every scene, of drawn sets of facts, and of ten thousand of them with `-m slow`."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roe_trainer.doctrine.judge import judge
from tests.doctrine.explained import check_explanation, closed_facts, smallest_by_trying
from tests.doctrine.states import PACK, FactSet, fact_sets

RUNGS = tuple(PACK.by_rung)


@pytest.mark.parametrize("scene", PACK.scenes)
def test_the_explanation_of_every_rung_of_a_scene_is_true(scene: str) -> None:
    for rung in RUNGS:
        check_explanation(dict(PACK.scenes[scene].facts), rung)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(fact_sets(), st.sampled_from(RUNGS))
def test_the_explanation_of_a_drawn_set_is_true(facts: FactSet, rung: str) -> None:
    check_explanation(facts, rung)


@pytest.mark.slow
def test_the_explanations_of_ten_thousand_sets_are_true() -> None:
    @settings(
        max_examples=10_000, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(fact_sets(), st.sampled_from(RUNGS))
    def every_set(facts: FactSet, rung: str) -> None:
        check_explanation(facts, rung)

    every_set()


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(fact_sets(), st.sampled_from(RUNGS))
def test_no_smaller_turn_exists_than_the_one_named(facts: FactSet, rung: str) -> None:
    turns = judge(PACK, facts, rung).turns
    found = smallest_by_trying(facts, rung, 2)
    if turns is None:
        assert found is None
    elif len(turns) <= 2:
        assert found == len(turns)
    else:
        assert found is None


def test_nobody_is_told_to_wish_for_another_regime_zone_or_crew() -> None:
    never = {
        "regime",
        "zone",
        "children_aboard",
        "crowded_or_unstable",
        "actor",
        "hostage_threatened",
        "explosive_hazard",
    }
    assert never <= closed_facts()


def test_a_refusal_stays_a_refusal() -> None:
    refused = {**PACK.scenes["foreign_suspect"].facts, "flag_consent": "REFUSED"}
    assert judge(PACK, refused, "STOP").turns is None


def test_a_child_aboard_leaves_nothing_that_would_allow_disabling_fire() -> None:
    assert judge(PACK, {**PACK.scenes["stateless_chase"].facts, "children_aboard": True}, "DISF").turns is None


def test_a_change_that_brings_on_a_duty_is_found() -> None:
    facts: FactSet = {
        "zone": "HS",
        "actor": "CG_UNIT",
        "suspicion": "RS",
        "compliance": "RESISTING",
        "threat": "HOSTILE_INTENT",
        "threat_against": "OWN_UNIT",
        "explosive_hazard": True,
        "flag_status": "IMMUNE",
        "persons_in_water": True,
        "distress": "CLAIMED",
    }
    turns = judge(PACK, facts, "RELS").turns
    assert turns is not None
    assert [(change.fact, change.value) for change in turns] == [("persons_in_water", False)]


def test_one_missing_approval_is_one_change() -> None:
    facts = {**PACK.scenes["stateless_chase"].facts, "approval_use_of_force": "NONE"}
    turns = judge(PACK, facts, "WARN").turns
    assert turns is not None
    assert [(change.fact, change.value) for change in turns] == [("approval_use_of_force", "WARNING")]


@pytest.mark.slow
def test_no_smaller_turn_exists_than_the_one_named_for_ten_thousand_sets() -> None:
    @settings(
        max_examples=10_000, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(fact_sets(), st.sampled_from(RUNGS))
    def every_set(facts: FactSet, rung: str) -> None:
        found = smallest_by_trying(facts, rung, 2)
        turns = judge(PACK, facts, rung).turns
        assert found == (None if turns is None or len(turns) > 2 else len(turns))

    every_set()
