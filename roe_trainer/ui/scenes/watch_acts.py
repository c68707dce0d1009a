"""What the watch does on each named action: one table, so that keys, clicks and tests are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from roe_trainer.console.pace import CLOCK_STOPPED
from roe_trainer.ui.elsewhere import ToDebrief
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scene import Push, Replace, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.deciding import Deciding
from roe_trainer.ui.scenes.here import HereScene
from roe_trainer.ui.scenes.menu import MenuScene
from roe_trainer.ui.scenes.reasons import ReasonsScene
from roe_trainer.ui.scenes.watch_view import WatchView
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.still import take_still
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say, shown

Answer = Transition | None
_TABS = {"to_messages": "messages", "to_radio": "radio", "to_command": "command", "to_units": "units", "to_log": "log"}
_PANS = {"pan_left": (1, 0), "pan_right": (-1, 0), "pan_up": (0, 1), "pan_down": (0, -1)}
_CAMERA_STEP = 0.1
_MARKER = {"marker_left": (-1, 1.0), "marker_right": (1, 1.0), "marker_out": (0, 1.05), "marker_in": (0, 1 / 1.05)}


class WatchActs:
    """Answers actions for a watch scene."""

    def __init__(self, scene: WatchView) -> None:
        self.scene, self.bridge = scene, scene.bridge
        self.over = False
        self._table: dict[str, Callable[[str, Stage], Answer]] = {
            "pause": self._pause,
            "faster": self._faster,
            "slower": self._slower,
            "select": self._select,
            "rung": self._rung,
            "tab": self._tab,
            "means": self._means,
            "language": self._language,
            "hint": self._hint,
            "reasons": self._reasons,
            "here": self._here,
            "back": self._back,
            "end_watch": self._end,
            "measure": self._measure,
            "focus_lost": self._focus_lost,
            "emergency": self._emergency,
            "skip_step": self._skip_step,
            "still": self._still,
            **Deciding(scene).table,
        }

    def answer(self, act: Act, stage: Stage) -> Answer:
        """Answer a named action."""
        handler = self._table.get(act.name)
        if handler is not None:
            return handler(act.arg, stage)
        if act.name in _TABS:
            return self._tab(_TABS[act.name], stage)
        if self._moved_about(act.name, stage):
            return None
        return common_act(act, stage, "watch")

    def _moved_about(self, name: str, stage: Stage) -> bool:
        """Chart, contact and focus movements."""
        scene, chart = self.scene, self.scene.chart()
        if name in _PANS and chart:
            chart.step(*_PANS[name])
        elif name in ("zoom_in", "zoom_out") and chart:
            chart.zoom(0.7 if name == "zoom_in" else 1 / 0.7)
        elif name in ("camera_closer", "camera_wider"):
            scene.film.step_zoom(1 if name == "camera_closer" else -1)
        elif name in ("camera_left", "camera_right"):
            scene.film.move(-_CAMERA_STEP if name == "camera_left" else _CAMERA_STEP)
        elif name == "camera_steady":
            scene.film.steady = not scene.film.steady
        elif name in _MARKER and chart:
            chart.turn_marker(*_MARKER[name])
        elif name == "marker" and chart:
            chart.switch_marker()
        elif name == "follow":
            scene.chart_state.follow = not scene.chart_state.follow
        elif name in ("centre", "centre_contact"):
            self._centre(name == "centre")
        elif name in ("next_contact", "previous_contact"):
            self.bridge.step_contact(1 if name == "next_contact" else -1)
            self._reveal()
        elif name in ("to_chart", "to_card", "to_ladder"):
            scene.focus_group(name[3:])
        else:
            return False
        return True

    def _centre(self, on_own: bool) -> None:
        self.scene.models.refresh()
        state, chart = self.scene.chart_state, self.scene.models.chart
        spots = (
            [u.at for u in chart.units[:1]] if on_own else [c.at for c in chart.contacts if c.track == chart.selected]
        )
        if state.view is not None and spots:
            state.view, state.follow = replace(state.view, at=spots[0]), on_own

    # -- clock
    def _pause(self, _arg: str, stage: Stage) -> Answer:
        self.bridge.pace.toggle()
        stage.unsay(say(CLOCK_STOPPED))
        self.bridge.note("pause" if self.bridge.pace.paused else "continue")
        self.bridge.changed()
        return None

    def _faster(self, _arg: str, stage: Stage) -> Answer:
        stage.unsay(say(CLOCK_STOPPED))
        return self._step_pace(1)

    def _slower(self, _arg: str, stage: Stage) -> Answer:
        return self._step_pace(-1)

    def _step_pace(self, by: int) -> Answer:
        self.bridge.pace.step(by)
        self.bridge.note("pace", self.bridge.pace.words)
        self.bridge.changed()
        return None

    def _focus_lost(self, _arg: str, stage: Stage) -> Answer:
        if not self.bridge.pace.paused:
            self.bridge.pace.stop(say("ui-watch-focus-lost"))
            self.bridge.note("focus_lost")
            self.bridge.changed()
        return None

    # -- choosing
    def _select(self, track: str, stage: Stage) -> Answer:
        self.bridge.select(track)
        self._reveal()
        return None

    def _reveal(self) -> None:
        """Whoever is selected is on the chart."""
        picture, tick = self.bridge.session.picture, self.bridge.session.tick
        contact = picture.contacts.get(self.bridge.selected)
        own = next(iter(picture.own_units.values()), None)
        if contact is not None and contact.placed and own is not None:
            x_mm, y_mm = contact.position_at(tick)
            self.scene.chart_state.reveal((x_mm / 1000, y_mm / 1000), (own.x_mm / 1000, own.y_mm / 1000))

    def _rung(self, rung: str, stage: Stage) -> Answer:
        self.bridge.rung = rung
        return None

    def _emergency(self, _arg: str, stage: Stage) -> Answer:
        stage.toast(say("ui-watch-rung-first"))
        return None

    def _still(self, _arg: str, stage: Stage) -> Answer:
        stage.toast(take_still(self.bridge, self.scene.film.aim, stage.look))
        return None

    def _skip_step(self, _arg: str, stage: Stage) -> Answer:
        self.scene.lesson.skip()
        return None

    def _tab(self, tab: str, stage: Stage) -> Answer:
        self.bridge.tab = tab
        self.bridge.changed()
        self.scene.refresh(stage)
        self.scene.focus_group("desk")
        self.scene.touch.focus_shown = False
        return None

    def _means(self, value: str, stage: Stage) -> Answer:
        self.bridge.means = value
        return None

    def _language(self, value: str, stage: Stage) -> Answer:
        self.bridge.language = value
        return None

    def _hint(self, _arg: str, stage: Stage) -> Answer:
        bridge = self.bridge
        if bridge.session.mode == "exam":
            stage.toast(say("ui-watch-no-hints"))
        elif bridge.session.mode == "practice" and bridge.selected:
            bridge.hinted.add((bridge.selected, bridge.rung))
            problem = bridge.note("hint", f"{bridge.selected} {bridge.rung}")
            stage.toast(problem or say("ui-watch-hint-shown"))
            bridge.changed()
        else:
            stage.toast(say("ui-select-first" if not bridge.selected else "ui-watch-coach-shows"))
        return None

    def _reasons(self, _arg: str, stage: Stage) -> Answer:
        bridge = self.bridge
        ruling = bridge.rulings().get(bridge.rung)
        if ruling is None:
            stage.toast(say("ui-watch-no-ruling"))
            return None
        rung = bridge.session.pack.by_rung[bridge.rung]
        steps = bridge.session.trace(bridge.selected, bridge.rung)
        return Push(
            ReasonsScene(
                say("ui-reasons-title", rung=Quoted(rung.title), track=bridge.selected),
                shown(ruling.sentence),
                ruling.rules,
                steps,
            )
        )

    # -- elsewhere
    def _here(self, arg: str, stage: Stage) -> Answer:
        chart = self.scene.chart()
        if chart is None:
            return None
        if not arg:
            spot = next((c.at for c in chart.model.contacts if c.track == self.bridge.selected), (0.0, 0.0))
            place = chart.rect.center
            arg = f"{place[0]},{place[1]},{round(spot[0])},{round(spot[1])},{self.bridge.selected}"
        left, top, x, y, track = arg.split(",")
        if track:
            self.bridge.select(track)
        return Push(HereScene(self.bridge, (int(left), int(top)), (int(x), int(y)), track))

    def _measure(self, _arg: str, stage: Stage) -> Answer:
        self.bridge.ruler = not self.bridge.ruler
        self.scene.chart_state.ruler = None
        return None

    def _back(self, _arg: str, stage: Stage) -> Answer:
        touch = self.scene.touch
        if self.scene.chart_state.ruler or (touch.focus and touch.focus_shown):
            touch.focus, touch.focus_shown, self.scene.chart_state.ruler = "", False, None
            return None
        return Push(MenuScene())

    def _end(self, arg: str, stage: Stage) -> Answer:
        if arg != "sure":
            return Push(MenuScene(ending=True))
        self.bridge.session.finish()
        return self.to_debrief(stage)

    def to_debrief(self, stage: Stage) -> Answer:
        """The watch is over: mark it, seal the record, and go on to the review."""
        self.over = True
        return Replace(ToDebrief(self.bridge))
