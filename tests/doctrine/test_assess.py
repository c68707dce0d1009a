"""Assessments: what was shown becomes a conclusion only on a source, from its day on, and in a stated order."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.doctrine.assess import Assessment, AssessmentCase, Assessor, parse_assessment
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import reason_of
from roe_trainer.law.condition import ConditionError
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.say import say

VOCABULARY = load_vocabulary()
TODAY = "2026-11-22"
PACK = load_pack("us-coast-guard")
SHIPPED = list(PACK.assessments)
CASES = [(assessment, case) for assessment in SHIPPED for case in assessment.cases]


@pytest.mark.parametrize(("assessment", "case"), CASES, ids=[f"{a.id}: {c.case}" for a, c in CASES])
def test_every_case_of_an_assessment_comes_out_as_it_says(assessment: Assessment, case: AssessmentCase) -> None:
    facts, _ = Assessor(SHIPPED, case.as_of or TODAY).conclude(case.given)
    assert facts.get(assessment.fact, VOCABULARY.default(assessment.fact)) == case.then


@pytest.mark.parametrize("assessment", SHIPPED, ids=lambda a: a.id)
def test_every_assessment_decides_a_case_of_its_own_and_has_one_it_does_not_decide(assessment: Assessment) -> None:
    deciding = []
    for case in assessment.cases:
        _, because = Assessor(SHIPPED, case.as_of or TODAY).conclude(case.given)
        deciding.append(because.get(assessment.fact) is assessment)
    assert any(deciding)
    assert not all(deciding)


def test_ids_are_unique_and_no_two_of_one_fact_share_a_priority() -> None:
    assert len({a.id for a in SHIPPED}) == len(SHIPPED)
    assert len({(a.fact, a.priority) for a in SHIPPED}) == len(SHIPPED)


def test_a_verified_entry_wins_over_an_assessment() -> None:
    assessor = Assessor(SHIPPED, TODAY)
    facts, because = assessor.conclude({"suspicion": "PC", "drums_seen": True}, {"suspicion"})
    assert facts["suspicion"] == "PC"
    assert "suspicion" not in because


def test_a_shown_order_is_refined_even_though_it_is_verified() -> None:
    facts, because = Assessor(SHIPPED, TODAY).conclude(
        {"order_notice": "GIVEN_PERCEIVABLE", "reacted_to_order": True}, {"order_notice"}
    )
    assert facts["order_notice"] == "PERCEIVED"
    assert because["order_notice"].id == "A-NOTICE-REACTED"


def test_the_order_in_which_assessments_are_listed_does_not_matter() -> None:
    shown: dict[str, FactValue] = {
        "tip": "SPECIFIC_STRONG",
        "drums_seen": True,
        "nationality_asked": True,
        "nationality_claim": "NO_CLAIM",
    }
    assert Assessor(SHIPPED, TODAY).conclude(shown)[0] == Assessor(reversed(SHIPPED), TODAY).conclude(shown)[0]


INDICATORS = {n: VOCABULARY.kinds[n] for n in VOCABULARY.indicators if VOCABULARY.kinds[n].type != "integer"}
SHOWN = st.fixed_dictionaries(
    {},
    optional={
        name: st.booleans() if kind.type == "bool" else st.sampled_from(kind.values)
        for name, kind in INDICATORS.items()
    },
)


@settings(max_examples=120, deadline=None)
@given(SHOWN, st.sampled_from(["fishing_gear_seen", "search_clean", "inspection_clean"]))
def test_an_exculpatory_indicator_never_raises_suspicion(shown: dict[str, bool | str], clean: str) -> None:
    assessor = Assessor(SHIPPED, TODAY)
    rank = VOCABULARY.kinds["suspicion"].rank
    before = assessor.conclude({**shown, clean: False})[0].get("suspicion", "NONE")
    after = assessor.conclude({**shown, clean: True})[0].get("suspicion", "NONE")
    assert rank(after) <= rank(before)


@settings(max_examples=120, deadline=None)
@given(SHOWN, st.sampled_from(["reported_armed", "group_designation_claimed"]))
def test_a_label_or_a_report_moves_no_conclusion(shown: dict[str, bool | str], label: str) -> None:
    assessor = Assessor(SHIPPED, TODAY)
    plain, _ = assessor.conclude(shown)
    labelled, _ = assessor.conclude({**shown, label: True})
    assert {k: v for k, v in labelled.items() if k != label} == plain


def draft(**changes: object) -> dict[str, object]:
    return {
        "id": "A-X",
        "title": "t",
        "concludes": {"fact": "threat", "value": "ENDED"},
        "priority": 1,
        "when": {"fact": "threat_over"},
        "source": "S",
        "citation": "c",
        "text": "t",
        "why": "w",
        "valid_from": "2000-01-01",
        "cases": [{"case": "one", "given": {"threat_over": True}, "then": "ENDED"}],
        **changes,
    }


def test_a_conclusion_outside_the_vocabulary_is_refused_by_name() -> None:
    with pytest.raises(ValueError) as caught:
        parse_assessment(draft(concludes={"fact": "threat", "value": "ENDE"}), VOCABULARY)
    assert re.match(r"A-X.concludes.*ENDED", say(reason_of(caught.value)))


def test_a_condition_on_an_unknown_fact_is_refused_by_name() -> None:
    with pytest.raises(ConditionError) as caught:
        parse_assessment(draft(when={"fact": "threat_ovr"}), VOCABULARY)
    assert re.match(r"A-X when.*threat_ovr", say(reason_of(caught.value)))


def test_assessments_that_read_each_other_in_a_circle_are_refused() -> None:
    one = parse_assessment(draft(when={"fact": "compliance", "is": "COMPLIANT"}), VOCABULARY)
    two = parse_assessment(
        draft(
            id="A-Y",
            concludes={"fact": "compliance", "value": "EVADING"},
            when={"fact": "threat", "is": "NONE"},
            cases=[{"case": "c", "given": {}, "then": "EVADING"}],
        ),
        VOCABULARY,
    )
    with pytest.raises(ValueError, match="circle"):
        Assessor([one, two], TODAY)


def test_an_assessment_counts_from_its_first_day_until_its_last() -> None:
    dated = parse_assessment(draft(valid_from="2020-01-01", valid_until="2021-01-01"), VOCABULARY)
    assert [dated.in_force(date(2019, 12, 31)), dated.in_force(date(2020, 1, 1)), dated.in_force(date(2021, 1, 1))] == [
        False,
        True,
        False,
    ]
