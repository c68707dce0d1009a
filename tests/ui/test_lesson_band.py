"""The lesson on the screen: beside the chart, with the keys as they are now."""

from __future__ import annotations

import re

import pygame

from roe_trainer.console.keymap import load_keymap
from roe_trainer.console.lesson import load_steps
from roe_trainer.ui.panels.lesson import CONTEXTS, with_keys
from tests.ui.samples import stage_of, watch_of

STEPS = load_steps("familiarisation")


def test_keys_in_the_steps_are_keys_of_the_keymap() -> None:
    for step in STEPS:
        for action in re.findall(r"\{(\w+)\}", step.hand):
            assert any(load_keymap().shown(context, action) for context in CONTEXTS), action
        assert "{" not in with_keys(step.hand, load_keymap())


def test_only_the_first_watch_has_a_lesson_and_it_stands_beside_the_chart() -> None:
    stage = stage_of()
    scene = watch_of("familiar", seed=3)
    scene.draw(pygame.Surface(stage.size), stage)
    assert scene.find("lesson:skip") is not None
    other = watch_of("windward")
    other.draw(pygame.Surface(stage.size), stage)
    assert other.find("lesson:skip") is None
