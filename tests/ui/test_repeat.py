"""Held keys: moving repeats, deciding never does, and a slow frame adds nothing."""

from __future__ import annotations

import pytest

from roe_trainer.ui.inputs import KeyPress
from roe_trainer.ui.repeat import FIRST_S, Repeat


def held(key: str, text: str = "") -> Repeat:
    repeat = Repeat()
    repeat.pressed(KeyPress(key, text))
    return repeat


def test_an_arrow_held_for_a_second_moves_several_times() -> None:
    repeat = held("down")
    assert 8 <= sum(repeat.due(1 / 60) is not None for _ in range(60)) <= 14


@pytest.mark.parametrize(
    ("key", "text"), [("return", ""), ("space", " "), ("escape", ""), ("f5", ""), ("ctrl+return", "")]
)
def test_what_decides_something_never_repeats(key: str, text: str) -> None:
    repeat = held(key, text)
    assert all(repeat.due(0.5) is None for _ in range(20))


def test_one_slow_frame_is_no_repeat() -> None:
    assert held("down").due(30.0) is None


def test_letting_go_ends_it() -> None:
    repeat = held("down")
    repeat.released()
    assert all(repeat.due(FIRST_S) is None for _ in range(5))
