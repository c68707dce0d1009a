"""Go to the help of people in danger: recover, treat, tow, or direct others to them."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import Errand
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import Plotted, View
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Assist(Errand):
    """Help to people in danger by the nearest unit that can give it, also where nobody is seen any more."""

    def out_of_hand(self, view: View, order: Order, contact: Plotted) -> Line | None:
        """Who was reported is sought where she was said to be; whether anybody is left is found out there."""
        if not contact.lost or view.visited(contact.track) or (contact.reported and contact.placed):
            return None
        return self.not_held(order, contact)

    def doing(self, task: str) -> bool:
        """Under way to help, or helping."""
        return task in ("assist", "assisting")


MEASURE = Measure(
    id="assist",
    group="ladder",
    effect=Assist("assist"),
    rung="RESC",
    units=("boat", "ship", "aircraft"),
)
