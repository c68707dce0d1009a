"""Runs, and makes people crouch at the engines when a gun is near; tires of it in the end."""

from dataclasses import dataclass, replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, look_back, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class ShieldsMind(OwnMind):
    """The tick at which it began to run."""

    since: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs, and puts people on the engines for a unit near or at warning shots; nothing but a hit stops it."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        return Response(say="people_aboard", delay_s=4, deeds=("shield",))
    if vessel.mind.running:
        return Response(deeds=("shield",) if stimulus.kind == "unit_near" else look_back(stimulus))
    if starts_running(vessel, stimulus, fate):
        run = run_away(vessel, stimulus, fate)
        deeds = (*run.deeds, "shield") if stimulus.kind == "unit_near" else run.deeds
        mind = run.mind | Mind(own=ShieldsMind(since=fate.tick))
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, deeds, mind, 60)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Nobody near and they sit down again; the engines cool and the nerves go after a while."""
    if not vessel.mind.running:
        return NOTHING
    if fate.tick - (vessel.mind.of(ShieldsMind).since or 0) >= vessel.trait("tires_after_s", 1500):
        return replace(give_up(vessel, fate), deeds=("clear_engines", "hands_up"))
    if fate.unit_range_m > 2_000 and "people_at_engines" in vessel.showing:
        return Response(deeds=("clear_engines",), think_in_s=60)
    return Response(think_in_s=60)


BEHAVIOUR = Behaviour(
    id="shields",
    hear=hear,
    think=think,
    traits=("tires_after_s", *FLIGHT_TRAITS),
)
