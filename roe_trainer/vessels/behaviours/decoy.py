"""Draws the units after itself: runs early and in plain sight, then stops with nothing aboard and much to say."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import caught, look_back, run_away
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm, give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class DecoysMind(OwnMind):
    """The tick from which it lets itself be followed."""

    since: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs from the first call and lets itself be followed; warning shots end it."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if stimulus.kind == "warning_shots":
        return give_up(vessel, fate, 3, 8)
    if vessel.mind.running:
        return Response(deeds=look_back(stimulus))
    if stimulus.kind in ("order_stop", "unit_near", "hail", "company"):
        run = run_away(vessel, stimulus, fate)
        mind = run.mind | Mind(own=DecoysMind(since=fate.tick))
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, run.deeds, mind, 60)
    return calm(vessel, stimulus, fate, 10, 30)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Slows down for whoever falls behind, and gives up after `leads_for_s`."""
    if not vessel.mind.running:
        return NOTHING
    if fate.tick - (vessel.mind.of(DecoysMind).since or 0) >= vessel.trait("leads_for_s", 900):
        return give_up(vessel, fate)
    slower = vessel.max_speed_mm_s * 8 // 10 if fate.unit_range_m > 3_000 else vessel.max_speed_mm_s
    return Response(speed_mm_s=slower, think_in_s=60)


BEHAVIOUR = Behaviour(
    id="decoy",
    hear=hear,
    think=think,
    traits=("leads_for_s",),
)
