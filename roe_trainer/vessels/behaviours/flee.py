"""Runs from the first sign of law enforcement and stops only when it can run no more."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import keep_running, run_away
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind in ("disabled", "entangled"):
        return Response(speed_mm_s=0, deeds=("hands_up",), mind=(("running", 0), ("yielded", 1)))
    if vessel.remembers("yielded"):
        return NOTHING
    if stimulus.kind in ("order_stop", "warning_shots", "unit_near"):
        return run_away(vessel, stimulus, fate)
    return NOTHING


BEHAVIOUR = Behaviour(
    id="flee",
    title="Flees until disabled",
    help="Runs as fast as it can once it sees what is after it, and stops only when its engines do.",
    hear=hear,
    think=keep_running,
    traits=("jettison_per_mille",),
)
