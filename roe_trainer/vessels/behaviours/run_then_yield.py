"""Runs at first, and stops after warning shots."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        shots = int(vessel.remembers("shots_heard")) + 1
        if shots >= vessel.trait("yields_after_shots", 1):
            return give_up(vessel, fate, 6, 20)
        return Response(mind=(("shots_heard", shots),))
    return run_away(vessel, stimulus, fate) if starts_running(vessel, stimulus, fate) else NOTHING


BEHAVIOUR = Behaviour(
    id="run_then_yield",
    title="Runs, then yields to warning shots",
    help="Runs from the order, and gives up after `yields_after_shots` sets of warning shots that it noticed.",
    hear=hear,
    think=keep_running,
    traits=("yields_after_shots", *FLIGHT_TRAITS),
)
