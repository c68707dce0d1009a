"""Pick up what was thrown overboard, each piece photographed, numbered and logged with its place."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import Errand
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import Plotted, View
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Recover(Errand):
    """Picking up what was thrown overboard, from where it was seen to fall."""

    def out_of_hand(self, view: View, order: Order, contact: Plotted) -> Line | None:
        """Only what was seen to fall can be looked for."""
        if not view.jettisoned(contact.track):
            return line("measure-nothing-overboard", track=contact.track)
        return Errand.out_of_hand(self, view, order, contact)


MEASURE = Measure(
    id="recover",
    group="boarding",
    effect=Recover("recover"),
    units=("boat", "ship"),
)
