"""Report the situation, or facts learned since an approval, to the command."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.book import Tell
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Report(Tell):
    """The command learns what is known here."""

    def act(self, hands: Hands, order: Order) -> Line | None:
        """Send it."""
        hands.say("command", line("measure-reported", track=order.track, what=order.text("what")), order.target)
        return None

    def enter(self, hands: Hands, order: Order) -> None:
        """An inquiry is handed over; or whoever approved knows what was learned since."""
        track = order.track
        if order.text("what") == "situation":
            hands.engage(track).reported_tick = hands.tick
            hands.read_off(track, "inquiry_handed_over", True, line("measure-inquiry-handed-over"))
        elif hands.known(track, "new_fact_since_approval") is True:
            hands.log(track, "new_fact_since_approval", False, line("measure-approver-told"))


MEASURE = Measure(
    id="report",
    group="command",
    effect=Report(),
    options=(Option("what", ("situation", "new_facts")),),
)
