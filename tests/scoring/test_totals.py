"""From losses to points: what divides them, what is in the mean, and lines that add up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from roe_trainer.scoring.findings import Deduction, Finding, JudgedAct, JudgedDuty
from roe_trainer.scoring.totals import Account, Totals, deductions, total_of
from roe_trainer.words.line import line
from tests.scoring.made import EXPLAINED, MARKS, TITLES, a_duty, a_finding, an_act


def totals(acts: Sequence[JudgedAct] = (), duties: Sequence[JudgedDuty] = (), criticals: int = 0) -> Totals:
    return total_of(MARKS, acts, duties, criticals)


def lines(total: Totals, *findings: Finding) -> list[Deduction]:
    made = list(deductions(total, findings, TITLES))
    assert sum(each.tenths for each in made) == 1000 - total.total
    return made


@pytest.mark.parametrize(("stakes", "divisor"), [(0, 3), (3, 3), (4, 4)])
def test_lost_points_are_divided_by_the_stakes_and_by_three_at_least(stakes: int, divisor: int) -> None:
    assert Account(stakes=stakes).divisor == divisor


def test_points_never_fall_below_zero_and_are_whole() -> None:
    assert Account(lost=100, stakes=3).value == 67
    assert Account(lost=1000, stakes=3).value == 0


def test_a_dimension_is_assessed_when_something_could_be_earned_or_was_lost_in_it() -> None:
    assert not Account().assessed
    assert Account(stakes=1).assessed
    assert Account(lost=1).assessed


def test_a_watch_in_which_nothing_counted_is_whole() -> None:
    total = totals()
    assert (total.total, total.before_cap, total.counted, total.left_out) == (1000, 1000, (), ())
    assert total.value("procedure") is None
    assert lines(total) == []


def test_an_act_loses_its_stakes_times_its_loss() -> None:
    account = totals([an_act(losses={"procedure": 40}, stakes=2)]).accounts["procedure"]
    assert (account.lost, account.stakes) == (80, 0)


@pytest.mark.parametrize(
    ("changes", "stakes"),
    [
        ({"articulation": EXPLAINED}, 2),
        ({"articulation": None}, 0),
        ({"articulation": EXPLAINED, "code": "X"}, 0),
        ({"articulation": EXPLAINED, "counted": False}, 0),
    ],
)
def test_only_a_lawful_act_that_counts_and_was_explained_earns_in_articulation(
    changes: dict[str, object], stakes: int
) -> None:
    assert totals([an_act(**changes)]).accounts["articulation"].stakes == stakes


def test_a_duty_earns_in_its_dimension_and_in_timeliness_and_once_where_both_are_one() -> None:
    both = totals(duties=[a_duty(dimension="procedure", stakes=2)])
    assert (both.accounts["procedure"].stakes, both.accounts["timeliness"].stakes) == (2, 2)
    one = totals(duties=[a_duty(dimension="timeliness", stakes=2)])
    assert one.accounts["timeliness"].stakes == 2


def test_a_duty_that_does_not_count_earns_nothing_and_can_cost() -> None:
    account = totals(duties=[a_duty(counts=False, losses={"procedure": 10})]).accounts["procedure"]
    assert (account.lost, account.stakes) == (20, 0)


def test_the_mean_is_weighted_and_in_tenths() -> None:
    # procedure 15 x 60 and timeliness 5 x 100, of 20
    total = totals(duties=[a_duty(losses={"procedure": 40}, stakes=3)])
    assert (total.counted, total.total) == (("procedure", "timeliness"), 700)


@pytest.mark.parametrize(("criticals", "most"), [(0, 1000), (1, 400), (2, 250), (3, 250)])
def test_critical_failures_cap_the_total(criticals: int, most: int) -> None:
    total = totals(criticals=criticals)
    assert (total.before_cap, total.total) == (1000, most)
    words = [each.words for each in lines(total)]
    assert words == ([line("scoring-deduction-cap", total=most // 10)] if criticals else [])


def test_a_cap_lifts_no_total_that_is_lower_anyway() -> None:
    total = totals([an_act(losses={"necessity": 100}, stakes=3)], criticals=1)
    assert (total.before_cap, total.total) == (0, 0)


def test_a_dimension_with_only_losses_is_left_out_where_it_would_lift_the_mean() -> None:
    lost = an_act(losses={"procedure": 1}, stakes=1)
    poor = a_duty(dimension="safety_of_life", losses={"safety_of_life": 50}, stakes=3)
    total = totals([lost], [poor])
    assert total.left_out == ("procedure",)
    assert "procedure" not in total.counted
    left_out = [each for each in lines(total, a_finding()) if each.words.key == "scoring-deduction-left-out"]
    assert [(each.tenths, each.dimension, each.words.arg("value")) for each in left_out] == [(0, "procedure", 100)]


def test_a_dimension_with_only_losses_counts_where_it_lowers_the_mean() -> None:
    total = totals([an_act(losses={"procedure": 90}, stakes=3)], [a_duty(dimension="safety_of_life", stakes=3)])
    assert "procedure" in total.counted
    assert total.left_out == ()


def test_each_finding_has_a_line_in_each_dimension_that_it_cost_in() -> None:
    total = totals(duties=[a_duty(losses={"procedure": 40, "timeliness": 30}, stakes=3)])
    finding = a_finding(losses={"procedure": 40, "timeliness": 30}, stakes=3)
    made = [each for each in lines(total, a_finding(losses={}), finding) if each.finding is not None]
    assert [(each.dimension, each.tenths, each.finding) for each in made] == [
        ("procedure", 300, 1),
        ("timeliness", 75, 1),
    ]
    assert made[0].words == line("scoring-deduction", act="Board", dimension=TITLES["procedure"])


def test_what_went_below_zero_is_given_back_in_a_line() -> None:
    losses = {"procedure": 100}
    duties = [a_duty(losses=losses, stakes=3), a_duty(losses=losses, counts=False, stakes=3)]
    total = totals(duties=duties)
    made = lines(total, a_finding(losses=losses, stakes=3), a_finding(losses=losses, stakes=3))
    assert [each.tenths for each in made if each.words.key == "scoring-deduction-floor"] == [-750]


def test_rounding_has_a_line_only_where_there_is_some() -> None:
    whole = totals(duties=[a_duty(losses={"procedure": 40}, stakes=3)])
    assert [each for each in lines(whole, a_finding(stakes=3)) if each.finding is None] == []
    broken = totals(duties=[a_duty(losses={"procedure": 50}, stakes=1), a_duty(stakes=3)])
    rounded = [each for each in lines(broken, a_finding(losses={"procedure": 50}, stakes=1)) if each.finding is None]
    assert [(each.words, each.tenths) for each in rounded] == [(line("scoring-deduction-rounding"), -3)]
