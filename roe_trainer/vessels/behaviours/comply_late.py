"""Stops when ordered, but only after a delay and often a second order."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm, stopping
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Stops `delay_s` after an order; all else as a calm crew."""
    if stimulus.kind == "order_stop" and stimulus.understood:
        delay_s = vessel.trait("delay_s", 60)
        return Response(speed_mm_s=0, say="will_stop", delay_s=delay_s, deeds=("acknowledge",), mind=stopping(vessel))
    return calm(vessel, stimulus, fate, 30, 60)


BEHAVIOUR = Behaviour(
    id="comply_late",
    hear=hear,
    traits=("delay_s",),
)
