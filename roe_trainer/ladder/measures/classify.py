"""Your own judgement of the contact. Recorded, and never read by the rules."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Keep
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Judge(Keep):
    """The watch's own judgement of the contact."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Recorded on the contact."""
        hands.classify(order.track, order.text("as"))
        return None


MEASURE = Measure(
    id="classify",
    group="watch",
    effect=Judge(),
    options=(Option("as", ("unknown", "neutral", "suspect", "threat")),),
)
