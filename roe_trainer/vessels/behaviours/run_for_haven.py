"""Runs for the waters of another State, where it hopes that nobody will follow."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, look_back, mishaps, run_towards, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class HavensMind(OwnMind):
    """Sets of warning shots heard on the run."""

    shots_heard: int | None = None


def _haven(vessel: Vessel) -> int:
    return vessel.trait("haven_deg", 180) * 1000


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs towards `haven_deg`, and gives up after `yields_after_shots` warnings."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    shots = (vessel.mind.of(HavensMind).shots_heard or 0) + (stimulus.kind == "warning_shots")
    if shots and shots >= vessel.trait("yields_after_shots", 3):
        return give_up(vessel, fate, 6, 20)
    if vessel.mind.running:
        return Response(deeds=look_back(stimulus), mind=Mind(own=HavensMind(shots_heard=shots)))
    if starts_running(vessel, stimulus, fate):
        return run_towards(vessel, fate, _haven(vessel) + fate.between("weave", -6_000, 6_000))
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Held on for the bearing of the coast; whoever has to, turns back to it after a swerve."""
    if not vessel.mind.running:
        return NOTHING
    course = (_haven(vessel) + fate.between("weave", -8_000, 8_000)) % 360_000
    return Response(course_mdeg=course, deeds=mishaps(vessel, fate), think_in_s=75)


BEHAVIOUR = Behaviour(
    id="run_for_haven",
    hear=hear,
    think=think,
    traits=("haven_deg", "yields_after_shots", *FLIGHT_TRAITS),
)
