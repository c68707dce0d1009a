"""The same mistake made many times is told once in full and then counted; the data keeps every line."""

from __future__ import annotations

import json
import re

from roe_trainer.review.blocks import Card, Moment, Table
from roe_trainer.review.build import build_report, to_json
from roe_trainer.review.render.fold import folded, runs
from roe_trainer.review.render.html import to_html
from roe_trainer.review.render.text import to_text
from roe_trainer.words.line import line
from tests.review.watches import spoken, told
from tests.scoring.story import CHASE, Story

MANY = 12


def again_and_again() -> Story:
    """Twelve orders to stop without the approval they take, a minute and a half apart."""
    story = Story().show(1, facts={**CHASE, "approval_boarding": "NONE", "order_notice": "NOT_GIVEN"})
    for number in range(MANY):
        story.do(100 + 90 * number, "order_stop", means="light_siren", language="es")
    return story


def deduction_points(text: str) -> list[float]:
    part = text[text.index("POINTS TAKEN OFF") :].split("WHERE THIS")[0]
    return [float(found) for found in re.findall(r"([+-]?\d+\.\d)$", part, re.MULTILINE)]


def test_the_same_mistake_is_told_in_full_once_and_then_with_its_times() -> None:
    text = to_text(build_report(told(again_and_again(), ticks=2000)))
    assert text.count("Your explanation cost") == 1
    assert f"({MANY - 1} times), for the same reason, loss 50 each." in " ".join(text.split())
    assert "Again at 05:09:17Z" in text


def test_folded_points_still_add_up_exactly() -> None:
    material = told(again_and_again(), ticks=2000)
    points = deduction_points(to_text(build_report(material)))
    assert round(sum(points[:-1]), 1) == points[-1]
    assert round(points[-1] * -10) == 1000 - material.score.total_tenths


def test_the_data_keeps_every_line() -> None:
    data = json.loads(to_json(build_report(told(again_and_again(), ticks=2000))))
    cards = [b for s in data["sections"] if s["id"] == "decisions" for b in s["blocks"] if b["kind"] == "card"]
    assert len(cards) == MANY


def test_every_mark_of_the_timeline_still_finds_its_card_on_the_page() -> None:
    page = to_html(build_report(told(again_and_again(), ticks=2000)))
    ids = re.findall(r'id="(d\d+)"', page)
    assert sorted(ids) == sorted(f"d{number}" for number in range(1, MANY + 1))


def test_mistakes_on_two_contacts_or_for_two_reasons_stay_apart() -> None:
    cards = [Card(f"d{n}", "Board", "", "error", "Error", "loss 50", (), f"0{n}", same) for n, same in enumerate("aab")]
    assert [card.ref for card in folded(cards) if isinstance(card, Card)] == ["d0", "d2"]


def test_rows_that_differ_in_more_than_the_time_stay_apart() -> None:
    rows = (("1", "a", "-0.2"), ("2", "a", "-0.2"), ("3", "b", "-0.2"), ("", "c", "0.0"), ("", "c", "0.0"))
    (table,) = folded([Table(("Time", "For", "Points"), rows, folds=True, adds=2)])
    assert isinstance(table, Table)
    assert spoken(table.rows[0]) == ("1 to 2, 2 times", "a (2 times 0.2)", "-0.4")
    assert len(table.rows) == 4


def test_a_distance_that_shrinks_is_no_new_reason() -> None:
    rows = tuple((str(n), "T01", f"the boat is {9 - n} m away; this takes 1 m") for n in range(3))
    (table,) = folded([Table(("Time", "Contact", "Why not"), rows, folds=True)])
    assert isinstance(table, Table)
    assert spoken(table.rows) == (("0 to 2, 3 times", "T01", "the boat is 9 m away; this takes 1 m (the first time)"),)


def test_a_range_that_shrinks_in_a_line_is_no_new_reason() -> None:
    rows = tuple(
        (str(n), "T01", line("measure-unit-too-far", unit="the boat", metres=9 - n, limit=1)) for n in range(3)
    )
    (table,) = folded([Table(("Time", "Contact", "Why not"), rows, folds=True)])
    assert isinstance(table, Table)
    assert [row[2] for row in table.rows] == [line("review-first-time", text=rows[0][2])]


def test_only_moments_next_to_each_other_stand_together() -> None:
    labels = "aaabaa"
    moments = [Moment(n, str(n), "best", label, f"d{n}") for n, label in enumerate(labels)]
    assert [len(run) for run in runs(moments)] == [3, 1, 1, 1]
