"""The models a watch is drawn from: all made anew after an act, one a frame while only time passes."""

from __future__ import annotations

from collections.abc import Callable

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.camera import CameraModel, camera_model
from roe_trainer.console.present.card import CardModel, card_model
from roe_trainer.console.present.chart import ChartModel
from roe_trainer.console.present.due import due_words, owed_words
from roe_trainer.console.present.ladder import LadderModel, ladder_model
from roe_trainer.console.present.sea_chart import chart_model
from roe_trainer.console.present.strip import StripModel, strip_model
from roe_trainer.ui.scenes.desk import Desk
from roe_trainer.words.language import spoken


class WatchModels:
    """`fresh` says whether anything was made in this frame: work that can wait then waits for the next.

    `acted` says whether that was because somebody acted, who looks for what comes of it.
    """

    chart: ChartModel
    strip: StripModel
    ladder: LadderModel
    card: CardModel | None
    camera: CameraModel

    def __init__(self, bridge: Bridge, desk: Desk) -> None:
        self.bridge, self.desk = bridge, desk
        self.fresh = self.acted = False
        self._acted: object = None
        self._version = -1
        self._turns = (self._plot, self._rungs, self._sight, self._sheets)
        self._waiting: list[Callable[[], None]] = []

    def refresh(self) -> None:
        """Bring the models up to date, or a step nearer to it."""
        bridge = self.bridge
        acted = (bridge.acts, bridge.rung, bridge.selected, bridge.pace.paused, bridge.ruler, spoken())
        at_once = acted != self._acted
        if at_once or bridge.version != self._version:
            self._acted, self._version = acted, bridge.version
            # a turn that still waits keeps its place, so that none starves however slow the frames
            self._waiting += [turn for turn in self._turns if turn not in self._waiting]
        self.fresh, self.acted = bool(self._waiting), at_once
        now = len(self._waiting) if at_once else 1
        for turn in self._waiting[:now]:
            turn()
        del self._waiting[:now]

    def _plot(self) -> None:
        bridge, pace = self.bridge, self.bridge.pace
        bridge.shown_tick = bridge.session.tick
        self.chart = chart_model(bridge.session, bridge.ground, bridge.selected, bridge.ruler)
        if self.desk.shows("messages"):
            bridge.read = len(bridge.session.picture.messages)
        self.strip = strip_model(bridge.session, pace.words, pace.paused, pace.note, bridge.unread())

    def _rungs(self) -> None:
        bridge, session = self.bridge, self.bridge.session
        due = due_words(session) if session.mode == "coach" else ()
        owed = owed_words(bridge.owed())
        self.ladder = ladder_model(session, bridge.selected, bridge.rung, bridge.rulings(), bridge.offers(), due, owed)

    def _sight(self) -> None:
        self.card = card_model(self.bridge.session, self.bridge.selected)
        self.camera = camera_model(self.bridge.session, self.bridge.selected)

    def _sheets(self) -> None:
        self.desk.version = self.bridge.version
