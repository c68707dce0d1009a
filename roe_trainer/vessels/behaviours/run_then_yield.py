"""Runs at first, and stops after warning shots."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class YieldersMind(OwnMind):
    """Sets of warning shots heard."""

    shots_heard: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs, and gives up after `yields_after_shots` warnings."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        shots = (vessel.mind.of(YieldersMind).shots_heard or 0) + 1
        if shots >= vessel.trait("yields_after_shots", 1):
            return give_up(vessel, fate, 6, 20)
        return Response(mind=Mind(own=YieldersMind(shots_heard=shots)))
    return run_away(vessel, stimulus, fate) if starts_running(vessel, stimulus, fate) else NOTHING


BEHAVIOUR = Behaviour(
    id="run_then_yield",
    hear=hear,
    think=keep_running,
    traits=("yields_after_shots", *FLIGHT_TRAITS),
)
