"""The boat puts the boarding team aboard."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import TeamTask, chosen_unit
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import View
from roe_trainer.words.line import Line, line

MOST_WAY_MM_S = 4_200


@dataclass(frozen=True, slots=True)
class Board(TeamTask):
    """The team goes aboard; whether it gets there is seen when it has tried."""

    def why_not(self, view: View, order: Order) -> Line | None:
        """From close by, and only where she is plotted at little way."""
        busy_s = view.team_busy_s(order.track)
        if busy_s > 0:
            return line("measure-team-busy", seconds=busy_s)
        if view.team_aboard(order.track):
            return line("measure-team-aboard-already")
        if view.known(order.track, "vessel_status") == "LOST_OR_GONE":
            return line("measure-team-vessel-gone")
        unit = chosen_unit(view, order)
        if isinstance(unit, Line):
            return unit
        contact = view.contact(order.track)
        too_fast = contact is not None and contact.speed_mm_s > MOST_WAY_MM_S
        return line("measure-too-much-way") if too_fast else None


MEASURE = Measure(
    id="board",
    group="boarding",
    effect=Board("board", 60),
    rung="BRD",
    coercive=True,
    units=("boat",),
    max_range_m=300,
)
