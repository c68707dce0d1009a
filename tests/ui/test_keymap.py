"""Keys as data: none twice, each explained in the help, none taken from the rungs."""

from __future__ import annotations

import pytest

from roe_trainer.console.keymap import EVERYWHERE, key_title, load_keymap
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import asset_root
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.help import HelpScene
from tests.ui.samples import stage_of, watch_of

KEYMAP = load_keymap()
CONTEXTS = tuple(dict.fromkeys(b.context for b in KEYMAP.bindings))


@pytest.mark.parametrize("context", CONTEXTS)
def test_no_key_means_two_things_in_one_place(context: str) -> None:
    keys = [key for b in KEYMAP.of(context) for key in b.keys]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("context", [c for c in CONTEXTS if c != EVERYWHERE])
def test_the_help_of_a_scene_tells_every_key(context: str) -> None:
    stage = stage_of((1920, 1080))
    shown = {line.text for column in HelpScene(context)._columns(stage, 4000) for line in column.lines}
    missing = [b.action for b in (*KEYMAP.of(context), *KEYMAP.of(EVERYWHERE)) if b.help not in shown]
    assert missing == []


def test_every_action_of_the_watch_does_something_or_says_why() -> None:
    stage = stage_of()
    for binding in KEYMAP.of("watch"):
        scene = watch_of("windward")
        scene.refresh(stage)
        known = binding.action in scene.acts._table or binding.action.startswith(
            ("to_", "pan_", "zoom_", "next_", "previous_", "centre", "follow", "marker", "camera_")
        )
        assert known, binding.action
        scene.act(Act(binding.action), stage)


@pytest.mark.parametrize(
    "pack", sorted(p.name for p in (asset_root() / "packs").iterdir() if (p / "pack.yaml").exists())
)
def test_no_key_of_the_watch_is_taken_from_a_rung(pack: str) -> None:
    taken = {key for b in (*KEYMAP.of("watch"), *KEYMAP.of(EVERYWHERE)) for key in b.keys}
    rungs = [r.key.lower() for r in load_pack(pack).rungs if r.key]
    assert len(set(rungs)) == len(rungs)
    assert not taken & set(rungs)


@pytest.mark.parametrize(
    ("key", "words"), [("ctrl+return", "Ctrl+Enter"), ("escape", "Esc"), ("ctrl++", "Ctrl++"), ("?", "?"), ("+", "+")]
)
def test_keys_are_named_as_people_read_them(key: str, words: str) -> None:
    assert key_title(key) == words
