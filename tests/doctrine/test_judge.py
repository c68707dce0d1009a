"""The judge: what a ruling says, and what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from roe_trainer.doctrine.judge import FactsRefused, judge, refuse_facts, required_facts, right_bases, verdicts
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say
from tests.doctrine.states import PACK, VOCABULARY, FactSet, fact_sets, value

CHASE = dict(PACK.scenes["stateless_chase"].facts)


def test_a_ruling_names_rule_source_text_and_cost() -> None:
    ruling = judge(PACK, {**CHASE, "warning_signal_given": False, "warning_ignored": False}, "DISF")
    assert (ruling.code, ruling.verdict) == ("P", line("doctrine-verdict-P"))
    assert [cited.rule for cited in ruling.rules] == ["fired_without_warning"]
    assert ruling.rules[0].citation == "14 U.S.C. 526(a)(2)"
    assert ruling.breach is not None
    assert (ruling.breach.dimension, ruling.breach.critical) == ("procedure", "fired_without_warning")
    assert ruling.missing == (Quoted("warning shots that were ignored"),)


def test_a_ruling_reads_the_facts_that_decide_and_marks_those_read_for_an_exception() -> None:
    ruling = judge(PACK, {**CHASE, "warning_ignored": False}, "DISF")
    decided = {read.fact for read in ruling.reads if not read.exception}
    excused = {read.fact for read in ruling.reads if read.exception}
    assert decided == {"warning_ignored"}
    assert excused == {"warning_would_endanger", "threat"}


def test_an_approval_names_whose() -> None:
    ruling = judge(PACK, dict(PACK.scenes["foreign_suspect"].facts), "BRD")
    assert (ruling.code, ruling.letters) == ("AP-FD", "FD")
    assert ruling.missing == (
        Quoted("the flag State's consent"),
        Quoted("the operational commander's statement of no objection"),
    )


def test_an_authorised_act_cites_the_basis_it_rests_on() -> None:
    ruling = judge(PACK, CHASE, "STOP")
    assert [cited.rule for cited in ruling.rules] == ["without_nationality"]
    assert ruling.breach is None
    assert ruling.turns == ()


def test_the_right_basis_is_the_one_that_holds_and_a_tempting_one_never_is() -> None:
    bases = {basis.id: basis for basis in PACK.by_rung["BRD"].bases}
    assert right_bases(PACK, CHASE, "BRD") == ("without_nationality",)
    assert bases["drug_suspicion_alone"].tempting
    assert right_bases(PACK, dict(PACK.scenes["sinking"].facts), "BRD") == ("boarding_to_aid", "visit_unknown_flag")


def test_the_facts_that_carry_a_ruling_are_at_most_six_and_all_known() -> None:
    required = required_facts(PACK, CHASE, "DISF")
    assert len(required) == 6
    assert {"flag_status", "zone"} <= set(required)


@settings(max_examples=60, deadline=None)
@given(fact_sets())
def test_facts_that_carry_a_ruling_were_shown_and_matter(facts: FactSet) -> None:
    for rung in PACK.by_rung:
        required = required_facts(PACK, facts, rung)
        assert len(required) <= 6
        for name in required:
            assert value(facts, name) != VOCABULARY.default(name)
            assert not VOCABULARY.kinds[name].inert


@settings(max_examples=60, deadline=None)
@given(fact_sets())
def test_the_quick_verdict_and_the_explained_one_agree(facts: FactSet) -> None:
    for rung, code in verdicts(PACK, facts).items():
        assert judge(PACK, facts, rung).code == code


REFUSED = [
    ({"zoen": "HS"}, "'zoen' is not a fact. Did you mean 'zone'?"),
    ({"zone": "HIGH_SEAS"}, "zone is 'HIGH_SEAS', which is not one of"),
    ({"persons_in_water": "yes"}, "persons_in_water is true or false, not 'yes'"),
    ({"persons_aboard_count": -1}, "persons_aboard_count is a whole number"),
]


@pytest.mark.parametrize(("facts", "says"), REFUSED)
def test_an_unknown_fact_or_value_is_refused_by_name(facts: FactSet, says: str) -> None:
    with pytest.raises(FactsRefused) as caught:
        refuse_facts(VOCABULARY, facts)
    assert says in say(caught.value.problems[0])


@pytest.mark.parametrize(("facts", "says"), REFUSED[:3])
def test_the_judge_refuses_them_too(facts: FactSet, says: str) -> None:
    with pytest.raises(FactsRefused) as caught:
        verdicts(PACK, facts)
    assert says in say(caught.value.problems[0])


def test_a_contradiction_is_refused_by_name() -> None:
    with pytest.raises(FactsRefused) as caught:
        refuse_facts(VOCABULARY, {"actor": "CG_UNIT", "tacon": "CG"})
    (problem,) = caught.value.problems
    assert problem in VOCABULARY.inconsistencies({"actor": "CG_UNIT", "tacon": "CG"})


def test_an_unknown_rung_is_named() -> None:
    with pytest.raises(ValueError) as caught:
        judge(PACK, {}, "FIRE")
    (told,) = caught.value.args
    assert (told.key, told.arg("rung"), told.arg("pack")) == ("doctrine-no-rung", "'FIRE'", "us-coast-guard")
