"""Holds course and speed, answers the radio, stops soon after an order."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind == "order_stop" and stimulus.understood:
        return Response(
            speed_mm_s=0, say="will_stop", delay_s=fate.between("stop_delay", 20, 60), deeds=("acknowledge",)
        )
    if stimulus.kind == "release":
        return Response(speed_mm_s=vessel.trait("cruise_mm_s", 5_000), say="thanks", delay_s=20)
    return answer(vessel, stimulus, fate)


BEHAVIOUR = Behaviour(
    id="hold_course",
    title="Holds course",
    help="A vessel on its way: answers when called, takes way off within a minute of an order it understands.",
    hear=hear,
)
