"""Stops, but lets nobody aboard: the master stands on his rights, rightly or not."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up, go_on, stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class RefusersMind(OwnMind):
    """Orders to stop so far."""

    orders: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Stops at an order but bars the rail, `refuses_times` in all; force ends it at once."""
    if stimulus.kind in ("warning_shots", "disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if stimulus.kind == "release":
        return go_on(vessel, fate)
    if stimulus.kind == "order_stop" and stimulus.understood:
        return _protest(vessel, fate)
    invited = vessel.claims.consent in ("board", "board_search")
    if stimulus.kind == "boarded" and not vessel.mind.yielded and not invited:
        return Response(say="protest", delay_s=10)
    if stimulus.kind in ("hail", "question", "order_stop"):
        return answer(vessel, stimulus, fate)
    return NOTHING


def _protest(vessel: Vessel, fate: Fate) -> Response:
    """Refuses a number of times, then gives way under protest."""
    orders = (vessel.mind.of(RefusersMind).orders or 0) + 1
    mind = Mind(own=RefusersMind(orders=orders)) | stopping(vessel)
    if orders > vessel.trait("refuses_times", 2):
        mind |= Mind(yielded=True)
        return Response(speed_mm_s=0, say="protest", delay_s=30, deeds=("acknowledge", "stand_aside"), mind=mind)
    delay_s = fate.between("protest", 15, 40)
    return Response(speed_mm_s=0, say="no_boarding", delay_s=delay_s, deeds=("bar_the_rail",), mind=mind)


BEHAVIOUR = Behaviour(
    id="refuses_boarding",
    hear=hear,
    traits=("refuses_times",),
)
