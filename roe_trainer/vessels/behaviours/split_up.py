"""Two boats that run different ways: each turns off by its own angle when either of them is called or ordered."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, look_back, run_towards, starts_running
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
    if vessel.remembers("running"):
        return Response(deeds=look_back(stimulus))
    if not starts_running(vessel, stimulus, fate):
        return NOTHING
    off_mdeg = vessel.trait("splits_deg", 60) * 1000
    return run_towards(vessel, fate, stimulus.bearing_mdeg + 180_000 + off_mdeg)


BEHAVIOUR = Behaviour(
    id="split_up",
    title="Splits up",
    help="Runs off by `splits_deg` from straight away as soon as it or a boat of its company is ordered to stop.",
    hear=hear,
    think=keep_running,
    traits=("splits_deg", "yields_after_shots", *FLIGHT_TRAITS),
)
