"""Turns on the ship or boat that presses it and drives at it; sheers off when warned, or after a few passes."""

from dataclasses import replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

HULLS = ("ship", "boat")


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return replace(end, mind=(*end.mind, ("ramming", 0)))
    if vessel.remembers("ramming"):
        return _sheer_off(vessel) if stimulus.kind == "warning_shots" else NOTHING
    passes = int(vessel.remembers("passes"))
    if stimulus.kind == "unit_near" and stimulus.unit_kind in HULLS and passes < vessel.trait("passes", 1):
        return _turn_on(vessel, stimulus.bearing_mdeg)
    if stimulus.kind == "warning_shots":
        return give_up(vessel, fate, 5, 15)
    return run_away(vessel, stimulus, fate) if starts_running(vessel, stimulus, fate) else NOTHING


def _turn_on(vessel: Vessel, bearing_mdeg: int) -> Response:
    mind = (("ramming", 1), ("running", 0), ("passes", int(vessel.remembers("passes")) + 1), ("aims", 0))
    return Response(bearing_mdeg, vessel.max_speed_mm_s, deeds=("ram",), mind=mind, think_in_s=5)


def _sheer_off(vessel: Vessel) -> Response:
    course = (vessel.steering.course_mdeg + 120_000) % 360_000
    mind = (("ramming", 0), ("running", 1))
    return Response(course, vessel.max_speed_mm_s, deeds=("break_off",), mind=mind, think_in_s=60)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Keeps the bow on the unit until it has struck, has missed, or has had enough."""
    if not vessel.remembers("ramming"):
        return keep_running(vessel, fate)
    aims = int(vessel.remembers("aims")) + 1
    if aims > vessel.trait("presses_for", 12) or fate.hull_range_m > 2_500:
        return _sheer_off(vessel)
    if fate.hull_range_m < 40:
        return Response(deeds=("strike_hull", "break_off"), mind=(("ramming", 0), ("running", 1)), think_in_s=20)
    return Response(fate.hull_bearing_mdeg, vessel.max_speed_mm_s, mind=(("aims", aims),), think_in_s=5)


BEHAVIOUR = Behaviour(
    id="rams",
    title="Closes to ram",
    help="Turns its bow on a ship or boat close by, `passes` times; breaks off when warned or after `presses_for`.",
    hear=hear,
    think=think,
    traits=("passes", "presses_for", *FLIGHT_TRAITS),
)
