"""Answer an order from above: acknowledge, ask to clarify, object, offer another way, decline, or put it on record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Tell
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line

ANSWERS = ("acknowledge", "clarify", "object", "alternative", "decline", "record")


@dataclass(frozen=True, slots=True)
class Answer(Tell):
    """What is said to whoever gave the latest order about the contact."""

    engages: ClassVar[bool] = False

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Send it, or keep it."""
        return hands.answer_order(order.text("how"), order.track)


MEASURE = Measure(
    id="answer_order",
    group="command",
    effect=Answer(),
    options=(Option("how", ANSWERS),),
)
