"""Call the vessel, say who you are, and ask it to answer."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.signal import Signal
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands


@dataclass(frozen=True, slots=True)
class Hail(Signal):
    """A call by name, with who calls."""

    def log(self, hands: Hands, order: Order, means: str, in_reach: bool) -> None:
        """When she was last called."""
        hands.engage(order.track).hailed_tick = hands.tick


MEASURE = Measure(
    id="hail",
    group="radio",
    effect=Hail("hail"),
    rung="HAIL",
    options=(
        Option("means", ("vhf", "loudhailer")),
        Option("language", ("en", "es")),
    ),
)
