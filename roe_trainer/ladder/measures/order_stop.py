"""Order the vessel to stop for boarding, by a means that can be seen or heard."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.signal import WORDLESS, Signal
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.option import Option
from roe_trainer.ladder.view import Hands
from roe_trainer.words.line import line


@dataclass(frozen=True, slots=True)
class StopOrder(Signal):
    """In law an order is given when a means was used that can be seen or heard where she is plotted."""

    def log(self, hands: Hands, order: Order, means: str, in_reach: bool) -> None:
        """The first and the last order, and whether this one could be perceived."""
        track = order.track
        dealings = hands.engage(track)
        perceivable = in_reach and (means != "vhf" or dealings.radio_works)
        if dealings.first_order_tick < 0 and perceivable:
            _begin(hands, track, means)
        dealings.last_order_tick = hands.tick
        if hands.known(track, "order_notice") not in ("GIVEN_PERCEIVABLE", "PERCEIVED"):
            notice = "GIVEN_PERCEIVABLE" if perceivable else "GIVEN_NOT_PERCEIVABLE"
            reach = "in" if perceivable else "out"
            hands.log(track, "order_notice", notice, line("measure-order-given", means=means, reach=reach))
        if perceivable and means in WORDLESS:
            hands.log(track, "language_understood", True, line("measure-needs-no-language", means=means))


def _begin(hands: Hands, track: str, means: str) -> None:
    """The first order that could be perceived: a pursuit is reckoned from here, and obedience by course and speed."""
    dealings, contact = hands.engage(track), hands.contact(track)
    dealings.first_order_tick = hands.tick
    zone = hands.known(track, "zone")
    dealings.first_order_zone = "UNKNOWN" if zone is None else str(zone)
    dealings.first_order_seen_or_heard = means != "vhf"
    if contact is not None:
        dealings.order_course_mdeg, dealings.order_speed_mm_s = contact.course_mdeg, contact.speed_mm_s


MEASURE = Measure(
    id="order_stop",
    group="ladder",
    effect=StopOrder("order_stop"),
    rung="STOP",
    coercive=True,
    options=(
        Option("means", ("vhf", "loudhailer", "light_siren", "flag_l")),
        Option("language", ("en", "es")),
    ),
)
