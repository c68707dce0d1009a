"""Runs in sharp zigzags, which spoil a marksman's line and throw people about; tires of it in the end."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, look_back, mishaps, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class ZigzagMind(OwnMind):
    """The course run on, the number of this leg, sets of warning shots, and the tick it began to run."""

    base_mdeg: int | None = None
    leg_no: int | None = None
    shots_heard: int | None = None
    since: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs, and gives up after `yields_after_shots` warnings."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    shots = (vessel.mind.of(ZigzagMind).shots_heard or 0) + (stimulus.kind == "warning_shots")
    if shots and shots >= vessel.trait("yields_after_shots", 2):
        return give_up(vessel, fate, 6, 20)
    if not starts_running(vessel, stimulus, fate) or vessel.mind.running:
        return Response(deeds=look_back(stimulus), mind=Mind(own=ZigzagMind(shots_heard=shots)))
    start = run_away(vessel, stimulus, fate)
    own = ZigzagMind(base_mdeg=start.course_mdeg or 0, shots_heard=shots, since=fate.tick)
    mind = start.mind | Mind(own=own)
    return Response(start.course_mdeg, start.speed_mm_s, "", start.delay_s, start.deeds, mind, 20)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Swings 25 to 50 degrees either side of its flight every 12 to 25 s; tires after `tires_after_s`."""
    own = vessel.mind.of(ZigzagMind)
    if not vessel.mind.running:
        return NOTHING
    if fate.tick - (own.since or 0) >= vessel.trait("tires_after_s", 2400):
        return give_up(vessel, fate)
    leg_no = own.leg_no or 0
    side = 1 if leg_no % 2 else -1
    course = ((own.base_mdeg or 0) + side * fate.between("swing", 25_000, 50_000)) % 360_000
    mind = Mind(own=ZigzagMind(leg_no=leg_no + 1))
    return Response(course_mdeg=course, deeds=mishaps(vessel, fate), mind=mind, think_in_s=fate.between("leg", 12, 25))


BEHAVIOUR = Behaviour(
    id="zigzag",
    hear=hear,
    think=think,
    traits=("yields_after_shots", "tires_after_s", *FLIGHT_TRAITS),
)
