"""The debrief: the watch again on the chart beside every decision and silence as judged, then what was so."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.chart import ChartModel
from roe_trainer.console.present.debrief import DebriefModel, debrief_model, ledger_then
from roe_trainer.console.present.film import Film, Shot, shot_of
from roe_trainer.console.present.ground import make_ground
from roe_trainer.console.present.words import clock_at
from roe_trainer.console.review import Reviewed, redo, review_record, review_watch, write_report
from roe_trainer.review.blocks import Card
from roe_trainer.session.session import Session
from roe_trainer.ui.chart.state import ChartState
from roe_trainer.ui.chart.widget import ChartWidget
from roe_trainer.ui.elsewhere import ToWatch
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import debrief_places
from roe_trainer.ui.panels.debrief import compose_debrief_head, compose_detail, compose_findings
from roe_trainer.ui.panels.scrubber import ForceGraph, Scrub, compose_scrubber, compose_waiting
from roe_trainer.ui.scene import Group, Push, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.questions import QuestionsScene
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.words.line import Line
from roe_trainer.words.say import say, shown
from roe_trainer.world.build import frame_of

PLAY_TICKS_A_SECOND = 60
STEP_TICKS = 10


class DebriefScene(Scene):
    """Same screen after a live watch and for a record opened later."""

    context: ClassVar[str] = "debrief"

    def __init__(self, reviewed: Reviewed) -> None:
        super().__init__()
        self.reviewed = reviewed
        self.session: Session = reviewed.session
        self.model: DebriefModel = debrief_model(reviewed.report, self.session.tick)
        frame = frame_of(self.session.scenario)
        self.ground = make_ground(frame.lat0_e7, frame.lon0_e7)
        s = self.session
        self.film = Film(s.source, s.pack, s.seed, s.mode, s.variant, s.actions, s.tick)
        self.chart_state = ChartState(follow=False)
        self.tick = float(self.model.told[0].tick if self.model.told else 0)
        self.chosen = self.model.told[0].ref if self.model.told else ""
        self.tab = "told"
        self.playing = False
        self.truth = False
        self.asked = not reviewed.ask
        self.focus("findings")

    def enter(self, stage: Stage) -> None:
        """Light the screen as the watch was lit."""
        stage.set_light(self.session.picture.environment.light)

    def update(self, seconds: float, stage: Stage) -> Transition | None:
        """Ask the questions first; then make the film and play it."""
        if not self.asked:
            self.asked = True
            return Push(QuestionsScene(lambda answers: self._answered(answers, stage)))
        self.film.work()
        if self.playing:
            self.tick = min(self.tick + seconds * PLAY_TICKS_A_SECOND, float(self.model.end))
            self.playing = self.tick < self.model.end
        return None

    def _answered(self, answers: tuple[str, ...], stage: Stage) -> None:
        problem = self.reviewed.close(answers)
        self.model = debrief_model(self.reviewed.report, self.session.tick)
        if problem:
            stage.toast(shown(problem))

    def leave(self, stage: Stage) -> None:
        """The window closes: what is still open in the record is sealed."""
        self.reviewed.close(())

    # -- drawing
    def groups(self, stage: Stage) -> list[Group]:
        """Head, chart, scrubber, force graph, list and detail."""
        places, look, model = debrief_places(*stage.size, stage.look.scale), stage.look, self.model
        tick, words = int(self.tick), shown(self.reviewed.words)
        shot, told = self.film.at(tick), self._told()
        scrub = self._scrub(tick)
        ledger = ledger_then(model.report, tick, told.subject if told else "") if self.tab == "ledger" else ()
        detail_key = (self.tab, self.chosen, scrub.truth_open, len(ledger), id(model))
        chart, head, findings = places.chart, places.head, places.findings

        def detail() -> list[Widget]:
            return compose_detail(model, told, ledger, self.tab, scrub.truth_open, places.detail, look)

        def sea() -> list[Widget]:
            if self.chart_state.view is None:
                # The view holds what was there in the end, also while the film is not made yet.
                self.chart_state.fit(self._shown(shot_of(self.session, self.model.end)), chart)
            waiting = [] if shot else compose_waiting(self.film.part, chart, look)
            return [ChartWidget("chart", chart, self._chart(tick), self.chart_state), *waiting]

        return [
            Group("head", head, (id(model), words), lambda: compose_debrief_head(model, head, look, words)),
            Group("chart", chart, (tick, self.truth, scrub.part if not shot else None), sea, live=True),
            Group("scrub", places.scrub, scrub, lambda: compose_scrubber(scrub, places.scrub, look)),
            Group("graph", places.graph, tick, lambda: [ForceGraph(places.graph, model.force, tick, model.end)]),
            Group("findings", findings, self.chosen, lambda: compose_findings(model, self.chosen, findings, look)),
            Group("detail", places.detail, detail_key, detail),
        ]

    def _scrub(self, tick: int) -> Scrub:
        when = clock_at(self.session.start_utc, tick)
        part = round(self.film.part, 2)
        return Scrub(tick, self.model.end, when, self.playing, self.truth, self.reviewed.truth_open, part)

    def _told(self) -> Card | None:
        return next((card for card in self.model.told if card.ref == self.chosen), None)

    def _chart(self, tick: int) -> ChartModel:
        shot = self.film.at(tick)
        return self._shown(shot) if shot else ChartModel(self.ground, tick)

    def _shown(self, shot: Shot) -> ChartModel:
        told = self._told()
        marks = shot.truth if self.truth else shot.contacts
        return ChartModel(self.ground, shot.tick, shot.units, marks, told.subject if told else "", truth=self.truth)

    # -- acting
    def act(self, act: Act, stage: Stage) -> Transition | None:
        """Choose a finding, move along the watch, or leave."""
        name = act.name
        if name == "finding":
            self._choose(act.arg)
        elif name in ("next_finding", "previous_finding"):
            self._step_finding(1 if name == "next_finding" else -1)
        elif name == "scrub":
            self._go(int(act.arg))
        elif name in ("step_on", "step_back"):
            self._go(int(self.tick) + (STEP_TICKS if name == "step_on" else -STEP_TICKS))
        elif name in ("first", "last"):
            self._go(0 if name == "first" else self.model.end)
        elif name == "play":
            self.playing = not self.playing
            if self.playing and self.tick >= self.model.end:
                self.tick = 0.0
        elif name == "detail":
            self.tab = act.arg
        elif name in ("truth", "truth_on", "truth_off"):
            self._show_truth(not self.truth if name == "truth" else name == "truth_on", stage)
        elif name in ("zoom_in", "zoom_out"):
            self._zoom(0.7 if name == "zoom_in" else 1 / 0.7)
        elif name == "redo":
            return self._redo(stage)
        elif name == "report":
            stage.toast(shown(write_report(self.reviewed)))
        elif name not in ("select", "here", "outside", "focus_lost"):
            return common_act(act, stage, "debrief")
        return None

    def _redo(self, stage: Stage) -> Transition | None:
        """Stand the watch again from this moment, for practice."""
        answer = redo(self.reviewed, int(self.tick))
        if isinstance(answer, Line):
            stage.toast(shown(answer))
            return None
        stage.toast(say("debrief-practice-from-here"))
        bridge = Bridge(answer)
        told = self._told()
        bridge.select(told.subject if told else "")
        return Push(ToWatch(bridge))

    def _choose(self, key: str) -> None:
        self.chosen = key
        told = self._told()
        if told:
            self._go(told.tick)

    def _step_finding(self, by: int) -> None:
        keys = [card.ref for card in self.model.told]
        if keys:
            here = keys.index(self.chosen) if self.chosen in keys else 0
            self._choose(keys[min(max(here + by, 0), len(keys) - 1)])

    def _go(self, tick: int) -> None:
        self.tick, self.playing = float(min(max(tick, 0), self.model.end)), False

    def _zoom(self, factor: float) -> None:
        chart = self.find("chart")
        if isinstance(chart, ChartWidget):
            chart.zoom(factor)

    def _show_truth(self, on: bool, stage: Stage) -> None:
        if on and not self.reviewed.truth_open:
            stage.toast(say("debrief-four-questions-first"))
            return
        self.truth = on


def debrief_of_watch(bridge: Bridge, stage: Stage) -> DebriefScene:
    """The debrief of a watch that has just ended."""
    return DebriefScene(review_watch(bridge.session, bridge.record))


def debrief_of_record(path: Path, stage: Stage) -> DebriefScene:
    """The debrief of a record; raises Unreadable or Damaged when it cannot be read."""
    return DebriefScene(review_record(path))
