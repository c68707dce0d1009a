"""The watch: five places that never move, drawn from the bridge's models; every act goes through the bridge."""

from __future__ import annotations

from typing import ClassVar

from pygame import Rect

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.lesson import Lesson, Step, load_steps
from roe_trainer.console.missing import tell_missing
from roe_trainer.console.present.chart import ChartModel
from roe_trainer.files.problems import Unreadable
from roe_trainer.ui.camera.widget import CameraFilm
from roe_trainer.ui.chart.state import ChartState
from roe_trainer.ui.chart.widget import ChartWidget
from roe_trainer.ui.inputs import Act, KeyPress
from roe_trainer.ui.layout import WatchPlaces, watch_places, with_band
from roe_trainer.ui.panels.alerts import compose_alerts
from roe_trainer.ui.panels.camera import compose_camera
from roe_trainer.ui.panels.card import compose_card
from roe_trainer.ui.panels.chart_tools import compose_chart_tools, tools_place
from roe_trainer.ui.panels.ladder import compose_ladder
from roe_trainer.ui.panels.lesson import compose_lesson, lesson_height
from roe_trainer.ui.panels.strip import compose_strip
from roe_trainer.ui.scene import Group, Scene, Transition
from roe_trainer.ui.scenes.desk import Desk
from roe_trainer.ui.scenes.watch_acts import WatchActs
from roe_trainer.ui.scenes.watch_models import WatchModels
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.words.line import line


class WatchScene(Scene):
    """Bridge, chart and panels. Time passes only while no scene above holds it."""

    context: ClassVar[str] = "watch"

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.chart_state = ChartState()
        self.film = CameraFilm(lambda: self.chart_state.busy)
        self.desk = Desk(bridge, self.touch)
        self.acts = WatchActs(self)
        self.lesson = Lesson(_lesson_steps(bridge.session.scenario.id))
        self.seconds = 0.0
        self.models = WatchModels(bridge, self.desk)

    def enter(self, stage: Stage) -> None:
        stage.set_light(self.bridge.session.picture.environment.light)
        stage.speaker.prepare()
        self.bridge.changed()

    def update(self, seconds: float, stage: Stage) -> Transition | None:
        self.seconds += seconds
        loud = self.bridge.pass_time(seconds)
        if loud:
            stage.play("alarm" if max(n.priority for n in loud) >= 2 else "notice")
        stage.set_light(self.bridge.session.picture.environment.light)
        if self.lesson.follow(self.bridge):
            stage.play("done")
        if self.bridge.session.finished and not self.acts.over:
            return self.acts.to_debrief(stage)
        return None

    # -- what is on the screen
    def groups(self, stage: Stage) -> list[Group]:
        places = self._places(stage)
        self.models.refresh()
        self.chart_state.busy = self.models.fresh
        self.most_paints = 99 if self.models.acted else 0 if self.models.fresh else 1
        look, bridge, models = stage.look, self.bridge, self.models
        chart, strip, ladder, card, camera = models.chart, models.strip, models.ladder, models.card, models.camera
        tools = tools_place(places.chart, look)
        seconds = self.seconds if stage.settings.motion else 0.0
        alerts = tuple((a.priority, a.text, a.subject) for a in bridge.alerts)
        return [
            Group("strip", places.strip, strip, lambda: compose_strip(strip, places.strip, look)),
            Group(
                "chart",
                places.chart,
                (chart, bridge.session.tick),
                lambda: [self._chart(chart, places, tools)],
                live=True,
            ),
            Group(
                "ladder",
                places.ladder,
                (ladder, bridge.rung),
                lambda: compose_ladder(ladder, places.ladder, look, bridge.rung),
            ),
            *self.desk.groups(places, look),
            Group(
                "camera",
                places.camera,
                (camera, int(seconds * 8), self.film.aim, stage.keymap),
                lambda: compose_camera(camera, self.film, seconds, places.camera, look, stage.keymap),
                live=True,
            ),
            Group("card", places.card, card, lambda: compose_card(card, places.card, look)),
            self._tools(places, stage),
            *self._lesson(places, stage),
            Group("alerts", places.chart, alerts, lambda: compose_alerts(alerts, places.chart, tools, look), live=True),
        ]

    def _tools(self, places: WatchPlaces, stage: Stage) -> Group:
        state = self.chart_state
        flags = {"follow": state.follow, "marker": state.marker is not None, "measure": self.bridge.ruler}
        on = frozenset(name for name, is_on in flags.items() if is_on)
        return Group(
            "tools",
            places.chart,
            (on, stage.keymap),
            lambda: compose_chart_tools(on, places.chart, stage.look, stage.keymap),
            live=True,
        )

    def _places(self, stage: Stage) -> WatchPlaces:
        """The places of the bridge; in a watch with a lesson a band for it is taken from the chart."""
        places = watch_places(*stage.size, stage.look.scale)
        if self.lesson.step is None:
            return places
        return with_band(places, lesson_height(self.lesson.steps, places.chart, stage.look, stage.keymap))

    def _lesson(self, places: WatchPlaces, stage: Stage) -> list[Group]:
        """The step in hand, under the chart, in a watch that has a lesson."""
        step, number, count = self.lesson.step, self.lesson.at + 1, len(self.lesson.steps)
        chart = places.chart
        band = Rect(chart.x, chart.bottom, chart.width, max(0, places.tabs.y - chart.bottom))
        if step is None:
            return []

        def build() -> list[Widget]:
            return compose_lesson(step, number, count, band, stage.look, stage.keymap)

        return [Group("lesson", band, (number, stage.keymap), build)]

    def _chart(self, model: ChartModel, places: WatchPlaces, tools: Rect) -> Widget:
        return ChartWidget("chart", places.chart, model, self.chart_state, lambda: self.bridge.fraction, tools)

    def painted(self) -> None:
        self.chart_state.busy = True

    def chart(self) -> ChartWidget | None:
        """The chart as it is drawn; None before the first frame."""
        found = self.find("chart")
        return found if isinstance(found, ChartWidget) else None

    def chart_place(self, stage: Stage) -> Rect:
        """Where the chart is."""
        return self._places(stage).chart

    def toast_room(self, stage: Stage) -> Rect:
        """Over the chart, above the scale."""
        chart = self.chart_place(stage)
        return Rect(chart.x, chart.y, chart.width, max(0, chart.height - stage.look.px(22)))

    # -- what is done
    def act(self, act: Act, stage: Stage) -> Transition | None:
        return self.acts.answer(act, stage)

    def stray_key(self, press: KeyPress, stage: Stage) -> Transition | None:
        """Keys of the rungs, as the pack in force names them."""
        if press.key == "space":
            return self.act(Act("pause"), stage)
        for rung in self.bridge.session.pack.rungs:
            if rung.key and press.key == rung.key.lower():
                self.bridge.rung = rung.id
                self.bridge.changed()
                return self.act(Act("open_rung", rung.id), stage)
        return None


def _lesson_steps(scenario_id: str) -> tuple[Step, ...]:
    """The lesson of a scenario; a watch without it goes on where its file cannot be read."""
    try:
        return load_steps(scenario_id)
    except (Unreadable, OSError):
        tell_missing(line("ui-lesson-missing", name=scenario_id))
        return ()
