"""Keys of one's own: kept between runs, conflicts told, never taken from the rungs."""

from __future__ import annotations

import pytest

from roe_trainer.console.keymap import Binding, load_keymap
from roe_trainer.console.own_keys import conflict, keys_file, load_own_keymap, save_own_keys, with_key


def binding(context: str, action: str) -> Binding:
    return next(b for b in load_keymap().of(context) if b.action == action)


def test_a_changed_key_is_kept_between_runs() -> None:
    assert save_own_keys(with_key(load_keymap(), binding("watch", "measure"), "f12")) == ""
    keymap, notice = load_own_keymap()
    assert (keymap.action("watch", "f12"), keymap.action("watch", "ctrl+m"), notice) == ("measure", None, "")


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("f5", "already means"),
        ("x", "rungs"),
        ("7", "rungs"),
        ("escape", "cannot be given"),
        ("ctrl+=", "already means"),
    ],
)
def test_a_key_that_is_taken_is_refused_with_its_reason(key: str, why: str) -> None:
    assert why in conflict(load_keymap(), binding("watch", "measure"), key)


def test_one_key_may_mean_two_things_in_two_places() -> None:
    assert conflict(load_keymap(), binding("debrief", "report"), "f5") == ""


@pytest.mark.parametrize(
    "text",
    [
        "watch: {measure: f5}",
        "watch: {dance: f12}",
        "nowhere: {measure: f12}",
        "watch: {measure: [1]}",
        "watch: 3",
        "{{",
        "- 1",
    ],
)
def test_a_file_of_keys_that_is_wrong_leaves_the_defaults(text: str) -> None:
    keys_file().parent.mkdir(parents=True, exist_ok=True)
    keys_file().write_text(text, encoding="utf-8")
    keymap, notice = load_own_keymap()
    assert keymap == load_keymap()
    assert notice
