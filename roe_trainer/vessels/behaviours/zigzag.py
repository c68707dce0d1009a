"""Runs in sharp zigzags, which spoil a marksman's line and throw people about; tires of it in the end."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, look_back, mishaps, run_away, starts_running
from roe_trainer.vessels.obeying import give_up
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    shots = int(vessel.remembers("shots_heard")) + (stimulus.kind == "warning_shots")
    if shots and shots >= vessel.trait("yields_after_shots", 2):
        return give_up(vessel, fate, 6, 20)
    if not starts_running(vessel, stimulus, fate) or vessel.remembers("running"):
        return Response(deeds=look_back(stimulus), mind=(("shots_heard", shots),))
    start = run_away(vessel, stimulus, fate)
    mind = (*start.mind, ("shots_heard", shots), ("since", fate.tick), ("base_mdeg", start.course_mdeg or 0))
    return Response(start.course_mdeg, start.speed_mm_s, "", start.delay_s, start.deeds, mind, 20)


def think(vessel: Vessel, fate: Fate) -> Response:
    if not vessel.remembers("running"):
        return NOTHING
    if fate.tick - int(vessel.remembers("since")) >= vessel.trait("tires_after_s", 2400):
        return give_up(vessel, fate)
    side = 1 if int(vessel.remembers("leg_no")) % 2 else -1
    base = int(vessel.remembers("base_mdeg"))
    course = (base + side * fate.between("swing", 25_000, 50_000)) % 360_000
    mind = (("leg_no", int(vessel.remembers("leg_no")) + 1),)
    return Response(course_mdeg=course, deeds=mishaps(vessel, fate), mind=mind, think_in_s=fate.between("leg", 12, 25))


BEHAVIOUR = Behaviour(
    id="zigzag",
    title="Zigzags",
    help="Runs in sharp turns. Yields after `yields_after_shots` sets of shots or when tired (`tires_after_s`).",
    hear=hear,
    think=think,
    traits=("yields_after_shots", "tires_after_s", *FLIGHT_TRAITS),
)
