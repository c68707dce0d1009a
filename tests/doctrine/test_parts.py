"""The small parts of a pack at their edges: bands, days, switches, letters, answers to duties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roe_trainer.doctrine.cases import same_code
from roe_trainer.doctrine.compare import changed_rules, shifts
from roe_trainer.doctrine.duty_tracker import Answer
from roe_trainer.doctrine.examined import positions, scene_words
from roe_trainer.doctrine.marks import CriticalTest
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.doctrine.program import approval_code
from roe_trainer.doctrine.rules import Breach, Force, RuleException, all_exceptions
from roe_trainer.doctrine.ruling import verdict_word
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.describe import describe_act
from roe_trainer.law.condition import parse_condition
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.line import line

PACK = load_pack("us-coast-guard")
VOCABULARY = load_vocabulary()
HAIL = next(duty for duty in PACK.duties if duty.id == "W-HAIL")
EARLY, MIDDLE, LATE = date(2020, 1, 1), date(2022, 1, 1), date(2024, 1, 1)


@pytest.mark.parametrize(
    ("loss", "band"),
    [
        (0, "best"),
        (1, "acceptable"),
        (10, "acceptable"),
        (11, "imprecise"),
        (50, "error"),
        (89, "serious"),
        (90, "critical"),
    ],
)
def test_a_loss_falls_into_the_first_band_that_holds_it(loss: int, band: str) -> None:
    assert PACK.marks.band(loss).id == band


def test_marks_are_found_by_their_names() -> None:
    assert PACK.marks.dimension("procedure").weight == 15
    assert PACK.marks.critical("no_such_failure") is None
    found = PACK.marks.critical("no_assistance")
    assert found is not None
    assert found.id == "no_assistance"


# ---- in force ----


@pytest.mark.parametrize(
    ("day", "holds"), [(date(2021, 12, 31), False), (MIDDLE, True), (date(2023, 12, 31), True), (LATE, False)]
)
def test_a_rule_is_in_force_from_its_first_day_to_the_day_before_its_last(day: date, holds: bool) -> None:
    assert Force(MIDDLE, LATE).holds(day, {}) is holds
    assessment = replace(PACK.assessments[0], valid_from=MIDDLE, valid_until=LATE)
    assert assessment.in_force(day) is holds


def test_what_has_no_days_is_always_in_force_and_a_switch_can_shut_it() -> None:
    assert Force().holds(EARLY, {})
    assert replace(PACK.assessments[0], valid_from=EARLY, valid_until=None).in_force(LATE)
    assert Force(switch="s").holds(EARLY, {"s": True})
    assert not Force(switch="s").holds(EARLY, {"s": False})
    assert Force(switch="s").holds(EARLY, {"s": 3})


def test_a_breach_is_critical_only_on_the_rungs_it_names() -> None:
    assert Breach("necessity", 90, "c", ("WARN",)).on("WARN").critical == "c"
    assert Breach("necessity", 90, "c", ("WARN",)).on("DISF") == Breach("necessity", 90)
    assert Breach("necessity", 90, "c").on("DISF").critical == "c"


# ---- verdicts ----


def test_letters_of_an_approval_stand_in_the_agreed_order() -> None:
    assert approval_code("DF") == approval_code("FD") == "AP-FD"


def test_letters_are_compared_as_a_set_and_other_codes_as_they_are() -> None:
    assert same_code("AP-FD", "AP-DF")
    assert not same_code("AP-F", "AP-FD")
    assert not same_code("P", "PA")
    assert not same_code("X", "AP-F")
    assert not same_code("AP-A", "A")
    assert same_code("A", "A")


@pytest.mark.parametrize(("code", "key"), [("A", "A"), ("NA", "NA"), ("AP-F", "AP"), ("AP-FD", "AP"), ("P", "P")])
def test_every_code_has_a_verdict(code: str, key: str) -> None:
    assert verdict_word(code) == line(f"doctrine-verdict-{key}")


@pytest.mark.parametrize(
    ("rung", "code", "zone", "met"),
    [
        ("WARN", "X", "HS", True),
        ("DISF", "X", "HS", False),
        ("WARN", "A", "HS", False),
        ("WARN", "X", "US_TS", False),
        ("WARN", "AP-F", "HS", True),
    ],
)
def test_a_critical_test_asks_for_rung_code_and_facts(rung: str, code: str, zone: str, met: bool) -> None:
    when = parse_condition({"fact": "zone", "is": "HS"}, VOCABULARY, "when")
    test = CriticalTest(("WARN",), when, ("X", "AP"))
    assert test.is_met(rung, code, {"zone": zone}) is met


def test_a_critical_test_without_codes_or_facts_asks_for_the_rung_alone() -> None:
    assert CriticalTest(("WARN",), None, ()).is_met("WARN", "A", {})
    assert not CriticalTest(("WARN",), None, ()).is_met("DISF", "A", {})


def test_exceptions_are_told_outermost_first() -> None:
    always = parse_condition({"fact": "zone", "is": "HS"}, VOCABULARY, "when")
    inner = RuleException("inner", always, "w", (), Force())
    outer = RuleException("outer", always, "w", (), Force(), (inner,))
    last = RuleException("last", always, "w", (), Force())
    assert [each.id for each in all_exceptions((outer, last))] == ["outer", "inner", "last"]


# ---- answers to duties ----


@pytest.mark.parametrize(("seconds", "loss"), [(0, 0), (60, 0), (61, 0), (90, 15), (120, 30), (121, 30), (9000, 30)])
def test_lateness_grows_from_the_target_to_the_deadline_and_no_further(seconds: int, loss: int) -> None:
    duty = replace(HAIL, target_s=60, deadline_s=120, leave_off=())
    assert duty.late_loss(seconds, 30) == loss


def test_what_is_to_be_left_off_is_never_late() -> None:
    assert replace(HAIL, target_s=0, deadline_s=10, leave_off=("WARN",)).late_loss(9, 30) == 0


def test_an_answer_beats_another_when_it_costs_no_more_in_any_respect() -> None:
    one = Answer(1, 10, 5, 5)
    assert one.beats(Answer(2, 20, 5, 5))
    assert one.beats(Answer(2, 20, 6, 5))
    assert one.beats(Answer(2, 20, 5, 6))
    assert not one.beats(Answer(2, 20, 4, 6))
    assert not one.beats(Answer(2, 20, 6, 4))


def test_of_several_ways_to_answer_the_one_without_loss_counts() -> None:
    act = HAIL.acceptable[0].act
    cheap, dear = replace(HAIL.acceptable[0], options=(), loss=0), replace(HAIL.acceptable[0], options=(), loss=7)
    duty = replace(HAIL, acceptable=(dear, cheap))
    assert duty.loss_of(Decision(act, "T01"), {}) == 0
    assert replace(HAIL, acceptable=(dear,)).loss_of(Decision(act, "T01"), {}) == 7
    assert duty.loss_of(Decision("photograph", "T01"), {}) is None


def test_an_answer_with_a_choice_is_one_only_with_that_choice() -> None:
    asked = replace(HAIL.acceptable[0], act="request", options=(("what", "boarding"),), loss=3)
    assert asked.loss_of(Decision("request", "T01", options=(("what", "boarding"),)), {}) == 3
    assert asked.loss_of(Decision("request", "T01", options=(("what", "tacon"),)), {}) is None


def test_a_second_best_can_be_the_best_in_some_situations() -> None:
    at_sea = parse_condition({"fact": "zone", "is": "HS"}, VOCABULARY, "when")
    second = replace(HAIL.acceptable[0], options=(), loss=7, or_zero_if=at_sea)
    assert second.loss_of(Decision(second.act, "T01"), {"zone": "HS"}) == 0
    assert second.loss_of(Decision(second.act, "T01"), {"zone": "US_TS"}) == 7


def test_an_answer_is_told_with_its_choice_and_as_a_second_best() -> None:
    best = replace(HAIL.acceptable[0], act="assist", options=(), loss=0)
    assert replace(best, loss=3).words == line("doctrine-second-best", act=best.words)
    chosen = replace(best, act="request", options=(("what", "boarding"),))
    assert chosen.words == describe_act(Decision("request", options=(("what", "boarding"),)))


# ---- sets of facts ----


def test_positions_are_the_numbers_of_the_bits() -> None:
    assert list(positions(0)) == []
    assert list(positions(0b1101)) == [0, 2, 3]


def test_a_scene_is_told_by_what_is_not_the_default() -> None:
    assert scene_words(PACK, {"zone": "HS", "persons_in_water": True, "children_aboard": False}) == (
        "zone HS, persons_in_water"
    )
    assert scene_words(PACK, {"children_aboard": False}) == line("doctrine-nothing-known")


def test_what_differs_between_two_days_is_told_verdict_by_verdict() -> None:
    other = PACK.as_of(switches={"surface_force_delegation": not PACK.switches["surface_force_delegation"]})
    found = list(shifts(PACK, other))
    assert found
    assert all(shift.before != shift.after for shift in found)
    assert list(shifts(PACK, PACK)) == []


def test_rules_that_came_went_and_changed_are_told_apart() -> None:
    assert changed_rules(PACK, PACK) == ((), (), ())
    five = load_pack("five-rungs")
    added, gone, changed = changed_rules(PACK, five)
    assert set(added) == set(five.by_rule) - set(PACK.by_rule)
    assert set(gone) == set(PACK.by_rule) - set(five.by_rule)
    assert set(changed) == {r for r in five.by_rule if r in PACK.by_rule and five.by_rule[r] != PACK.by_rule[r]}
    assert changed


def test_an_act_is_judged_on_its_own_rung_on_one_that_carries_it_or_nowhere() -> None:
    assert PACK.rung_for("WARN") == "WARN"
    carrier = next(rung for rung in load_pack("five-rungs").rungs if rung.carries)
    assert load_pack("five-rungs").rung_for(carrier.carries[0]) == carrier.id
    assert PACK.rung_for("NONE") is None


def test_the_same_day_and_switches_are_the_same_pack() -> None:
    assert PACK.as_of() is PACK
    assert PACK.as_of(PACK.law_as_of, PACK.switches) is PACK
    assert PACK.as_of("2019-01-01").law_as_of == "2019-01-01"
