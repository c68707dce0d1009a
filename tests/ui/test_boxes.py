"""No words cut, none on top of others: every line of text that a screen draws is measured."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest
from pygame import Rect

from roe_trainer.ui.canvas import TextBox
from roe_trainer.ui.scene import Scene
from tests.ui.samples import LARGE, SMALL, stage_of
from tests.ui.screenshots import SCREENS

CASES = [(name, size, 100) for name in SCREENS for size in (SMALL, LARGE)]
CASES += [(name, SMALL, 130) for name in ("watch", "radio", "command", "units", "order", "briefing", "library")]


def boxes_by_group(scene: Scene) -> dict[str, list[TextBox]]:
    return {name: scene._built[name].boxes for name in scene._order}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "size", "text_pct"), CASES)
def test_words_stay_in_their_room_and_off_each_other(name: str, size: tuple[int, int], text_pct: int) -> None:
    stage = stage_of(size, "day", text_pct)
    stack = SCREENS[name](stage)
    surface = pygame.Surface(size)
    stack.draw(surface)
    window = surface.get_rect()
    for group, boxes in boxes_by_group(stack.top).items():
        for box in boxes:
            assert window.contains(box.rect), f"{group}: {box.text!r} leaves the window"
            assert box.rect.width <= box.room.width + 2, f"{group}: {box.text!r} is wider than its room"
        if group in ("chart", "camera"):
            continue
        for one, other in combinations(boxes, 2):
            overlap = one.rect.clip(other.rect)
            assert overlap.width <= 2 or overlap.height <= 4, f"{group}: {one.text!r} and {other.text!r} overlap"


@pytest.mark.parametrize(("name", "size"), [("watch", SMALL), ("library", SMALL), ("order", SMALL)])
def test_the_usual_window_shortens_few_words(name: str, size: tuple[int, int]) -> None:
    stage = stage_of(size)
    stack = SCREENS[name](stage)
    stack.draw(pygame.Surface(size))
    shortened = [b.text for b in stack.top.text_boxes() if b.shortened]
    assert len(shortened) <= 3, shortened


def test_labels_on_the_chart_do_not_cover_each_other() -> None:
    stage = stage_of()
    stack = SCREENS["close"](stage)
    stack.draw(pygame.Surface(SMALL))
    boxes = [b.rect for b in boxes_by_group(stack.top)["chart"] if b.text.startswith("T0")]
    assert len(boxes) > 2
    assert all(not Rect(a).colliderect(b) for a, b in combinations(boxes, 2))
