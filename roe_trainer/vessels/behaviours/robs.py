"""Robs another boat: lies alongside it with a weapon aimed at its people, and makes off when a unit comes and calls."""

from roe_trainer.vessels.behaviour import NOBODY_M, Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

ALONGSIDE_M = 120


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Lets go of its victim and runs when called by more than radio or when a unit comes near; shots end it."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        return give_up(vessel, fate, 4, 12)
    called = stimulus.kind in ("hail", "order_stop") and stimulus.means != "vhf"
    if (called or stimulus.kind == "unit_near") and not vessel.mind.running:
        run = run_away(vessel, stimulus, fate)
        deeds = ("drop_weapon", "break_off", *run.deeds)
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, deeds, run.mind, run.think_in_s)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Goes alongside its victim and holds it there at gunpoint."""
    if vessel.mind.running:
        return keep_running(vessel, fate)
    if vessel.mind.yielded or fate.company_range_m == NOBODY_M:
        return NOTHING
    if fate.company_range_m > ALONGSIDE_M:
        near = fate.company_range_m < 600
        speed = vessel.max_speed_mm_s // (6 if near else 2)
        return Response(fate.company_bearing_mdeg, speed, think_in_s=10)
    deeds = () if "point_at_others" in vessel.showing else ("point_at_others",)
    return Response(speed_mm_s=0, deeds=deeds, think_in_s=30)


BEHAVIOUR = Behaviour(
    id="robs",
    hear=hear,
    think=think,
    traits=FLIGHT_TRAITS,
)
