"""The vocabulary: what it lists, what it refuses, and that its consistency rules refuse nothing agreed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from roe_trainer.files.places import asset_root
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.line import Line
from roe_trainer.words.say import say

VOCABULARY = load_vocabulary()
CASES = yaml.safe_load((Path(__file__).parents[1] / "doctrine" / "truth_table.yaml").read_text())["cases"]


def said(problem: Line | None) -> str:
    return say(problem) if problem else ""


def test_every_default_is_a_value_of_its_fact() -> None:
    assert [k.name for k in VOCABULARY.kinds.values() if k.problem(k.default) is not None] == []


def test_facts_and_indicators_are_told_apart() -> None:
    assert "zone" in VOCABULARY.facts
    assert "ensign_seen" in VOCABULARY.indicators
    assert not set(VOCABULARY.facts) & set(VOCABULARY.indicators)


def test_an_unknown_fact_and_an_unknown_value_are_named() -> None:
    assert said(VOCABULARY.problem("zoen", "HS")) == "'zoen' is not a fact. Did you mean 'zone'?"
    assert "Did you mean 'US_CZ'" in said(VOCABULARY.problem("zone", "US_CX"))
    assert VOCABULARY.problem("zone", "HS") is None


def test_nothing_known_at_all_is_consistent() -> None:
    assert VOCABULARY.inconsistencies({}) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_agreed_case_is_consistent(case: dict[str, dict[str, FactValue]]) -> None:
    assert VOCABULARY.inconsistencies(case["facts"]) == ()


BROKEN = [
    ({"compliance": "NOT_SIGNALLED", "order_notice": "PERCEIVED"}, "C01"),
    ({"compliance": "NOT_PERCEIVED", "order_notice": "PERCEIVED"}, "C02"),
    ({"compliance": "EVADING"}, "C03"),
    ({"threat": "HOSTILE_ACT", "threat_against": "OWN_UNIT", "compliance": "COMPLIANT"}, "C04"),
    ({"threat": "ENDED", "threat_against": "OWN_UNIT"}, "C05"),
    ({"threat": "AMBIGUOUS"}, "C06"),
    ({"actor": "CG_UNIT", "tacon": "CG"}, "C07"),
    ({"actor": "NAVY_WITH_LEDET"}, "C08"),
    ({"flag_consent": "REQUESTED"}, "C09"),
    ({"flag_consent": "BOARD", "flag_status": "CLAIM_PENDING"}, "C10"),
    ({"flag_response_clock_min": 5, "flag_status": "FOR_NONE"}, "C11"),
    ({"flag_request_elapsed_min": 5, "flag_status": "FOR_BILAT"}, "C12"),
    ({"coastal_consent": "REFUSED", "zone": "HS"}, "C13"),
    ({"shiprider_aboard": True, "zone": "HS"}, "C14"),
    ({"master_consent": "WITHDRAWN", "flag_status": "STATELESS"}, "C15"),
    ({"visit_ground": "STATELESSNESS", "flag_status": "STATELESS"}, "C16"),
    ({"visit_ground": "SAME_NATIONALITY", "flag_status": "FOR_NONE"}, "C17"),
    ({"visit_ground": "PIRACY", "flag_status": "US"}, "C18"),
    ({"visit_result": "CLEARED"}, "C19"),
    ({"uncrewed_confirmed": True, "children_aboard": True}, "C20"),
    ({"uncrewed_confirmed": True, "compliance": "COMPLIANT"}, "C21"),
    ({"remote_operator_answers": True}, "C22"),
    ({"all_persons_in_custody": True, "compliance": "COMPLIANT"}, "C23"),
    ({"vessel_status": "LOST_OR_GONE", "compliance": "RESISTING"}, "C24"),
    ({"vessel_status": "BOARDED", "uncrewed_confirmed": True, "compliance": "RESISTING"}, "C25"),
    ({"vessel_status": "SEIZED", "compliance": "COMPLIANT"}, "C26"),
    ({"warning_ignored": True}, "C27"),
    ({"warning_would_endanger": True}, "C28"),
    ({"pursuit_uninterrupted": True, "flag_status": "STATELESS"}, "C29"),
    ({"target_kind": "ENEMY_WARSHIP"}, "C30"),
    ({"order_clarified": True}, "C31"),
    ({"suspicion_generic_only": True}, "C32"),
]


@pytest.mark.parametrize(("facts", "rule"), BROKEN, ids=[rule for _, rule in BROKEN])
def test_each_rule_of_consistency_refuses_its_breach(facts: dict[str, FactValue], rule: str) -> None:
    broken = [each.id for each in VOCABULARY.consistency if each.never.holds(facts)]
    assert rule in broken
    assert VOCABULARY.inconsistencies(facts)


def test_every_rule_of_consistency_is_shown_broken() -> None:
    assert [rule for _, rule in BROKEN] == [each.id for each in VOCABULARY.consistency]


def test_the_conditions_cover_every_line_of_the_agreed_list() -> None:
    prose = yaml.safe_load((asset_root() / "law" / "facts.yaml").read_text())["consistency"]
    named = {fact for rule in VOCABULARY.consistency for fact in rule.never.reads}
    mentioned = {name for line in prose for name in VOCABULARY.facts if name in line.replace(",", " ").split()}
    assert mentioned <= named
