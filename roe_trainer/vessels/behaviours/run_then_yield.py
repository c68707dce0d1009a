"""Runs at first, and stops after warning shots."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import keep_running, run_away
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if vessel.remembers("yielded"):
        return NOTHING
    if stimulus.kind == "warning_shots":
        shots = int(vessel.remembers("shots_heard")) + 1
        if shots >= vessel.trait("yields_after_shots", 1):
            delay_s = fate.between("yield_delay", 6, 20)
            return Response(speed_mm_s=0, delay_s=delay_s, deeds=("hands_up",), mind=(("yielded", 1), ("running", 0)))
        return Response(mind=(("shots_heard", shots),))
    if stimulus.kind in ("disabled", "entangled"):
        return Response(speed_mm_s=0, deeds=("hands_up",), mind=(("yielded", 1), ("running", 0)))
    if stimulus.kind in ("order_stop", "unit_near"):
        return run_away(vessel, stimulus, fate)
    return NOTHING


BEHAVIOUR = Behaviour(
    id="run_then_yield",
    title="Runs, then yields to warning shots",
    help="Runs from the order, and gives up after `yields_after_shots` sets of warning shots that it noticed.",
    hear=hear,
    think=keep_running,
    traits=("yields_after_shots", "jettison_per_mille"),
)
