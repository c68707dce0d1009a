"""Runs from the first sign of law enforcement and stops only when it can run no more."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Starts to run at the first sign and stops only when caught."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    return run_away(vessel, stimulus, fate) if starts_running(vessel, stimulus, fate) else NOTHING


BEHAVIOUR = Behaviour(
    id="flee",
    hear=hear,
    think=keep_running,
    traits=FLIGHT_TRAITS,
)
