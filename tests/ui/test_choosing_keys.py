"""Choosing keys on the screen, and help for every control."""

from __future__ import annotations

import pygame
import pytest

from roe_trainer.console.control_help import control_help
from roe_trainer.console.keymap import load_keymap
from roe_trainer.ui.inputs import Act, KeyPress
from roe_trainer.ui.scenes.help import HelpScene
from roe_trainer.ui.scenes.keys import KeysScene
from roe_trainer.ui.scenes.settings import SettingsScene
from roe_trainer.ui.stack import Stack
from tests.ui.samples import drawn, stage_of, watch_of
from tests.ui.screenshots import SCREENS


def test_the_screen_takes_the_next_key_and_tells_conflicts() -> None:
    stage = stage_of()
    scene = KeysScene()
    stack = Stack(SettingsScene(), stage)
    stack.follow(stack.top.act(Act("choose_keys"), stage))
    assert isinstance(stack.top, KeysScene)
    scene = stack.top
    for key, meant in (("f5", "ctrl+m"), ("escape", "ctrl+m"), ("ctrl+j", "ctrl+j")):
        scene.act(Act("ask_key", "watch.measure"), stage)
        drawn(stack, stage)
        stack.give(KeyPress(key))
        assert stage.keymap.action("watch", meant) == "measure", key
    assert stage.keymap.action("watch", "f5") == "to_messages"
    scene.act(Act("reset_keys"), stage)
    assert stage.keymap == load_keymap()


def test_help_tells_of_the_control_in_focus_first() -> None:
    stage = stage_of()
    stack = Stack(watch_of("windward"), stage)
    drawn(stack, stage)
    stack.top.focus("classify:suspect")
    stack.give(KeyPress("f1"))
    assert isinstance(stack.top, HelpScene)
    assert "judgement" in stack.top.here


@pytest.mark.parametrize(
    "name",
    ["library", "briefing", "lesson", "radio", "command", "units", "log", "order", "settings", "questions", "words"],
)
def test_every_control_can_say_what_it_is(name: str) -> None:
    stage = stage_of()
    stack = SCREENS[name](stage)
    stack.draw(pygame.Surface(stage.size))
    silent = [w.id for w in stack.top.controls() if w.interactive and not control_help(w.id)]
    assert silent == []
