"""GO, NO-GO or not marked, at the edges of each reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roe_trainer.scoring.totals import Account, Totals, total_of
from roe_trainer.scoring.verdict import tenths, verdict_of
from roe_trainer.words.line import Line, Quoted, line
from tests.scoring.made import MARKS, TITLES, a_finding

WHOLE = total_of(MARKS, (), (), 0)


def reasons(totals: Totals = WHOLE, *findings: object) -> tuple[Line, ...]:
    verdict, told = verdict_of(MARKS, totals, findings, True)  # type: ignore[arg-type]
    assert verdict == ("NO-GO" if told else "GO")
    return told


def test_a_watch_for_practice_is_not_marked_whatever_was_done() -> None:
    assert verdict_of(MARKS, WHOLE, (a_finding(critical=("x",)),), False) == ("UNMARKED", (line("scoring-practice"),))


@pytest.mark.parametrize(
    ("idle", "left", "counted", "verdict", "told"),
    [
        (True, True, (), "UNMARKED", (line("scoring-nothing-to-mark"),)),
        (False, True, (), "GO", (line("scoring-ended-early"),)),
        (True, False, (), "GO", ()),
        (True, True, ("procedure",), "GO", ()),
        (False, True, ("procedure",), "GO", ()),
    ],
)
def test_a_watch_ended_early_says_how_much_it_says(
    idle: bool, left: bool, counted: tuple[str, ...], verdict: str, told: tuple[Line, ...]
) -> None:
    assert verdict_of(MARKS, replace(WHOLE, counted=counted), (), True, idle, left) == (verdict, told)


def test_a_watch_is_taken_for_one_in_which_something_was_done_and_for_whole() -> None:
    assert verdict_of(MARKS, WHOLE, (), True, left=True) == ("GO", (line("scoring-ended-early"),))
    assert verdict_of(MARKS, WHOLE, (), True, idle=True) == ("GO", ())


@pytest.mark.parametrize(("total", "passes"), [(750, True), (749, False), (1000, True)])
def test_the_total_must_reach_the_pass_mark(total: int, passes: bool) -> None:
    told = reasons(replace(WHOLE, total=total))
    assert told == (() if passes else (line("scoring-below-pass", total="74.9", least=75),))


@pytest.mark.parametrize(("loss", "bars"), [(50, False), (51, True)])
def test_a_serious_loss_bars_a_go_where_the_dimension_is_a_serious_one(loss: int, bars: bool) -> None:
    told = reasons(WHOLE, a_finding(losses={"authority": loss, "procedure": 100}))
    said = line("scoring-serious", loss=loss, dimension=TITLES["authority"], act="Board", subject="T01")
    assert told == ((said,) if bars else ())


def test_a_critical_failure_is_told_by_its_title_and_not_a_second_time_as_a_loss() -> None:
    told = reasons(WHOLE, a_finding(losses={"authority": 100}, critical=("no_assistance",)))
    critical = MARKS.critical("no_assistance")
    assert critical is not None
    assert told == (line("scoring-critical", failure=Quoted(critical.title), act="Board", subject="T01"),)


def test_a_critical_failure_that_the_marks_do_not_describe_is_told_by_its_name() -> None:
    (told,) = reasons(WHOLE, a_finding(critical=("own_failure",)))
    assert told.arg("failure") == "own_failure"


@pytest.mark.parametrize(("lost", "below"), [(90, False), (93, True)])
def test_each_dimension_has_a_floor(lost: int, below: bool) -> None:
    accounts = {**WHOLE.accounts, "necessity": Account(lost=lost, stakes=3)}
    told = reasons(replace(WHOLE, accounts=accounts))
    said = line("scoring-below-floor", dimension=TITLES["necessity"], value=69, floor=70)
    assert told == ((said,) if below else ())


def test_tenths_are_told_with_a_point() -> None:
    assert [tenths(value) for value in (0, 5, 749, 1000)] == ["0.0", "0.5", "74.9", "100.0"]
