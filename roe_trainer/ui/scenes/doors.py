"""The doors between scenes that lead to one another; what lies behind one is read when it is first opened."""

from __future__ import annotations

from typing import assert_never

from roe_trainer.ui.elsewhere import Elsewhere, ToDebrief, ToHelp, ToSettings, ToWatch
from roe_trainer.ui.scene import Scene
from roe_trainer.ui.stage import Stage


def scene_behind(door: Elsewhere, stage: Stage) -> Scene:
    """The scene that a transition names."""
    match door:
        case ToHelp(about, control):
            from roe_trainer.ui.scenes.help import HelpScene

            return HelpScene(about, control)
        case ToSettings():
            from roe_trainer.ui.scenes.settings import SettingsScene

            return SettingsScene()
        case ToWatch(bridge):
            from roe_trainer.ui.scenes.watch import WatchScene

            return WatchScene(bridge)
        case ToDebrief(bridge):
            from roe_trainer.ui.scenes.debrief import debrief_of_watch

            return debrief_of_watch(bridge, stage)
        case _:
            assert_never(door)
