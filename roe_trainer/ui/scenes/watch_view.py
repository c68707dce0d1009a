"""What acts of a watch may touch of its scene."""

from __future__ import annotations

from typing import Protocol

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.lesson import Lesson
from roe_trainer.ui.camera.widget import CameraFilm
from roe_trainer.ui.chart.state import ChartState
from roe_trainer.ui.chart.widget import ChartWidget
from roe_trainer.ui.scenes.desk import Desk
from roe_trainer.ui.scenes.watch_models import WatchModels
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Touch, Widget


class WatchView(Protocol):
    """The bridge of the watch and the state of what is drawn from it."""

    bridge: Bridge
    chart_state: ChartState
    film: CameraFilm
    desk: Desk
    lesson: Lesson
    models: WatchModels
    touch: Touch

    def chart(self) -> ChartWidget | None:
        """The chart, once it has been drawn."""

    def find(self, identity: str) -> Widget | None:
        """A control by its name."""

    def focus_group(self, name: str) -> None:
        """Move the focus to the first control of a group."""

    def refresh(self, stage: Stage) -> None:
        """Make the controls of this moment."""
