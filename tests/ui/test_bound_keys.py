"""Keys on the screens: the help tells them, and each does something."""

from __future__ import annotations

import pytest

from roe_trainer.console.keymap import EVERYWHERE, load_keymap
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.help import HelpScene
from tests.ui.samples import stage_of, watch_of

KEYMAP = load_keymap()


CONTEXTS = tuple(dict.fromkeys(b.context for b in KEYMAP.bindings))


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
