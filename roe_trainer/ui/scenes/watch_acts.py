"""What the watch does on each named action: a table from action to handler, so that keys, clicks and tests are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.present.desk import order_lines, sayings
from roe_trainer.ui.scene import Push, Replace, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.scenes.here import HereScene
from roe_trainer.ui.scenes.menu import MenuScene
from roe_trainer.ui.scenes.order import OrderScene
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.field import TextField

if TYPE_CHECKING:
    from roe_trainer.ui.scenes.watch import WatchScene

Answer = Transition | None
_TABS = {"to_messages": "messages", "to_radio": "radio", "to_command": "command", "to_units": "units", "to_log": "log"}
_PANS = {"pan_left": (1, 0), "pan_right": (-1, 0), "pan_up": (0, 1), "pan_down": (0, -1)}


class WatchActs:
    """Answers actions for a watch scene."""

    def __init__(self, scene: WatchScene) -> None:
        self.scene, self.bridge = scene, scene.bridge
        self.over = False
        self._table: dict[str, Callable[[str, Stage], Answer]] = {
            "pause": self._pause,
            "faster": self._faster,
            "slower": self._slower,
            "select": self._select,
            "rung": self._rung,
            "open_rung": self._open_rung,
            "tab": self._tab,
            "means": self._means,
            "language": self._language,
            "say": self._say,
            "ask": self._ask,
            "team": self._team,
            "classify": self._classify,
            "unit_order": self._unit_order,
            "helm": self._helm,
            "insignia": self._insignia,
            "note": self._note,
            "bookmark": self._bookmark,
            "answer_order": self._answer_order,
            "justify": self._justify,
            "hint": self._hint,
            "here": self._here,
            "back": self._back,
            "end_watch": self._end,
            "measure": self._measure,
            "focus_lost": self._focus_lost,
            "send": self._send_here,
            "course_here": self._course_here,
            "emergency": self._emergency,
        }

    def answer(self, act: Act, stage: Stage) -> Answer:
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
        elif name in ("centre", "centre_contact"):
            self._centre(name == "centre")
        elif name in ("next_contact", "previous_contact"):
            self.bridge.step_contact(1 if name == "next_contact" else -1)
        elif name in ("to_chart", "to_card", "to_ladder"):
            scene.focus_group(name[3:])
        else:
            return False
        return True

    def _centre(self, on_own: bool) -> None:
        state, (chart, *_rest) = self.scene.chart_state, self.scene.models()
        spots = (
            [u.at for u in chart.units[:1]] if on_own else [c.at for c in chart.contacts if c.track == chart.selected]
        )
        if state.view is not None and spots:
            state.view, state.follow = replace(state.view, at=spots[0]), on_own

    # -- clock
    def _pause(self, _arg: str, stage: Stage) -> Answer:
        self.bridge.pace.toggle()
        self.bridge.note("pause" if self.bridge.pace.paused else "continue")
        self.bridge.changed()
        return None

    def _faster(self, _arg: str, stage: Stage) -> Answer:
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
            self.bridge.pace.stop("The window lost the focus.")
            self.bridge.note("focus_lost")
            self.bridge.changed()
        return None

    # -- choosing
    def _select(self, track: str, stage: Stage) -> Answer:
        self.bridge.select(track)
        return None

    def _rung(self, rung: str, stage: Stage) -> Answer:
        self.bridge.rung = rung
        return None

    def _open_rung(self, rung: str, stage: Stage) -> Answer:
        rung = rung or self.bridge.rung
        on_ladder = any(r.id == rung for r in self.bridge.session.pack.rungs)
        self.bridge.rung = rung
        sheet = OrderScene(self.bridge, rung=rung if on_ladder else "", measure="" if on_ladder else rung)
        return self._push_sheet(sheet, stage)

    def _push_sheet(self, sheet: OrderScene, stage: Stage) -> Answer:
        if not sheet.model.measures:
            stage.toast("This ladder has no measure for that now.")
            return None
        off = sheet.model.measures[0].off
        if len(sheet.model.measures) == 1 and off:
            stage.play("refused")
            stage.toast(f"{sheet.model.title}: {off}")
            return None
        return Push(sheet)

    def _emergency(self, _arg: str, stage: Stage) -> Answer:
        stage.toast("Choose a rung first, then act at once from its sheet.")
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

    # -- deciding
    def _sent(self, outcome: object, words: str, stage: Stage) -> Answer:
        accepted, reason = getattr(outcome, "accepted", True), getattr(outcome, "reason", "")
        stage.play("radio" if accepted else "refused")
        stage.toast(words if accepted else f"Not done: {reason}")
        return None

    def _say(self, identity: str, stage: Stage) -> Answer:
        say = next((s for s in sayings(self.bridge.offers()) if s.id == identity), None)
        if say is None:
            return None
        if say.coercive:
            return self._push_sheet(
                OrderScene(
                    self.bridge,
                    measure=say.measure,
                    preset={"means": self.bridge.means, "language": self.bridge.language},
                ),
                stage,
            )
        options = {"means": self.bridge.means, "language": self.bridge.language}
        if say.option:
            options[say.option] = say.value
        return self._sent(
            self.bridge.send(say.measure, self._known(say.measure, options), self.bridge.selected), say.words, stage
        )

    def _known(self, measure: str, options: dict[str, str]) -> dict[str, str]:
        """Only the options that the measure takes."""
        offer = next((o for o in self.bridge.offers() if o.measure.id == measure), None)
        names = {o.name for o in offer.measure.options} if offer else set(options)
        return {k: v for k, v in options.items() if k in names}

    def _ask(self, identity: str, stage: Stage) -> Answer:
        measure, _, what = identity.partition(".")
        return self._sent(
            self.bridge.send(measure, {"what": what}, self.bridge.selected), "Sent to the command.", stage
        )

    def _team(self, measure: str, stage: Stage) -> Answer:
        return self._push_sheet(OrderScene(self.bridge, measure=measure), stage)

    def _classify(self, value: str, stage: Stage) -> Answer:
        if self.bridge.selected:
            self.bridge.send("classify", {"as": value}, self.bridge.selected)
        return None

    def _unit_order(self, arg: str, stage: Stage) -> Answer:
        unit, _, order = arg.partition(",")
        return self._order_unit(unit, order, self.bridge.selected, stage)

    def _order_unit(self, unit: str, order: str, track: str, stage: Stage) -> Answer:
        target = track if order in ("intercept", "shadow", "hold_off") else ""
        return self._sent(
            self.bridge.send("unit_order", {"order": order}, target, unit),
            f"Ordered: {order.replace('_', ' ')}.",
            stage,
        )

    def _helm(self, _arg: str, stage: Stage) -> Answer:
        fields = [self.scene.find("helm:course"), self.scene.find("helm:speed")]
        values = [f.content(self.scene.touch) if isinstance(f, TextField) else "" for f in fields]
        if not all(v.isdigit() for v in values):
            stage.toast("Give a course (000 to 359) and a speed in knots.")
            return None
        for name in ("helm:course", "helm:speed"):
            self.scene.touch.typed.pop(name, None)
        course, speed = int(values[0]) % 360, int(values[1])
        return self._sent(
            self.bridge.send("helm", {"course_deg": course, "speed_kn": speed}),
            f"Helm: {course:03d}°, {speed} kn.",
            stage,
        )

    def _insignia(self, _arg: str, stage: Stage) -> Answer:
        up = not self.bridge.session.picture.environment.insignia
        return self._sent(
            self.bridge.send("display_insignia", self._insignia_option(up)),
            f"Ensign and insignia {'up' if up else 'down'}.",
            stage,
        )

    def _insignia_option(self, up: bool) -> dict[str, str]:
        offer = next((o for o in self.bridge.offers() if o.measure.id == "display_insignia"), None)
        choices = offer.measure.options[0].choices if offer and offer.measure.options else ("yes", "no")
        return {"up": choices[0] if up else choices[-1]}

    def _note(self, text: str, stage: Stage) -> Answer:
        words = (text or self.scene.desk.typed("log:note")).strip()
        if words:
            self._sent(self.bridge.send("note", {"text": words[:200]}), "Noted.", stage)
            self.scene.touch.typed.pop("log:note", None)
            self.scene.touch.caret.pop("log:note", None)
        return None

    def _bookmark(self, _arg: str, stage: Stage) -> Answer:
        return self._sent(self.bridge.send("bookmark", {}, self.bridge.selected), "Bookmarked.", stage)

    def _answer_order(self, how: str, stage: Stage) -> Answer:
        order = next((o for o in order_lines(self.bridge.session) if o.open), None)
        if order is None:
            return None
        return self._sent(
            self.bridge.send("answer_order", {"how": how}, order.subject or self.bridge.selected), "Answered.", stage
        )

    def _justify(self, number: str, stage: Stage) -> Answer:
        action = next((a for a in self.bridge.owed() if str(a.number) == number), None)
        return Push(OrderScene.after(self.bridge, action)) if action else None

    def _hint(self, _arg: str, stage: Stage) -> Answer:
        bridge = self.bridge
        if bridge.session.mode == "exam":
            stage.toast("There are no hints in an exam.")
        elif bridge.session.mode == "practice" and bridge.selected:
            bridge.hinted.add((bridge.selected, bridge.rung))
            problem = bridge.note("hint", f"{bridge.selected} {bridge.rung}")
            stage.toast(problem or "Hint shown under the ladder; the record keeps that you asked.")
            bridge.changed()
        else:
            stage.toast("Select a contact first." if not bridge.selected else "Coach mode shows every ruling already.")
        return None

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

    def _send_here(self, arg: str, stage: Stage) -> Answer:
        unit, order, track = arg.split(",")
        return self._order_unit(unit, order, track, stage)

    def _course_here(self, arg: str, stage: Stage) -> Answer:
        course, speed = arg.split(",")
        return self._sent(
            self.bridge.send("helm", {"course_deg": int(course), "speed_kn": int(speed)}),
            f"Helm: {int(course):03d}°.",
            stage,
        )

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
        from roe_trainer.ui.scenes.debrief import debrief_of_watch

        self.over = True
        return Replace(debrief_of_watch(self.bridge, stage))
