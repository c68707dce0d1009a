"""The tooltip: of what the pointer rests on or the keys have reached, and of nothing else."""

from __future__ import annotations

import pygame

from roe_trainer.ui.inputs import KeyPress, PointerDown, PointerMove, PointerUp
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import TIP_AFTER_S
from tests.ui.samples import stage_of, watch_of

STEADY, STILL = "tool:camera_steady", "tool:still"


def at_the_bridge() -> tuple[Stack, Stage]:
    stage = stage_of()
    stack = Stack(watch_of("windward", ticks=60), stage)
    stack.draw(pygame.Surface(stage.size))
    return stack, stage


def told(stack: Stack, stage: Stage, seconds: float) -> str:
    before = stack.top.touch.tip_of(stage.seconds)
    assert before == "" or seconds == 0
    stage.pass_time(seconds)
    return stack.top.touch.tip_of(stage.seconds)


def rest_on(stack: Stack, control: str) -> tuple[int, int]:
    widget = stack.top.find(control)
    assert widget is not None
    stack.give(PointerMove(widget.rect.center))
    return widget.rect.center


def test_it_comes_when_the_pointer_rests_and_goes_when_it_moves_on() -> None:
    stack, stage = at_the_bridge()
    rest_on(stack, STEADY)
    assert told(stack, stage, TIP_AFTER_S / 2) == ""
    assert told(stack, stage, TIP_AFTER_S) == STEADY
    rest_on(stack, STILL)
    assert told(stack, stage, TIP_AFTER_S / 2) == ""
    assert told(stack, stage, TIP_AFTER_S) == STILL


def test_it_goes_with_a_press_and_with_the_pointer_leaving_the_window() -> None:
    stack, stage = at_the_bridge()
    place = rest_on(stack, STEADY)
    assert told(stack, stage, 1.0) == STEADY
    stack.give(PointerDown(place))
    stack.give(PointerUp(place))
    assert told(stack, stage, 1.0) == ""
    rest_on(stack, STILL)
    assert told(stack, stage, 1.0) == STILL
    stack.top.pointer_left()
    assert told(stack, stage, 1.0) == ""


def test_keys_tell_of_the_focus_at_once_and_the_pointer_takes_over() -> None:
    stack, stage = at_the_bridge()
    stack.top.focus(STILL)
    stack.give(KeyPress("shift+tab"))
    focus = stack.top.touch.focus
    assert told(stack, stage, 0) == focus
    rest_on(stack, STILL)
    assert told(stack, stage, TIP_AFTER_S / 2) == ""
    assert told(stack, stage, TIP_AFTER_S) == STILL
