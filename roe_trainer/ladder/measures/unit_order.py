"""Send a unit to intercept, shadow at a distance, hold off, hold its place, or come back."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.orders import ToUnits
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line, line

TO_A_CONTACT = ("intercept", "shadow")


@dataclass(frozen=True, slots=True)
class UnitOrder(ToUnits):
    """A task for one unit; it is launched for it where it is not at sea yet."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """The unit itself says why it cannot."""
        if order.unit not in {unit.id for unit in hands.units()}:
            return line("measure-no-unit-called", unit=order.unit) if order.unit else line("measure-name-unit")
        task = order.text("order")
        if task in TO_A_CONTACT and not order.track:
            return line("measure-name-contact-to-go-to")
        return hands.order_unit(order.unit, task, order.track)


MEASURE = Measure(
    id="unit_order",
    group="units",
    effect=UnitOrder(),
    needs_target=False,
    needs_unit=True,
    units=("ship", "boat", "aircraft", "drone", "patrol"),
    options=(Option("order", ("intercept", "shadow", "hold_off", "hold", "return")),),
)
