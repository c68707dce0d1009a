"""State the legal basis and the facts of an act taken in an emergency."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Keep
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import View
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Grounds(Keep):
    """Basis and facts of an act that was taken first and explained afterwards."""

    def why_not(self, view: View, order: Order) -> Line | None:
        """Only what was done can be explained."""
        number = order.number("action")
        if not 1 <= number <= view.decisions():
            return line("measure-no-action", number=number)
        return line("measure-state-grounds") if order.justification is None else None


MEASURE = Measure(
    id="justify",
    group="command",
    effect=Grounds(),
    options=(Option("action", low=1, high=100000),),
    explains=True,
)
