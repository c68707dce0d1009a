"""Turns on the ship or boat that presses it and drives at it; sheers off when warned, or after a few passes."""

from dataclasses import dataclass, replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

HULLS = ("ship", "boat")


@dataclass(frozen=True, slots=True)
class RamsMind(OwnMind):
    """Whether it drives at somebody, passes made so far, and looks along the bow in this one."""

    aims: int | None = None
    passes: int | None = None
    ramming: bool | None = None


OFF = Mind(running=True, own=RamsMind(ramming=False))


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Drives at a hull that comes near, `passes` times in all; warning shots make it sheer off or give up."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return replace(end, mind=end.mind | Mind(own=RamsMind(ramming=False)))
    own = vessel.mind.of(RamsMind)
    if own.ramming:
        return _sheer_off(vessel) if stimulus.kind == "warning_shots" else NOTHING
    if stimulus.kind == "unit_near" and stimulus.unit_kind in HULLS and (own.passes or 0) < vessel.trait("passes", 1):
        return _turn_on(vessel, stimulus.bearing_mdeg)
    if stimulus.kind == "warning_shots":
        return give_up(vessel, fate, 5, 15)
    return run_away(vessel, stimulus, fate) if starts_running(vessel, stimulus, fate) else NOTHING


def _turn_on(vessel: Vessel, bearing_mdeg: int) -> Response:
    passes = (vessel.mind.of(RamsMind).passes or 0) + 1
    mind = Mind(running=False, own=RamsMind(ramming=True, passes=passes, aims=0))
    return Response(bearing_mdeg, vessel.max_speed_mm_s, deeds=("ram",), mind=mind, think_in_s=5)


def _sheer_off(vessel: Vessel) -> Response:
    course = (vessel.steering.course_mdeg + 120_000) % 360_000
    return Response(course, vessel.max_speed_mm_s, deeds=("break_off",), mind=OFF, think_in_s=60)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Keeps the bow on the unit until it has struck, has missed, or has had enough."""
    own = vessel.mind.of(RamsMind)
    if not own.ramming:
        return keep_running(vessel, fate)
    aims = (own.aims or 0) + 1
    if aims > vessel.trait("presses_for", 12) or fate.hull_range_m > 2_500:
        return _sheer_off(vessel)
    if fate.hull_range_m < 40:
        return Response(deeds=("strike_hull", "break_off"), mind=OFF, think_in_s=20)
    return Response(fate.hull_bearing_mdeg, vessel.max_speed_mm_s, mind=Mind(own=RamsMind(aims=aims)), think_in_s=5)


BEHAVIOUR = Behaviour(
    id="rams",
    hear=hear,
    think=think,
    traits=("passes", "presses_for", *FLIGHT_TRAITS),
)
