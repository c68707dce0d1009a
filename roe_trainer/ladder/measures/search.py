"""Go beyond a document and safety check: as far as was consented, in full, or by cutting into structure."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import line


@dataclass(frozen=True, slots=True)
class Search(TeamTask):
    """Beyond papers and safety; whether it is to cut into structure is known before it is judged."""

    def meant(self, hands: Hands, order: Order) -> None:
        """Whether this search is to cut."""
        if order.text("scope") == "destructive":
            hands.log(order.track, "destructive_search_proposed", True, line("measure-search-cuts"))
        elif hands.known(order.track, "destructive_search_proposed") is True:
            hands.log(order.track, "destructive_search_proposed", False, line("measure-search-cuts-nothing"))


MEASURE = Measure(
    id="search",
    group="boarding",
    effect=Search("search", 420),
    rung="SRCH",
    coercive=True,
    options=(Option("scope", ("consented", "full", "destructive")),),
)
