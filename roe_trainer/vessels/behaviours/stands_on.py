"""A ship that owes nobody an answer: a warship or State ship that names itself and stands on."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Names itself, claims immunity at every order, and never changes course."""
    delay_s = fate.between("answer_delay", 10, 30)
    if stimulus.kind == "hail":
        return Response(say="hail", delay_s=delay_s)
    if stimulus.kind == "question":
        return Response(say="nationality" if stimulus.question == "nationality" else "immune", delay_s=delay_s)
    if stimulus.kind == "order_stop":
        return Response(say="immune", delay_s=delay_s, deeds=("acknowledge",))
    if stimulus.kind in ("warning_shots", "fired_at"):
        return Response(say="immune", delay_s=5, deeds=("acknowledge",))
    return NOTHING


BEHAVIOUR = Behaviour(
    id="stands_on",
    hear=hear,
)
