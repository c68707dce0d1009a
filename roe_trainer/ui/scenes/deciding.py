"""Decisions of the watch: each named action that hands something to the session, through the bridge."""

from __future__ import annotations

from collections.abc import Callable

from roe_trainer.console.present.desk import order_lines, order_words, sayings
from roe_trainer.ui.scene import Push, Transition
from roe_trainer.ui.scenes.order import OrderScene
from roe_trainer.ui.scenes.own_words import OwnWordsScene
from roe_trainer.ui.scenes.watch_view import WatchView
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.widgets.field import TextField
from roe_trainer.words.say import say

Answer = Transition | None


class Deciding:
    """Handlers by action; each gets the action's argument."""

    def __init__(self, scene: WatchView) -> None:
        self.scene, self.bridge = scene, scene.bridge
        self.table: dict[str, Callable[[str, Stage], Answer]] = {
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
            "open_rung": self._open_rung,
            "open_sheet": self._open_sheet,
            "own_words": self._own_words,
            "send": self._send_here,
            "course_here": self._course_here,
        }

    def _push_sheet(self, sheet: OrderScene, stage: Stage) -> Answer:
        if not sheet.model.measures:
            stage.toast(say("ui-no-measure-now"))
            return None
        off = sheet.model.measures[0].off
        if len(sheet.model.measures) == 1 and off:
            stage.play("refused")
            stage.toast(say("ui-sheet-off", title=sheet.model.title, why=off))
            return None
        return Push(sheet)

    def _open_rung(self, rung: str, stage: Stage) -> Answer:
        rung = rung or self.bridge.rung
        on_ladder = any(r.id == rung for r in self.bridge.session.pack.rungs)
        self.bridge.rung = rung
        sheet = OrderScene(self.bridge, rung=rung if on_ladder else "", measure="" if on_ladder else rung)
        return self._push_sheet(sheet, stage)

    def _open_sheet(self, arg: str, stage: Stage) -> Answer:
        """The sheet of a measure, begun with options as "measure,name=value,..."."""
        measure, *pairs = arg.split(",")
        preset = {name: value for name, _, value in (pair.partition("=") for pair in pairs)}
        return self._push_sheet(OrderScene(self.bridge, measure=measure, preset=dict(preset)), stage)

    def _own_words(self, _arg: str, stage: Stage) -> Answer:
        return Push(OwnWordsScene(self.bridge))

    def _sent(self, outcome: object, words: str, stage: Stage) -> Answer:
        accepted, reason = getattr(outcome, "accepted", True), getattr(outcome, "reason", None) or ""
        stage.play("radio" if accepted else "refused")
        stage.toast(words if accepted else say("ui-not-done", why=reason))
        return None

    def _say(self, identity: str, stage: Stage) -> Answer:
        wanted = next((s for s in sayings(self.bridge.offers()) if s.id == identity), None)
        if wanted is None:
            return None
        if wanted.coercive:
            return self._push_sheet(
                OrderScene(
                    self.bridge,
                    measure=wanted.measure,
                    preset={"means": self.bridge.means, "language": self.bridge.language},
                ),
                stage,
            )
        options = {"means": self.bridge.means, "language": self.bridge.language}
        if wanted.option:
            options[wanted.option] = wanted.value
        known = self._known(wanted.measure, options)
        return self._sent(self.bridge.send(wanted.measure, known, self.bridge.selected), wanted.words, stage)

    def _known(self, measure: str, options: dict[str, str]) -> dict[str, str]:
        """Only the options that the measure takes."""
        offer = next((o for o in self.bridge.offers() if o.measure.id == measure), None)
        names = {o.name for o in offer.measure.options} if offer else set(options)
        return {k: v for k, v in options.items() if k in names}

    def _ask(self, identity: str, stage: Stage) -> Answer:
        measure, _, what = identity.partition(".")
        return self._sent(self.bridge.send(measure, {"what": what}, self.bridge.selected), say("ui-done-sent"), stage)

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
        done = say("ui-done-unit", order=order_words(self.bridge.session.picture.own_units[unit], order, target))
        return self._sent(self.bridge.send("unit_order", {"order": order}, target, unit), done, stage)

    def _helm(self, _arg: str, stage: Stage) -> Answer:
        fields = [self.scene.find("helm:course"), self.scene.find("helm:speed")]
        values = [f.content(self.scene.touch) if isinstance(f, TextField) else "" for f in fields]
        if not all(v.isdigit() for v in values):
            stage.toast(say("ui-helm-asks"))
            return None
        for name in ("helm:course", "helm:speed"):
            self.scene.touch.typed.pop(name, None)
        course, speed = int(values[0]) % 360, int(values[1])
        return self._sent(
            self.bridge.send("helm", {"course_deg": course, "speed_kn": speed}),
            say("ui-done-helm", course=f"{course:03d}", speed=speed),
            stage,
        )

    def _insignia(self, _arg: str, stage: Stage) -> Answer:
        up = not self.bridge.session.picture.environment.insignia
        return self._sent(
            self.bridge.send("display_insignia", self._insignia_option(up)),
            say("ui-done-insignia-up" if up else "ui-done-insignia-down"),
            stage,
        )

    def _insignia_option(self, up: bool) -> dict[str, str]:
        offer = next((o for o in self.bridge.offers() if o.measure.id == "display_insignia"), None)
        choices = offer.measure.options[0].choices if offer and offer.measure.options else ("yes", "no")
        return {"up": choices[0] if up else choices[-1]}

    def _note(self, text: str, stage: Stage) -> Answer:
        words = (text or self.scene.desk.typed("log:note")).strip()
        if words:
            self._sent(
                self.bridge.send("note", {"text": words[:200]}, self.bridge.selected), say("ui-done-noted"), stage
            )
            self.scene.touch.typed.pop("log:note", None)
            self.scene.touch.caret.pop("log:note", None)
        return None

    def _bookmark(self, _arg: str, stage: Stage) -> Answer:
        return self._sent(self.bridge.send("bookmark", {}, self.bridge.selected), say("ui-done-bookmarked"), stage)

    def _answer_order(self, how: str, stage: Stage) -> Answer:
        order = next((o for o in order_lines(self.bridge.session) if o.open), None)
        if order is None:
            return None
        return self._sent(
            self.bridge.send("answer_order", {"how": how}, order.subject or self.bridge.selected),
            say("ui-done-answered"),
            stage,
        )

    def _justify(self, number: str, stage: Stage) -> Answer:
        action = next((a for a in self.bridge.owed() if str(a.number) == number), None)
        return Push(OrderScene.after(self.bridge, action)) if action else None

    def _send_here(self, arg: str, stage: Stage) -> Answer:
        unit, order, track = arg.split(",")
        return self._order_unit(unit, order, track, stage)

    def _course_here(self, arg: str, stage: Stage) -> Answer:
        course, speed = arg.split(",")
        return self._sent(
            self.bridge.send("helm", {"course_deg": int(course), "speed_kn": int(speed)}),
            say("ui-done-course", course=f"{int(course):03d}"),
            stage,
        )
