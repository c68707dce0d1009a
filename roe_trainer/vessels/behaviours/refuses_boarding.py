"""Stops, but lets nobody aboard: the master stands on his rights, rightly or not."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import give_up, go_on, was_going
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind in ("warning_shots", "disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if stimulus.kind == "release":
        return go_on(vessel, fate)
    if stimulus.kind == "order_stop" and stimulus.understood:
        return _protest(vessel, fate)
    invited = vessel.claims.consent in ("board", "board_search")
    if stimulus.kind == "boarded" and not vessel.remembers("yielded") and not invited:
        return Response(say="protest", delay_s=10)
    if stimulus.kind in ("hail", "question", "order_stop"):
        return answer(vessel, stimulus, fate)
    return NOTHING


def _protest(vessel: Vessel, fate: Fate) -> Response:
    """Refuses a number of times, then gives way under protest."""
    orders = int(vessel.remembers("orders")) + 1
    if orders > vessel.trait("refuses_times", 2):
        mind = (("orders", orders), ("yielded", 1), *was_going(vessel))
        return Response(speed_mm_s=0, say="protest", delay_s=30, deeds=("acknowledge", "stand_aside"), mind=mind)
    delay_s = fate.between("protest", 15, 40)
    mind = (("orders", orders), *was_going(vessel))
    return Response(speed_mm_s=0, say="no_boarding", delay_s=delay_s, deeds=("bar_the_rail",), mind=mind)


BEHAVIOUR = Behaviour(
    id="refuses_boarding",
    title="Stops and refuses",
    help="Heaves to and says that nobody may come aboard; gives way after `refuses_times` orders.",
    hear=hear,
    traits=("refuses_times",),
)
