"""Marks of a justification, case by case."""

from __future__ import annotations

import pytest

from roe_trainer.ladder.decisions import Action, Decision, Justification
from roe_trainer.law.labels import label_name
from roe_trainer.scoring.articulation import MISSED, afterwards, mark
from roe_trainer.scoring.findings import Articulation
from roe_trainer.words.line import Line, Several, line
from tests.scoring.made import MARKS

RULES = MARKS.articulation
REQUIRED = {"compliance": (1,), "order_notice": (2,), "suspicion": (3, 4), "zone": (5,)}


def marked(*cited: int, basis: str = "own_flag", shown: int = 9, exact: bool = False) -> Articulation:
    return mark(RULES, Justification(basis, cited), shown, REQUIRED, ("own_flag",), False, exact)


@pytest.mark.parametrize(
    ("cited", "loss"),
    [
        ((1, 2, 3), 0),  # three that carry it are enough
        ((1, 2, 3, 5), 0),  # a fourth is as good
        ((1, 2), 20),
        ((1,), 50),
        ((), 100),
        ((9,), 100),
        ((1, 2, 3, 9), 15),  # one beside them
        ((3, 4), 50),  # two entries of one fact count once
        ((1, 1, 2, 3), 0),  # and one entry cited twice too
    ],
)
def test_the_loss_is_what_is_missing_and_what_is_beside(cited: tuple[int, ...], loss: int) -> None:
    assert marked(*cited).loss == loss


def test_where_the_facts_are_named_all_of_them_are_asked_for() -> None:
    assert marked(1, 2, 3, exact=True).loss == 15
    assert marked(1, 2, 3, 5, exact=True).loss == 0


def test_a_wrong_basis_adds_thirty_and_never_more_than_a_hundred_in_all() -> None:
    assert marked(1, 2, 3, basis="consent").loss == 30
    assert marked(1, basis="consent").loss == 80
    assert marked(basis="consent").loss == 100
    assert marked(1, 2, 3, basis="consent").flags == (line("scoring-flag-basis"),)


def test_what_was_missed_is_named_only_where_it_cost() -> None:
    (flag,) = marked(1, 2).flags
    assert flag == line(MISSED, facts=Several((label_name("suspicion"), label_name("zone")), "comma"))
    assert marked(1, 2, 3).flags == ()


def test_more_facts_than_can_be_cited_are_told() -> None:
    assert line("scoring-flag-many", most=6) not in marked(1, 2, 3, 4, 5, 6).flags
    assert line("scoring-flag-many", most=6) in marked(1, 2, 3, 4, 5, 6, 7).flags


def test_what_had_not_been_disclosed_may_not_be_cited() -> None:
    assert marked(1, 2, 3, shown=3).loss == 0
    told = marked(1, 2, 3, shown=2)
    assert (told.loss, told.flags[0]) == (100, line("scoring-flag-undisclosed", entries="3"))


def test_nothing_stated_costs_what_the_marks_say() -> None:
    told = mark(RULES, None, 9, REQUIRED, ("own_flag",), False)
    assert (told.loss, told.basis, told.required) == (100, "", tuple(REQUIRED))
    assert told.flags == (Line("scoring-flag-unstated"),)


def test_an_act_that_nothing_carries_needs_nothing_cited() -> None:
    assert mark(RULES, Justification("own_flag", ()), 9, {}, ("own_flag",), False).loss == 0


def justified(
    tick: int, action: int = 1, measure: str = "justify", refused: Line | None = None
) -> Justification | None:
    act = Action(1, 100, 0, Decision("self_defence_fire", "T01"), "SDF", None)
    why = Decision(measure, "T01", options=(("action", action),), justification=Justification("self_defence"))
    return afterwards(RULES, act, (Action(2, tick, 0, why, None, refused),))


@pytest.mark.parametrize(("tick", "counts"), [(99, False), (100, True), (700, True), (701, False)])
def test_a_justification_afterwards_has_its_time(tick: int, counts: bool) -> None:
    assert (justified(tick) is not None) is counts


def test_only_a_justification_of_that_act_that_was_taken_counts_afterwards() -> None:
    assert justified(150, action=2) is None
    assert justified(150, measure="note") is None
    assert justified(150, refused=line("measure-name-contact")) is None


def test_what_was_done_in_between_does_not_hide_a_justification_afterwards() -> None:
    act = Action(1, 100, 0, Decision("self_defence_fire", "T01"), "SDF", None)
    between = Action(2, 110, 0, Decision("hail", "T01"), "HAIL", None)
    first, second = Justification("self_defence"), Justification("own_flag")
    told = (
        Action(number, tick, 0, Decision("justify", "T01", options=(("action", 1),), justification=why), None, None)
        for number, tick, why in ((3, 90, second), (4, 120, first), (5, 130, second))
    )
    assert afterwards(RULES, act, (between, *told)) is first
