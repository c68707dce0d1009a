"""Keep a picture of what the camera makes out now, with position and time, as evidence."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Keep
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import View
from roe_trainer.words.line import Line, line

FRESH_S = 60


@dataclass(frozen=True, slots=True)
class Still(Keep):
    """A picture of what the camera makes out."""

    def why_not(self, view: View, order: Order) -> Line | None:
        """Something must be made out of it now."""
        contact = view.contact(order.track)
        seen = contact is not None and contact.seen_within(FRESH_S, view.tick)
        return None if seen else line("measure-nothing-made-out")


MEASURE = Measure(
    id="photograph",
    group="watch",
    effect=Still(),
    rung="MON",
)
