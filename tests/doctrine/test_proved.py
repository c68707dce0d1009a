"""Properties that speak of one state at a time, proved for every consistent set of facts and not only for drawn ones."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.possible import Possible
from roe_trainer.law.condition import parse_condition
from tests.doctrine.states import PACK, VOCABULARY

ALL = Possible(VOCABULARY, PACK.rules, PACK.by_rung)
FORCE = ("NLM", "WARN", "DISF")
SHUT = ("moot", "prohibited")

CALM = {"not": {"fact": "threat", "in": ["HOSTILE_INTENT", "HOSTILE_ACT"]}}
ATTACK = {"fact": "threat", "in": ["HOSTILE_INTENT", "HOSTILE_ACT"]}
WAR = {"all": [{"fact": "regime", "is": "ARMED_CONFLICT_DECLARED"}, {"fact": "target_kind", "is": "ENEMY_WARSHIP"}]}
SHIP = {"not": {"any": [WAR, {"fact": "target_kind", "is": "AIRCRAFT"}]}}
IN_DANGER = {
    "any": [
        {"fact": "persons_in_water"},
        {"fact": "persons_wounded_or_ill"},
        {"not": {"fact": "distress", "is": "NONE"}},
    ]
}
EMPTY = {"any": [{"fact": "uncrewed_confirmed"}, {"fact": "all_persons_in_custody"}]}
WARNED = {
    "any": [
        {"all": [{"fact": "warning_signal_given"}, {"fact": "warning_ignored"}]},
        {"fact": "warning_would_endanger"},
    ]
}


def where(*asked: object) -> int:
    """The sets of facts with all of the conditions."""
    nodes = (parse_condition(each, VOCABULARY, "property").node for each in asked)
    return ALL.sets.all_of(ALL.sets.literal(node) for node in nodes)


def ruled(rung: str, *gives: str) -> int:
    """The sets of facts on which a rung is ruled so."""
    return ALL.sets.any_of(each for (given, _), each in ALL.rung(PACK.rules, rung).items() if given in gives)


def always(here: int, there: int) -> bool:
    return not ALL.sets.possible(here, -there)


def test_no_rung_is_without_a_ruling_anywhere() -> None:
    for rung in PACK.by_rung:
        assert always(ALL.sets.true, ALL.sets.any_of(ALL.rung(PACK.rules, rung).values())), rung


def test_a_strike_is_never_authorised_and_prohibited_outside_the_control_case() -> None:
    assert not ALL.sets.possible(ruled("STRK", "authorised", "duty"))
    assert always(where({"not": WAR}), ruled("STRK", "prohibited"))
    for protected in ({"fact": "persons_in_water"}, {"fact": "compliance", "is": "COMPLIANT"}):
        assert always(where(protected), ruled("STRK", "prohibited"))


def test_self_defence_looks_at_the_threat_only() -> None:
    assert always(where(ATTACK), ruled("SDF", "authorised"))
    assert always(where({"fact": "threat", "is": "AMBIGUOUS"}), ruled("SDF", "premature"))
    assert always(where({"fact": "threat", "in": ["NONE", "ENDED"]}), ruled("SDF", "prohibited"))


def test_rescue_looks_at_people_only() -> None:
    assert always(where(IN_DANGER), ruled("RESC", "duty"))
    assert always(where({"not": IN_DANGER}), ruled("RESC", "moot"))
    assert always(where({"fact": "persons_in_water"}, {"not": WAR}), ruled("RELS", "prohibited"))


@pytest.mark.parametrize("rung", FORCE)
def test_compliance_ends_force(rung: str) -> None:
    assert always(where(CALM, SHIP, {"fact": "compliance", "is": "COMPLIANT"}), ruled(rung, *SHUT))


@pytest.mark.parametrize("rung", FORCE)
@pytest.mark.parametrize("risk", ["crowded_or_unstable", "hostage_threatened", "persons_in_water"])
def test_a_known_risk_to_people_shuts_all_force(rung: str, risk: str) -> None:
    assert always(where(CALM, SHIP, {"fact": risk}), ruled(rung, *SHUT))


def test_a_child_shuts_disabling_fire() -> None:
    assert always(where(CALM, {"fact": "children_aboard"}), ruled("DISF", *SHUT))


def test_nothing_is_sunk_with_anybody_possibly_aboard() -> None:
    assert always(where({"not": EMPTY}), ruled("SINK", *SHUT))


def test_disabling_fire_needs_an_ignored_warning_or_the_danger_of_one() -> None:
    assert always(ALL.sets.all_of((where(CALM), ruled("DISF", "authorised", "needs"))), where(WARNED))


@pytest.mark.parametrize("rung", ["STOP", "BRD", "SRCH", "SEIZ", "SINK", *FORCE])
def test_an_immune_ship_at_large_is_shut_everywhere(rung: str) -> None:
    immune = ({"fact": "flag_status", "is": "IMMUNE"}, {"fact": "vessel_status", "is": "AT_LARGE"})
    assert always(where(CALM, SHIP, *immune), ruled(rung, *SHUT))
