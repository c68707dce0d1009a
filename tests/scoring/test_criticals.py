"""Critical failures: each with what it is, and with the exception that makes it none."""

from __future__ import annotations

import pytest

from roe_trainer.law.kinds import FactValue
from tests.scoring.story import CHASE, WARNED, Story

Facts = dict[str, FactValue]
STOPPED: Facts = {**WARNED, "compliance": "COMPLIANT"}
FOREIGN_SEA: Facts = {**CHASE, "zone": "F_TS"}
FOREIGN: Facts = {
    "actor": "CG_UNIT", "insignia_displayed": True, "zone": "HS", "flag_status": "FOR_NONE", "suspicion": "RS",
    "compliance": "COMPLIANT", "approval_boarding": "BOARD_SEARCH",
}  # fmt: skip
ATTACK: Facts = {"zone": "HS", "threat": "HOSTILE_ACT", "threat_against": "OWN_UNIT", "compliance": "RESISTING"}
AMBIGUOUS: Facts = {**CHASE, "threat": "AMBIGUOUS", "threat_against": "OWN_UNIT"}
WARSHIP: Facts = {"regime": "ARMED_CONFLICT_DECLARED", "target_kind": "ENEMY_WARSHIP", "flag_status": "IMMUNE"}
SURRENDERED: Facts = {"zone": "HS", "threat": "ENDED", "order_notice": "PERCEIVED", "compliance": "COMPLIANT"}

HITS: list[tuple[str, str, Facts]] = [
    ("deadly_force_without_threat", "self_defence_fire", {**CHASE, "reported_armed": True}),
    ("deadly_force_without_threat", "self_defence_fire", AMBIGUOUS),
    ("deadly_force_without_threat", "strike", {**CHASE, "order_from_above": "STRIKE"}),
    ("deadly_force_without_threat", "strike", {**CHASE, "group_designation_claimed": True}),
    ("force_past_compliance", "disabling_fire", STOPPED),
    ("force_past_compliance", "warning_shots", STOPPED),
    ("force_past_compliance", "entangle", STOPPED),
    ("fired_without_authority", "disabling_fire", {**WARNED, "flag_status": "FOR_NONE", "approval_boarding": "NONE"}),
    ("fired_without_warning", "disabling_fire", CHASE),
    ("attacked_shipwrecked", "self_defence_fire", SURRENDERED),
    ("attacked_shipwrecked", "strike", {"zone": "HS", "vessel_status": "LOST_OR_GONE", "persons_in_water": True}),
    ("no_assistance", "release", {"zone": "HS", "persons_in_water": True}),
    ("no_assistance", "release", {"zone": "HS", "distress": "EVIDENT"}),
    ("force_in_foreign_waters", "warning_shots", FOREIGN_SEA),
    ("force_in_foreign_waters", "disabling_fire", {**WARNED, "zone": "F_TS", "coastal_consent": "STOP_BOARD"}),
    ("seized_without_jurisdiction", "search", FOREIGN),
    ("seized_without_jurisdiction", "seize", {**FOREIGN, "flag_consent": "REFUSED"}),
    ("seized_without_jurisdiction", "board", {
        **FOREIGN, "order_notice": "PERCEIVED", "compliance": "STOPPED_REFUSING",
    }),
    ("sank_with_people", "sink_hazard", {**STOPPED, "vessel_status": "SEIZED", "seizure_ground": "CONTRABAND"}),
]  # fmt: skip

NEAR_MISSES: list[tuple[str, str, Facts]] = [
    ("deadly_force_without_threat", "self_defence_fire", ATTACK),
    ("deadly_force_without_threat", "strike", {**WARSHIP, **ATTACK}),
    ("force_past_compliance", "disabling_fire", WARNED),
    ("force_past_compliance", "entangle", {**CHASE, "compliance": "RESISTING"}),
    ("fired_without_authority", "disabling_fire", WARNED),
    ("fired_without_warning", "disabling_fire", {
        **CHASE, "warning_arc": "BYSTANDERS", "warning_would_endanger": True, "approval_omit_warning": True,
    }),
    ("attacked_shipwrecked", "self_defence_fire", ATTACK),
    ("no_assistance", "release", {"zone": "HS", "distress": "NONE", "flag_status": "FOR_NONE"}),
    ("force_in_foreign_waters", "warning_shots", {**FOREIGN_SEA, "coastal_consent": "STOP_BOARD_FORCE"}),
    ("force_in_foreign_waters", "entangle", {**FOREIGN_SEA, "coastal_consent": "STOP_BOARD"}),
    ("force_in_foreign_waters", "warning_shots", {**CHASE, "zone": "F_EEZ"}),
    ("seized_without_jurisdiction", "search", {**FOREIGN, "flag_consent": "BOARD_SEARCH"}),
    ("seized_without_jurisdiction", "board", {**FOREIGN, "distress": "EVIDENT", "flag_consent": "REFUSED"}),
    ("sank_with_people", "sink_hazard", {
        **STOPPED, "vessel_status": "SEIZED", "seizure_ground": "CONTRABAND", "all_persons_in_custody": True,
        "hazard_to_navigation": True, "evidence_and_pollution_handled": True,
    }),
]  # fmt: skip


@pytest.mark.parametrize(
    ("critical", "measure", "facts"), HITS, ids=[f"{c}-{m}-{n}" for n, (c, m, _) in enumerate(HITS)]
)
def test_a_critical_failure_is_named_and_ends_in_a_no_go(critical: str, measure: str, facts: Facts) -> None:
    score = Story().show(1, facts=facts).do(30, measure).score()
    assert critical in score.critical
    assert score.verdict == "NO-GO"
    assert score.total_tenths <= 400
    assert any(reason.key == "scoring-critical" for reason in score.reasons)


@pytest.mark.parametrize(
    ("critical", "measure", "facts"), NEAR_MISSES, ids=[f"{c}-{m}-{n}" for n, (c, m, _) in enumerate(NEAR_MISSES)]
)
def test_its_exception_is_no_critical_failure(critical: str, measure: str, facts: Facts) -> None:
    assert critical not in Story().show(1, facts=facts).do(30, measure).score().critical


def test_every_critical_failure_of_the_marks_has_a_hit_and_a_near_miss() -> None:
    marks = Story().pack.marks
    assert marks is not None
    known = {critical.id for critical in marks.criticals}
    assert {name for name, _, _ in HITS} == known
    assert {name for name, _, _ in NEAR_MISSES} == known


def test_leaving_people_in_the_water_is_critical_and_helping_them_is_not() -> None:
    left = Story().show(10, zone="HS", persons_in_water=True).score(ticks=400)
    assert (left.verdict, left.critical) == ("NO-GO", ("no_assistance",))
    helped = Story().show(10, zone="HS", persons_in_water=True).do(20, "assist").score(ticks=400)
    assert (helped.verdict, helped.critical) == ("GO", ())


def test_one_critical_failure_caps_at_forty_and_two_at_twenty_five() -> None:
    story = Story().show(1, "T05", zone="HS", distress="EVIDENT").do(20, "assist", "T05")
    story.show(1, "T06", zone="HS", persons_wounded_or_ill=True).do(21, "assist", "T06")
    one = Story(list(story.entries), list(story.actions)).show(30, facts=STOPPED).do(60, "entangle").score()
    two = (
        Story(list(story.entries), list(story.actions))
        .show(30, facts=STOPPED)
        .do(60, "entangle")
        .do(70, "entangle")
        .score()
    )
    assert one.total_tenths <= 400
    assert two.total_tenths <= 250
    assert len(two.findings) >= 2
