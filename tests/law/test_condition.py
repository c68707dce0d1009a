"""Conditions: what may be written, what it means, what it says when it is wrong."""

from __future__ import annotations

import pytest

from roe_trainer.law.condition import Condition, ConditionError, parse_condition
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.say import say

VOCABULARY = load_vocabulary()
NOTICE = [{"fact": "insignia_displayed"}, {"fact": "language_understood"}]


def read(node: object, **named: Condition) -> Condition:
    return parse_condition(node, VOCABULARY, "a.yaml: when", named)


HOLDS = [
    ({"fact": "persons_in_water"}, {"persons_in_water": True}),
    ({"fact": "persons_in_water", "is": False}, {}),
    ({"not": {"fact": "persons_in_water"}}, {}),
    ({"fact": "zone", "is": "HS"}, {"zone": "HS"}),
    ({"fact": "zone", "is": "UNKNOWN"}, {}),
    ({"fact": "zone", "in": ["HS", "US_EEZ"]}, {"zone": "US_EEZ"}),
    ({"fact": "suspicion", "at_least": "RS"}, {"suspicion": "PC"}),
    ({"fact": "suspicion", "at_most": "HUNCH"}, {"suspicion": "NONE"}),
    ({"fact": "flag_request_elapsed_min", "at_least": 5}, {"flag_request_elapsed_min": 5}),
    ({"fact": "persons_aboard_count", "at_most": 3}, {"persons_aboard_count": 0}),
    (
        {"fact": "flag_request_elapsed_min", "at_least_fact": "flag_response_clock_min"},
        {"flag_request_elapsed_min": 9, "flag_response_clock_min": 9},
    ),
    ({"count": NOTICE, "at_least": 1}, {"insignia_displayed": True}),
    ({"any": NOTICE}, {"language_understood": True}),
]


@pytest.mark.parametrize(("node", "facts"), HOLDS)
def test_a_condition_holds_and_its_trace_agrees(node: object, facts: dict[str, FactValue]) -> None:
    condition = read(node)
    assert condition.holds(facts)
    assert condition.explain(facts).holds


FAILS = [
    ({"fact": "persons_in_water"}, {}),
    ({"fact": "suspicion", "at_least": "RS"}, {"suspicion": "HUNCH"}),
    ({"fact": "persons_aboard_count", "at_least": 0}, {}),
    ({"fact": "persons_aboard_count", "at_most": 3}, {}),
    ({"all": NOTICE}, {"insignia_displayed": True}),
    ({"count": NOTICE, "at_least": 2}, {"insignia_displayed": True}),
]


@pytest.mark.parametrize(("node", "facts"), FAILS)
def test_a_condition_fails_and_its_trace_agrees(node: object, facts: dict[str, FactValue]) -> None:
    condition = read(node)
    assert not condition.holds(facts)
    assert not condition.explain(facts).holds


WRONG = [
    ({"fact": "zoen", "is": "HS"}, "'zoen' is not a fact. Did you mean 'zone'?"),
    ({"fact": "zone", "is": "HIGH_SEAS"}, "zone is 'HIGH_SEAS', which is not one of UNKNOWN"),
    ({"fact": "zone"}, "zone is not true or false"),
    ({"fact": "persons_in_water", "is": "yes"}, "persons_in_water is true or false, not 'yes'"),
    ({"fact": "persons_in_water", "at_least": True}, "has no order"),
    ({"fact": "flag_request_elapsed_min", "at_least": 1.5}, "whole number of minutes"),
    ({"fact": "zone", "is": "HS", "in": ["HS"]}, "ask one thing of zone"),
    ({"fact": "zone", "at_leest": "HS"}, "'at_leest' does not belong to 'fact'. Did you mean 'at_least'?"),
    ({"fact": "zone", "at_least_fact": "suspicion"}, "only numbers can be compared"),
    ({"all": []}, "at least one entry"),
    ({"any": [{"fact": "zone", "is": "HS"}], "all": []}, "exactly one of"),
    ({"count": [{"fact": "insignia_displayed"}], "at_least": 2}, "a whole number from 1 to 1"),
    ({"use": "active_threat"}, "'active_threat' is not a definition"),
    ("zone", "a condition is a mapping"),
    ({"eval": "1"}, "exactly one of"),
]


@pytest.mark.parametrize(("node", "says"), WRONG)
def test_a_wrong_condition_says_where_and_what(node: object, says: str) -> None:
    with pytest.raises(ConditionError) as caught:
        read(node)
    assert caught.value.where.startswith("a.yaml: when")
    assert says in say(caught.value.problem)


def test_a_named_definition_is_read_through_its_name() -> None:
    afloat = read({"fact": "zone", "in": ["HS", "US_EEZ"]})
    condition = read({"all": [{"use": "afloat"}, {"fact": "insignia_displayed"}]}, afloat=afloat)
    assert condition.reads == ("zone", "insignia_displayed")
    assert condition.holds({"zone": "HS", "insignia_displayed": True})


def test_support_names_the_shortest_reason_only() -> None:
    condition = read({"any": [{"all": NOTICE}, {"fact": "zone", "is": "HS"}]})
    facts: dict[str, FactValue] = {"zone": "HS", "insignia_displayed": True, "language_understood": True}
    assert condition.explain(facts).support == (("zone", "HS"),)


def test_support_of_a_failed_all_is_one_failing_part() -> None:
    condition = read({"all": [{"fact": "insignia_displayed"}, {"fact": "language_understood"}]})
    assert condition.explain({}).support == (("insignia_displayed", False),)
