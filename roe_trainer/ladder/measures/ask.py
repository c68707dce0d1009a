"""Put one right-of-approach question. There is no duty to answer."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.signal import Signal
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Text, line

FACTS = {"nationality": "nationality_asked", "master": "master_asked"}
"""Questions whose being put is a fact in law, whatever is answered."""


@dataclass(frozen=True, slots=True)
class Question(Signal):
    """One question of the right of approach."""

    def log(self, hands: Hands, order: Order, means: str, in_reach: bool) -> None:
        """What was asked; in law only where the words carry to where she is plotted."""
        question, dealings = order.text("question"), hands.engage(order.track)
        dealings.asked = tuple(sorted({*dealings.asked, question}))
        dealings.asked_last_tick = hands.tick
        if in_reach and question in FACTS:
            words = line("measure-asked", question=line(f"measure-value-{question}"), means=means)
            hands.log(order.track, FACTS[question], True, words)

    def words(self, hands: Hands, order: Order) -> Text:
        """The question as it is put."""
        return line(f"measure-asks-{order.text('question')}")


MEASURE = Measure(
    id="ask",
    group="radio",
    effect=Question("question"),
    rung="ROV",
    options=(
        Option("question", ("name", "nationality", "master", "voyage", "people_cargo", "consent")),
        Option("means", ("vhf", "loudhailer")),
        Option("language", ("en", "es")),
    ),
)
