"""In distress: engine dead or hull leaking, no radio, people waving for help."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind == "assisted":
        return Response(say="thanks", delay_s=30, mind=(("helped", 1),))
    if stimulus.kind == "unit_near":
        return Response(say="help", delay_s=5, deeds=("wave",))
    if stimulus.kind in ("hail", "question") and (stimulus.means == "loudhailer" or vessel.radio):
        return answer(vessel, stimulus, fate)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    if vessel.remembers("helped"):
        return NOTHING
    return Response(speed_mm_s=0, deeds=("wave",), think_in_s=120)


BEHAVIOUR = Behaviour(
    id="in_distress",
    title="In distress",
    help="Drifts and waves. Whoever comes near sees that it needs help. Sinks after `founders_after_s`, if given.",
    hear=hear,
    think=think,
    traits=("founders_after_s",),
)
