"""The commander determines and logs that a warning shot itself would endanger people or property."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Tell
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import line


@dataclass(frozen=True, slots=True)
class WarningDanger(Tell):
    """A determination of the commander, which is a fact from then on."""

    def enter(self, hands: Hands, order: Order) -> None:
        """A warning shot would endanger others."""
        hands.log(order.track, "warning_would_endanger", True, line("measure-warning-would-endanger"))


MEASURE = Measure(
    id="determine_warning_danger",
    group="command",
    effect=WarningDanger(),
)
