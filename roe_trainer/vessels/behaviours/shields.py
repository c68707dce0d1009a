"""Runs, and makes people crouch at the engines when a gun is near; tires of it in the end."""

from dataclasses import replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, look_back, run_away, starts_running
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        return Response(say="people_aboard", delay_s=4, deeds=("shield",))
    if vessel.remembers("running"):
        return Response(deeds=("shield",) if stimulus.kind == "unit_near" else look_back(stimulus))
    if starts_running(vessel, stimulus, fate):
        run = run_away(vessel, stimulus, fate)
        deeds = (*run.deeds, "shield") if stimulus.kind == "unit_near" else run.deeds
        mind = (*run.mind, ("since", fate.tick))
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, deeds, mind, 60)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Nobody near and they sit down again; the engines cool and the nerves go after a while."""
    if not vessel.remembers("running"):
        return NOTHING
    if fate.tick - int(vessel.remembers("since")) >= vessel.trait("tires_after_s", 1500):
        return replace(give_up(vessel, fate), deeds=("clear_engines", "hands_up"))
    if fate.unit_range_m > 2_000 and "people_at_engines" in vessel.showing:
        return Response(deeds=("clear_engines",), think_in_s=60)
    return Response(think_in_s=60)


BEHAVIOUR = Behaviour(
    id="shields",
    title="Uses people as shields",
    help="Puts people at the engines when a unit comes near or shots fall, and gives up after `tires_after_s`.",
    hear=hear,
    think=think,
    traits=("tires_after_s", *FLIGHT_TRAITS),
)
