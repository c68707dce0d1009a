"""No words cut, none on top of others: every line of text that a screen draws is measured."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygame import Rect

from roe_trainer.console.settings import TEXT_SIZES_PCT
from roe_trainer.ui.canvas import TextBox
from roe_trainer.ui.chart.labels import place_labels
from roe_trainer.ui.layout import watch_places
from roe_trainer.ui.scene import Scene
from roe_trainer.ui.theme import PALETTES
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.words.language import ENGLISH, PSEUDO, speak
from tests.ui.samples import LARGE, SMALL, stage_of, watch_of
from tests.ui.screenshots import SCREENS

MIDDLE = (1600, 900)
SIZES = (SMALL, MIDDLE, LARGE)
EVERY_LETTERING = [(size, pct) for size in SIZES for pct in TEXT_SIZES_PCT]
# Above this share of pixels alike two palettes would look the same.
MOST_ALIKE = 0.6


def boxes_by_group(scene: Scene) -> dict[str, list[TextBox]]:
    return {name: scene._built[name].boxes for name in scene._order}


def drawn_screen(name: str, size: tuple[int, int], text_pct: int) -> Scene:
    stack = SCREENS[name](stage_of(size, "day", text_pct))
    stack.draw(pygame.Surface(size))
    return stack.top


def shortened(scene: Scene) -> list[str]:
    # The path of the settings file is as long as it is.
    return [
        b.text for b in scene.text_boxes() if b.shortened and "settings.yaml" not in b.text and "Kept in" not in b.text
    ]


def misplaced(scene: Scene, size: tuple[int, int]) -> list[str]:
    """Words that leave the window or their room, or stand on other words."""
    window, out = Rect((0, 0), size), []
    for group, boxes in boxes_by_group(scene).items():
        out += [f"{group}: {b.text!r} leaves the window" for b in boxes if not window.contains(b.rect)]
        # A label of the chart goes out into the sea; its room is the chart.
        if group not in ("chart", "camera"):
            out += [f"{group}: {b.text!r} leaves its room" for b in boxes if b.rect.width > b.room.width + 2]
        for one, other in combinations(boxes, 2):
            overlap = one.rect.clip(other.rect)
            if overlap.width > 2 and overlap.height > 4:
                out.append(f"{group}: {one.text!r} and {other.text!r} overlap")
    return out


def in_each_others_way(scene: Scene, size: tuple[int, int]) -> list[str]:
    """Controls that leave the window, are too small to be hit, or lie on others."""
    window = Rect((0, 0), size)
    hit = [w for w in scene.controls() if w.interactive and w.focusable and w.id not in ("chart", "camera")]
    out = [w.id for w in hit if not window.contains(w.rect) or min(w.rect.size) < 14]
    for one, other in combinations(hit, 2):
        overlap = one.rect.clip(other.rect)
        if min(overlap.size) > 2:
            out.append(f"{one.id} and {other.id}")
    return out


def assert_well_set(name: str, size: tuple[int, int], text_pct: int) -> None:
    scene = drawn_screen(name, size, text_pct)
    assert shortened(scene) == []
    assert misplaced(scene, size) == []
    assert in_each_others_way(scene, size) == []


@pytest.mark.parametrize("name", SCREENS)
def test_the_largest_text_in_the_smallest_window_cuts_and_covers_no_words(name: str) -> None:
    assert_well_set(name, SMALL, TEXT_SIZES_PCT[-1])


@pytest.mark.slow
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(("size", "text_pct"), EVERY_LETTERING)
def test_every_text_size_offered_works_on_every_screen(name: str, size: tuple[int, int], text_pct: int) -> None:
    assert_well_set(name, size, text_pct)


@pytest.fixture
def pseudo() -> Iterator[None]:
    speak(PSEUDO)
    yield
    speak(ENGLISH)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", SCREENS)
def test_a_language_of_longer_words_cuts_and_covers_none(name: str) -> None:
    assert_well_set(name, SMALL, TEXT_SIZES_PCT[-1])


@pytest.mark.slow
@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(("size", "text_pct"), EVERY_LETTERING)
def test_a_language_of_longer_words_has_room_in_every_text_size(
    name: str, size: tuple[int, int], text_pct: int
) -> None:
    assert_well_set(name, size, text_pct)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("size", SIZES)
def test_every_screen_stands_alike_in_every_palette(name: str, size: tuple[int, int]) -> None:
    """The same words at the same places, in other colours."""
    boxes, pictures = [], []
    for palette in PALETTES:
        stage = stage_of(size, palette)
        stack = SCREENS[name](stage)
        surface = pygame.Surface(size)
        stack.draw(surface)
        boxes.append([(b.text, tuple(b.rect)) for b in stack.top.text_boxes() if "Kept in" not in b.text])
        small = pygame.transform.scale(surface, (160, 90))
        pictures.append([small.get_at((x, y))[:3] for x in range(160) for y in range(90)])
    assert boxes[0] == boxes[1] == boxes[2]
    for one, other in combinations(pictures, 2):
        alike = sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
        assert alike < MOST_ALIKE


def test_labels_on_the_chart_do_not_cover_each_other() -> None:
    stage = stage_of()
    stack = SCREENS["close"](stage)
    stack.draw(pygame.Surface(SMALL))
    boxes = [b.rect for b in boxes_by_group(stack.top)["chart"] if b.text.startswith("T0")]
    assert len(boxes) > 2
    assert all(not Rect(a).colliderect(b) for a, b in combinations(boxes, 2))


@pytest.mark.parametrize("name", ["windward", "no-lights", "destroyer"])
def test_every_own_unit_and_the_helm_can_be_ordered_in_the_smallest_window(name: str) -> None:
    stage = stage_of(SMALL)
    scene = watch_of(name, ticks=60)
    scene.bridge.tab = "units"
    scene.refresh(stage)
    desk = watch_places(*SMALL, stage.look.scale).desk
    wanted = [f"unit:{unit}.hold_off" for unit in scene.bridge.session.picture.own_units]
    for control in (*wanted, "helm:course", "helm:set"):
        found = scene.find(control)
        assert found is not None, control
        assert desk.contains(found.rect), control


@given(
    st.lists(st.tuples(st.integers(0, 800), st.integers(0, 500)), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 700), st.integers(0, 450)), max_size=4),
)
def test_placed_labels_never_cover_each_other_a_symbol_or_a_tool(
    anchors: list[tuple[int, int]], tools: list[tuple[int, int]]
) -> None:
    area, reach = Rect(0, 0, 800, 500), 22
    taken = [Rect(x, y, 90, 30) for x, y in tools]
    placed = place_labels(anchors, [(100, 16)] * len(anchors), reach, area, taken)
    boxes = [box for box in placed if box is not None]
    symbols = [Rect(x - reach // 2, y - reach // 2, reach, reach) for x, y in anchors]
    assert all(area.contains(box) for box in boxes)
    assert not any(a.colliderect(b) for a, b in combinations(boxes, 2))
    assert not any(box.collidelist([*taken, *symbols]) >= 0 for box in boxes)


@pytest.mark.parametrize("name", SCREENS)
def test_no_control_vanishes_with_larger_text(name: str) -> None:
    def pressed(size: tuple[int, int], text_pct: int) -> set[str]:
        # Text that scrolls takes the focus only where it is too long for its room.
        return {w.id for w in drawn_screen(name, size, text_pct).controls() if isinstance(w, Button | TextField)}

    assert pressed(LARGE, 100) <= pressed(SMALL, TEXT_SIZES_PCT[-1])
