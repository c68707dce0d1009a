"""Take the people into custody aboard the own ship, counted and cared for."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.ladder.effect import Order
from roe_trainer.ladder.effects.by_unit import TeamTask
from roe_trainer.ladder.measure import Measure
from roe_trainer.ladder.view import Plotted, View
from roe_trainer.words.line import Line


@dataclass(frozen=True, slots=True)
class Detain(TeamTask):
    """People are taken aboard; those taken out of the water are with us, whatever became of their vessel."""

    def out_of_hand(self, view: View, order: Order, contact: Plotted) -> Line | None:
        """Nobody who was saved is out of hand."""
        return None if _saved(view, contact.track) else TeamTask.out_of_hand(self, view, order, contact)

    def why_not(self, view: View, order: Order) -> Line | None:
        """Aboard, or of a lost vessel those who were saved."""
        why = TeamTask.why_not(self, view, order)
        lost = view.known(order.track, "vessel_status") == "LOST_OR_GONE"
        return None if lost and _saved(view, order.track) and not view.team_busy_s(order.track) else why


def _saved(view: View, track: str) -> bool:
    dealings = view.dealings(track)
    return dealings is not None and dealings.saved > 0


MEASURE = Measure(
    id="detain",
    group="boarding",
    effect=Detain("detain", 240),
    rung="SEIZ",
    coercive=True,
)
