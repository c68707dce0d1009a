"""Destroy a seized, unsafe vessel that nobody is aboard of, as a hazard to navigation."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import View
from roe_trainer.words.line import Line, line


@dataclass(frozen=True, slots=True)
class Sink(TeamTask):
    """Charges and valves, set by the team."""

    def why_not(self, view: View, order: Order) -> Line | None:
        """What is known to be gone cannot be sunk."""
        why = TeamTask.why_not(self, view, order)
        gone = why is None and view.known(order.track, "vessel_status") == "LOST_OR_GONE"
        return line("measure-nothing-left-to-sink") if gone else why


MEASURE = Measure(
    id="sink_hazard",
    group="boarding",
    effect=Sink("sink", 300),
    rung="SINK",
    coercive=True,
)
