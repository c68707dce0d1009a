"""Layout: pure functions from a size to rectangles that lie in the window and never on each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygame import Rect

from roe_trainer.ui.layout import (
    briefing_places,
    debrief_places,
    dialog_place,
    library_places,
    named,
    watch_places,
)

PLACES = [watch_places, library_places, briefing_places, debrief_places]
sizes = st.integers(1, 8000)
scales = st.floats(0.7, 3.0)


@pytest.mark.parametrize("places", PLACES)
@given(width=sizes, height=sizes, scale=scales)
def test_places_stay_in_the_window_and_off_each_other(places, width: int, height: int, scale: float) -> None:
    found = list(named(places(width, height, scale)).values())
    window = Rect(0, 0, width, height)
    for rect in found:
        assert rect.width >= 0
        assert rect.height >= 0
        assert window.contains(rect) or rect.width == 0 or rect.height == 0
    for i, one in enumerate(found):
        assert one.collidelist(found[i + 1 :]) == -1


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540), (1024, 1366), (3840, 2160)])
def test_the_watch_leaves_no_gap_and_the_chart_is_the_largest(size: tuple[int, int]) -> None:
    places = named(watch_places(*size, 1.0))
    assert sum(r.width * r.height for r in places.values()) == size[0] * size[1]
    assert max(places, key=lambda name: places[name].width * places[name].height) == "chart"


@given(width=sizes, height=sizes, scale=scales)
def test_a_dialog_is_never_larger_than_the_window(width: int, height: int, scale: float) -> None:
    rect = dialog_place(width, height, scale, 1040, 580)
    assert rect.width <= width
    assert rect.height <= height
