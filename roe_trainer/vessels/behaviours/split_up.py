"""Two boats that run different ways: each turns off by its own angle when either of them is called or ordered."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, look_back, run_towards, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class SplittersMind(OwnMind):
    """Sets of warning shots heard."""

    shots_heard: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs `splits_deg` off the line away from the caller, and gives up after `yields_after_shots` warnings."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        shots = (vessel.mind.of(SplittersMind).shots_heard or 0) + 1
        if shots >= vessel.trait("yields_after_shots", 1):
            return give_up(vessel, fate, 6, 20)
        return Response(mind=Mind(own=SplittersMind(shots_heard=shots)))
    if vessel.mind.running:
        return Response(deeds=look_back(stimulus))
    if not starts_running(vessel, stimulus, fate):
        return NOTHING
    off_mdeg = vessel.trait("splits_deg", 60) * 1000
    return run_towards(vessel, fate, stimulus.bearing_mdeg + 180_000 + off_mdeg)


BEHAVIOUR = Behaviour(
    id="split_up",
    hear=hear,
    think=keep_running,
    traits=("splits_deg", "yields_after_shots", *FLIGHT_TRAITS),
)
