"""Something said or shown to the contact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.view import Hands, Plotted, View
from roe_trainer.words.line import Line, Text, line

WORDLESS = ("light_siren", "flag_l")
LOUDHAILER_M = 1_000
WITH_A_VOICE = ("ship", "boat", "aircraft")


@dataclass(frozen=True, slots=True)
class Signal(Effect):
    """`purpose` tells the vessel what is wanted; its words are the message `measure-says-<purpose>`."""

    speaks: ClassVar[bool] = True
    purpose: str

    def not_held(self, order: Order, contact: Plotted) -> Line | None:
        """Who was reported can be called by radio, wherever she is."""
        if contact.reported and _means(order) == "vhf":
            return None
        return Effect.not_held(self, order, contact)

    def why_not(self, view: View, order: Order) -> Line | None:
        """The loudhailer is not even tried from more than twice as far as it carries."""
        if _means(order) != "loudhailer":
            return None
        near = [unit.id for unit in view.units() if unit.deployed and unit.kind in WITH_A_VOICE]
        metres = min(view.range_mm(unit, order.track) for unit in near) // 1000
        if metres <= 2 * LOUDHAILER_M:
            return None
        return line("measure-loudhailer-too-far", metres=metres, reach=LOUDHAILER_M)

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Send it."""
        language = order.text("language", "en")
        hands.signal(order.track, self.purpose, _means(order), language, order.text("question"))
        return None

    def enter(self, hands: Hands, order: Order) -> None:
        """Language, what the signal is in law, and the words themselves."""
        means = _means(order)
        if means not in WORDLESS:
            dealings = hands.engage(order.track)
            dealings.languages = tuple(sorted({*dealings.languages, order.text("language", "en")}))
        self.log(hands, order, means, hands.carries(order.track, means))
        hands.say("vhf16" if means == "vhf" else "loudhailer", self._said(hands, order, means), order.target)

    def log(self, hands: Hands, order: Order, means: str, in_reach: bool) -> None:
        """Enter what this signal is in law; `in_reach` tells whether its means carries to where she is plotted."""

    def words(self, hands: Hands, order: Order) -> Text:
        """What is said."""
        return line(f"measure-says-{self.purpose}", track=order.track, ship=hands.ship())

    def _said(self, hands: Hands, order: Order, means: str) -> Line:
        if means in WORDLESS:
            return line(f"measure-shows-{means}")
        return line("measure-said-in", words=self.words(hands, order), language=order.text("language", "en"))


def _means(order: Order) -> str:
    return order.text("means", "vhf")
