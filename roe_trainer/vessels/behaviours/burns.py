"""Pours fuel and sets the boat alight when there is no way out, and goes over the side."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, keep_running, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

JUMP_S = 20
CAUGHT = ("disabled", "entangled", "fired_at")


@dataclass(frozen=True, slots=True)
class BurnersMind(OwnMind):
    """The tick at which the boat was set alight, and sets of warning shots before it."""

    alight: int | None = None
    shots_heard: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs until caught or after `yields_after_shots` warnings, then sets the fire."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    shots = (vessel.mind.of(BurnersMind).shots_heard or 0) + (stimulus.kind == "warning_shots")
    if stimulus.kind in CAUGHT or (shots and shots >= vessel.trait("yields_after_shots", 2)):
        delay_s = fate.between("fire", 5, 15)
        lit = Mind(yielded=True, running=False, own=BurnersMind(alight=fate.tick + delay_s))
        think_in_s = delay_s + JUMP_S
        return Response(speed_mm_s=0, delay_s=delay_s, deeds=("set_fire",), mind=lit, think_in_s=think_in_s)
    if starts_running(vessel, stimulus, fate):
        run = run_away(vessel, stimulus, fate)
        mind = run.mind | Mind(own=BurnersMind(shots_heard=shots))
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, run.deeds, mind, run.think_in_s)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """JUMP_S after the fire they jump; before it they keep running."""
    alight = vessel.mind.of(BurnersMind).alight
    if alight:
        return Response(deeds=("abandon",)) if fate.tick >= alight + JUMP_S else NOTHING
    return keep_running(vessel, fate)


BEHAVIOUR = Behaviour(
    id="burns",
    hear=hear,
    think=think,
    traits=("yields_after_shots", *FLIGHT_TRAITS),
)
