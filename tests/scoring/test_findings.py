"""What an act and a duty say of themselves."""

from __future__ import annotations

import pytest

from roe_trainer.words.line import Line, Quoted
from roe_trainer.words.say import shown
from tests.scoring.made import a_duty, a_finding, an_act


@pytest.mark.parametrize(
    ("code", "lawful"),
    [("", True), ("A", True), ("D", True), ("NA", True), ("P", False), ("X", False), ("AP-D", False), ("AP-FD", False)],
)
def test_an_act_is_lawful_when_it_was_authorised_a_duty_moot_or_on_no_rung(code: str, lawful: bool) -> None:
    assert an_act(code=code).lawful is lawful


def test_the_loss_of_an_act_is_the_worst_and_leaves_its_explanation_out() -> None:
    assert an_act(losses={"procedure": 20, "authority": 50, "articulation": 100}).loss == 50
    assert an_act(losses={"articulation": 100}).loss == 0


def test_the_loss_of_a_duty_is_the_worst() -> None:
    assert a_duty(losses={"procedure": 20, "timeliness": 30}).loss == 30
    assert a_duty().loss == 0


def test_a_duty_is_settled_when_it_was_answered_and_else_when_it_closed() -> None:
    assert a_duty(closed=150).settled == 150
    assert a_duty(closed=150, answered=120).settled == 120


def test_a_finding_without_note_advice_or_turn_says_nothing_there() -> None:
    data = a_finding(instead=None, turns=None, duty="W-HAIL").to_data(shown)
    assert (data["instead"], data["note"], data["turns"]) == ("", "", None)
    assert (data["window"], data["duty"]) == ("W-HAIL", "W-HAIL")


def test_a_finding_says_its_note_advice_and_turns() -> None:
    data = a_finding(note=Line("scoring-note-met"), turns=(Quoted("a signal"),)).to_data(shown)
    assert (data["instead"], data["note"], data["turns"]) == ("i", "Answered.", ["a signal"])
