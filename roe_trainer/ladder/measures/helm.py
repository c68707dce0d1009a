"""Order the course and speed of the own ship."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.orders import ToUnits
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Helm(ToUnits):
    """Course and speed of the ship, by hand."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """The ship leaves whatever it was at."""
        hands.steer_ship(order.number("course_deg"), order.number("speed_kn"))
        return None


MEASURE = Measure(
    id="helm",
    group="units",
    effect=Helm(),
    needs_target=False,
    options=(
        Option("course_deg", low=0, high=359, unit="deg"),
        Option("speed_kn", low=0, high=40, unit="kn"),
    ),
)
