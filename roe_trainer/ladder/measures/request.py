"""Ask the command, or another State through it, for an approval, a consent or an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Tell
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line, line

ASKED_FOR = (
    "boarding",
    "boarding_destructive",
    "use_of_force",
    "omit_warning",
    "flag_inquiry",
    "coastal_consent",
    "tacon",
    "disposition",
    "sink",
    "national",
)


@dataclass(frozen=True, slots=True)
class Request(Tell):
    """An approval, a consent or an answer, which comes after a time."""

    engages: ClassVar[bool] = False

    def meant(self, hands: Hands, order: Order) -> None:
        """Who asks for leave to cut means to cut."""
        if order.text("what") == "boarding_destructive":
            hands.log(order.track, "destructive_search_proposed", True, line("measure-search-cuts"))

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Send it."""
        return hands.ask_command(order.text("what"), order.track)


MEASURE = Measure(
    id="request",
    group="command",
    effect=Request(),
    options=(Option("what", ASKED_FOR),),
)
