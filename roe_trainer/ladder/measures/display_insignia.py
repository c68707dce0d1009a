"""Show or strike the Coast Guard ensign and law-enforcement insignia, and light them."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Effect, Order
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Insignia(Effect):
    """Who is seen to act."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Up or down."""
        hands.show_insignia(order.text("up") == "yes")
        return None

    def enter(self, hands: Hands, order: Order) -> None:
        """What is shown from now on."""
        up = order.text("up") == "yes"
        hands.log(None, "insignia_displayed", up, line("measure-insignia-up" if up else "measure-insignia-down"))


MEASURE = Measure(
    id="display_insignia",
    group="units",
    effect=Insignia(),
    needs_target=False,
    options=(Option("up", ("yes", "no")),),
)
