"""An overloaded boat: slow, low and crowded; people stand up when anybody comes near, which is the danger."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import was_going
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind == "assisted":
        return Response(say="thanks", delay_s=20, mind=(("helped", 1),))
    if stimulus.kind == "warning_shots":
        return Response(speed_mm_s=0, delay_s=5, deeds=("hands_up", *_tips(vessel, fate, 4)), mind=was_going(vessel))
    if stimulus.kind in ("order_stop", "unit_near") and not vessel.remembers("helped"):
        delay_s = fate.between("stop_delay", 10, 40)
        deeds = ("wave", *_tips(vessel, fate, 1))
        return Response(speed_mm_s=0, say="help", delay_s=delay_s, deeds=deeds, mind=was_going(vessel))
    if stimulus.kind in ("hail", "question"):
        return answer(vessel, stimulus, fate)
    return NOTHING


def _tips(vessel: Vessel, fate: Fate, times: int) -> tuple[str, ...]:
    share = vessel.trait("overboard_per_mille", 30) * times
    return ("overboard",) if vessel.in_view > 1 and fate.chance("stands_up", share) else ()


def think(vessel: Vessel, fate: Fate) -> Response:
    if vessel.remembers("helped"):
        return NOTHING
    return Response(deeds=("wave",), think_in_s=300)


BEHAVIOUR = Behaviour(
    id="overloaded",
    title="Overloaded boat",
    help="Creeps along full of people, waves and stops when approached; somebody may fall in (`overboard_per_mille`).",
    hear=hear,
    think=think,
    traits=("overboard_per_mille", "founders_after_s"),
)
