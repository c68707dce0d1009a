"""An aircraft on its way: it answers the radio if it has one, and cannot stop."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Answers on the radio; warning shots make it turn off by 90 degrees."""
    if stimulus.kind in ("hail", "question"):
        return answer(vessel, stimulus, fate)
    if stimulus.kind == "order_stop" and stimulus.means == "vhf":
        return Response(say="aircraft", delay_s=fate.between("answer_delay", 8, 20))
    if stimulus.kind == "warning_shots":
        turn = 90_000 if fate.chance("which_way", 500) else -90_000
        return Response(course_mdeg=(vessel.steering.course_mdeg + turn) % 360_000, deeds=("look_back",))
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Lets fall what it carries, lot by lot, where it was told to."""
    wait_s = vessel.trait("drops_after_s", 0)
    if not wait_s or not vessel.hidden:
        return NOTHING
    if fate.tick < wait_s:
        return Response(think_in_s=wait_s - fate.tick)
    return Response(deeds=("jettison",), think_in_s=20)


BEHAVIOUR = Behaviour(
    id="flies_on",
    hear=hear,
    think=think,
    traits=("drops_after_s",),
)
