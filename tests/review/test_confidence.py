"""What a trainee said of his own certainty is set beside how it was, and never counts."""

from __future__ import annotations

import json
from dataclasses import replace

from roe_trainer.ladder.decisions import Justification
from roe_trainer.review.build import build_report, to_json
from roe_trainer.review.confidence import judgements
from roe_trainer.review.render.html import to_html
from roe_trainer.review.render.text import to_text
from roe_trainer.review.sections.confidence import SECTION, summary
from roe_trainer.words.say import shown
from tests.review.watches import told
from tests.scoring.story import CHASE, Story


def sure(percent: int | None) -> Justification:
    return Justification("without_nationality", (), percent)


def watch(lawful_pct: int | None, unlawful_pct: int | None) -> Story:
    story = Story().show(1, facts=CHASE).do(10, "warning_shots", why=sure(lawful_pct))
    return story.show(60, compliance="COMPLIANT").do(200, "disabling_fire", why=sure(unlawful_pct))


def test_each_act_has_what_was_said_beside_how_it_was() -> None:
    story = watch(90, 70)
    found = judgements(story.score().decisions, story.actions)
    assert [(j.stated_pct, j.allowed, j.distance) for j in found] == [(90, True, 10), (70, False, 70)]


def test_nothing_is_told_where_nothing_was_stated() -> None:
    assert SECTION.make(told(watch(None, None))) == ()


def test_a_confidence_given_afterwards_belongs_to_the_act_it_explains() -> None:
    story = Story().show(1, facts=CHASE).do(10, "warning_shots").do(40, "justify", None, why=sure(60), action=1)
    assert [(j.number, j.stated_pct) for j in judgements(story.score().decisions, story.actions)] == [(1, 60)]


def test_what_was_said_first_stands() -> None:
    story = watch(90, 70).do(300, "justify", None, why=sure(5), action=2)
    assert [j.stated_pct for j in judgements(story.score().decisions, story.actions)] == [90, 70]


def test_the_sentence_says_which_way_the_certainty_was_off() -> None:
    story = watch(90, 90)
    (good, bad) = judgements(story.score().decisions, story.actions)
    assert "surer than you were right" in shown(summary([good, bad]))
    assert "about as sure" in shown(summary([good]))
    assert "less sure" in shown(summary([replace(good, stated_pct=40)]))


def test_it_stands_in_text_page_and_data_and_changes_no_mark() -> None:
    material = told(watch(90, 70))
    report = build_report(material)
    assert "HOW SURE YOU WERE" in to_text(report)
    assert "How sure you were" in to_html(report)
    data = json.loads(to_json(report))
    assert data["confidence"] == [
        {"action": 1, "tick": 10, "stated_pct": 90, "allowed": True},
        {"action": 2, "tick": 200, "stated_pct": 70, "allowed": False},
    ]
    assert watch(90, 70).score().to_data(shown) == watch(10, 0).score().to_data(shown)
