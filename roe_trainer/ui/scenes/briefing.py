"""The briefing: read, choose the mode, start when ready."""

from __future__ import annotations

import secrets
from typing import ClassVar

from roe_trainer.console.pace import CLOCK_STOPPED
from roe_trainer.console.present.briefing import MODES, briefing_model
from roe_trainer.console.start import SEEDS, begin_watch, mode_of
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.problems import reason_of
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import pack_for
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.ui.chart.state import ChartState
from roe_trainer.ui.chart.view import METRES_PER_NM, View
from roe_trainer.ui.chart.widget import ChartWidget
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import briefing_places
from roe_trainer.ui.panels.briefing import (
    compose_brief_foot,
    compose_brief_head,
    compose_brief_ladder,
    compose_brief_words,
)
from roe_trainer.ui.scene import Group, Replace, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.words.say import say

SEED_DIGITS = 18
WIDE_NM = 70


class BriefingScene(Scene):
    """Opens from the library or straight from the command line."""

    context: ClassVar[str] = "briefing"

    def __init__(self, source: ScenarioText, seed: int | None, mode: str) -> None:
        super().__init__()
        self.source = source
        self.pack: Pack = pack_for(source)
        self.seed = secrets.randbelow(SEEDS) if seed is None else seed
        self.mode = mode if mode in MODES else "coach"
        self.model = briefing_model(source, self.pack)
        self.chart_state = ChartState()
        self.focus("start")

    def enter(self, stage: Stage) -> None:
        stage.set_light(self.model.light)

    def groups(self, stage: Stage) -> list[Group]:
        places, look, model = briefing_places(*stage.size, stage.look.scale), stage.look, self.model
        if self.chart_state.view is None and places.chart.width > 4:
            self.chart_state.view = View((0.0, 0.0), WIDE_NM * METRES_PER_NM / places.chart.width, places.chart)
            self.chart_state.follow = False
        return [
            Group("head", places.head, model, lambda: compose_brief_head(model, places.head, look)),
            Group("words", places.words, model, lambda: compose_brief_words(model, places.words, look)),
            Group("ladder", places.ladder, model, lambda: compose_brief_ladder(model, places.ladder, look)),
            Group(
                "foot",
                places.foot,
                (self.mode, self.seed),
                lambda: compose_brief_foot(self.mode, self.seed, places.foot, look),
            ),
            Group(
                "chart",
                places.chart,
                model.chart,
                lambda: [ChartWidget("chart", places.chart, model.chart, self.chart_state)],
                live=True,
            ),
        ]

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "mode" or act.name.startswith("mode_"):
            self.mode = act.arg or act.name.removeprefix("mode_")
            stage.change(mode=self.mode)
        elif act.name == "start":
            return self._start(stage)
        elif act.name not in ("select", "here", "outside"):
            return common_act(act, stage, "briefing")
        return None

    def _start(self, stage: Stage) -> Transition | None:
        from roe_trainer.ui.scenes.watch import WatchScene

        typed = self.touch.typed.get("seed", "")
        self.seed = int(typed[:SEED_DIGITS]) if typed.isascii() and typed.isdigit() else self.seed
        try:
            bridge = begin_watch(self.source, self.pack, self.seed, mode_of(self.mode))
        except RecordNotWritten as error:
            stage.toast(say("ui-brief-not-recorded", why=say(reason_of(error))))
            return None
        stage.toast(say(CLOCK_STOPPED))
        return Replace(WatchScene(bridge))
