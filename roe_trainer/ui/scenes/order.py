"""The order sheet: options of a rung's measures, and for coercive ones the justification.

Legal basis and up to six facts.
"""

from __future__ import annotations

from typing import Any, ClassVar

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.present.order import MOST_CITED, MeasureSheet, OrderModel, order_model
from roe_trainer.ladder.decisions import Justification, OptionValue
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.layout import dialog_place
from roe_trainer.ui.panels.order import SheetChoice, compose_order
from roe_trainer.ui.scene import Group, Pop, Scene, Transition
from roe_trainer.ui.scenes.common_acts import common_act
from roe_trainer.ui.stage import Stage
from roe_trainer.words.say import say, shown


class OrderScene(Scene):
    """Asks for what the act needs, then hands one decision to the bridge. In coach mode the clock waits.

    Otherwise it runs on.
    """

    opaque: ClassVar[bool] = False
    context: ClassVar[str] = "order"

    def __init__(
        self,
        bridge: Bridge,
        rung: str = "",
        measure: str = "",
        preset: dict[str, OptionValue] | None = None,
        action: Any = None,
    ) -> None:
        super().__init__()
        self.bridge, self.action = bridge, action
        self.holds_time = bridge.session.mode == "coach"
        self.track = action.decision.target if action else bridge.selected
        self.model: OrderModel = order_model(bridge.session, bridge.offers(), rung, measure, self.track)
        able = next((i for i, m in enumerate(self.model.measures) if not m.off), 0)
        self.index = able
        self.options: dict[str, OptionValue] = {}
        self.unit = ""
        self.basis = ""
        self.cited: tuple[int, ...] = ()
        self.confidence: int | None = None
        self.cursor = str(self.model.facts[0].id) if self.model.facts else ""
        if self.model.measures:
            self._take(able, preset or {})
            self.focus("basis" if (self.measure.coercive or action) and self.model.bases else "order:confirm")

    @staticmethod
    def after(bridge: Bridge, action: Any) -> OrderScene:
        """The justification of an act already taken."""
        return OrderScene(bridge, measure=action.decision.measure, action=action)

    @property
    def measure(self) -> MeasureSheet:
        """The measure chosen on the sheet."""
        return self.model.measures[self.index]

    def _take(self, index: int, preset: dict[str, OptionValue]) -> None:
        """Choose a measure of the sheet and start from its first choices."""
        self.index = index
        standing = {"means": self.bridge.means, "language": self.bridge.language, **preset}
        self.options = {}
        for row in self.measure.options:
            values = [c.value for c in row.choices]
            wanted = standing.get(row.name)
            if values:
                self.options[row.name] = wanted if wanted in values else values[0]
            elif not row.text_max:
                self.options[row.name] = row.low
        units = self.measure.units
        self.unit = next((u.value for u in units if not u.off), units[0].value if units else "")

    def choice(self) -> SheetChoice:
        """What is chosen so far, for drawing."""
        return SheetChoice(
            self.index,
            tuple(sorted(self.options.items())),
            self.unit,
            self.basis,
            self.cited,
            self.cursor,
            self.confidence,
            self.action.number if self.action else None,
        )

    def groups(self, stage: Stage) -> list[Group]:
        wide = self.measure.coercive or self.action is not None
        rect = dialog_place(*stage.size, stage.look.scale, 1040 if wide else 520, 580 if wide else 380)
        chosen, ruling = self.choice(), self._ruling()
        key = (self.model, chosen, ruling)
        return [Group("order", rect, key, lambda: compose_order(self.model, chosen, ruling, rect, stage.look))]

    def _ruling(self) -> tuple[str, str, str] | None:
        """Verdict code, word and sentence, in coach mode or after a hint."""
        ruling = self.bridge.rulings().get(self.model.rung) if self.track == self.bridge.selected else None
        return (ruling.code, shown(ruling.verdict), shown(ruling.sentence)) if ruling else None

    def act(self, act: Act, stage: Stage) -> Transition | None:
        if act.name == "pick_measure":
            self._take(int(act.arg), {})
        elif act.name == "pick_option":
            name, _, value = act.arg.partition("=")
            self.options[name] = value
        elif act.name.startswith("number:"):
            self.options[act.name.removeprefix("number:")] = int(act.arg)
        elif act.name == "pick_unit":
            self.unit = act.arg
        elif act.name == "pick_basis":
            self.basis = act.arg
        elif act.name == "fact":
            self.cursor = act.arg
        elif act.name == "cite":
            self._cite(int(act.arg), stage)
        elif act.name == "set_confidence":
            self.confidence = int(act.arg)
        elif act.name in ("confirm", "act_now"):
            return self._confirm(stage, justified=act.name == "confirm")
        elif act.name == "outside":
            return None
        else:
            return common_act(act, stage, "order")
        return None

    def _cite(self, number: int, stage: Stage) -> None:
        self.cursor = str(number)
        if number in self.cited:
            self.cited = tuple(c for c in self.cited if c != number)
        elif len(self.cited) < MOST_CITED:
            self.cited = (*self.cited, number)
        else:
            stage.toast(say("ui-order-too-many", most=MOST_CITED))

    def _confirm(self, stage: Stage, justified: bool) -> Transition | None:
        must_justify = self.measure.coercive or self.action is not None
        if must_justify and justified and self.model.bases and not self.basis:
            stage.toast(say("ui-order-basis-first"))
            return None
        stated = (
            Justification(self.basis, self.cited, self.confidence)
            if must_justify and justified and self.basis
            else None
        )
        if self.action is not None:
            if stated is None:
                return None
            outcome = self.bridge.send("justify", {"action": self.action.number}, self.track, None, stated)
        else:
            target = self.track if self.measure.needs_target else None
            outcome = self.bridge.send(self.measure.id, self.options, target, self.unit or None, stated)
        stage.play("radio" if outcome.accepted else "refused")
        stage.toast(
            say("ui-done-measure", measure=self.measure.title)
            if outcome.accepted
            else say("ui-not-done", why=outcome.reason)
        )
        return Pop() if outcome.accepted else None
