"""Own words on the screen: what is confirmed is recorded as one measure, and nothing else is sent."""

from __future__ import annotations

import pygame

from roe_trainer.console.bridge import Bridge
from roe_trainer.ui.inputs import Act, KeyPress
from roe_trainer.ui.scenes.order import OrderScene
from roe_trainer.ui.scenes.own_words import OwnWordsScene
from roe_trainer.ui.stack import Stack
from tests.ui.samples import stage_of, watch_of


def typing(text: str, mode: str = "coach") -> tuple[Stack, Bridge]:
    stage = stage_of()
    scene = watch_of("windward", mode=mode, ticks=420)  # type: ignore[arg-type]
    stack = Stack(scene, stage)
    stack.draw(pygame.Surface(stage.size))
    stack.give(KeyPress("/", "/"))
    assert isinstance(stack.top, OwnWordsScene)
    for letter in text:
        stack.give(KeyPress("space" if letter == " " else letter, letter))
        stack.draw(pygame.Surface(stage.size))
    return stack, scene.bridge


def test_typed_and_confirmed_by_keys_alone_the_measure_is_recorded() -> None:
    stack, bridge = typing("ask name")
    assert bridge.session.actions == []
    stack.give(KeyPress("return"))
    decision = bridge.session.actions[-1].decision
    assert (decision.measure, decision.option("question"), decision.target) == ("ask", "name", "T01")
    assert not isinstance(stack.top, OwnWordsScene)


def test_the_language_spoken_last_is_kept_for_the_next_call() -> None:
    stack, bridge = typing("ask name in spanish")
    assert bridge.language == "en"
    stack.give(KeyPress("return"))
    assert bridge.language == "es"


def test_down_chooses_another_proposal() -> None:
    stack, bridge = typing("hold")
    stack.give(KeyPress("down"))
    top = stack.top
    assert isinstance(top, OwnWordsScene)
    picked = top.picked()
    assert picked == top.heard()[0][1]
    assert bridge.session.actions == []


def test_an_order_that_needs_its_ground_opens_its_sheet_as_it_was_said() -> None:
    stack, bridge = typing("stop by loudhailer in spanish")
    stack.give(KeyPress("return"))
    sheet = stack.top
    assert isinstance(sheet, OrderScene)
    assert {"means": "loudhailer", "language": "es"}.items() <= sheet.options.items()
    assert bridge.session.actions == []


def test_return_on_words_that_fit_nothing_sends_nothing_and_stays() -> None:
    stack, bridge = typing("blorf")
    stack.give(KeyPress("return"))
    assert isinstance(stack.top, OwnWordsScene)
    assert bridge.session.actions == []


def test_the_box_is_found_on_the_screen() -> None:
    stage = stage_of()
    scene = watch_of("windward", ticks=60)
    stack = Stack(scene, stage)
    scene.bridge.tab = "radio"
    scene.refresh(stage)
    button = scene.find("radio:words")
    assert button is not None
    stack.follow(scene.act(Act("own_words"), stage))
    assert isinstance(stack.top, OwnWordsScene)
