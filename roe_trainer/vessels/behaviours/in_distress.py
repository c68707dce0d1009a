"""In distress: engine dead or hull leaking, no radio, people waving for help."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class DistressedMind(OwnMind):
    """Whether help has come."""

    helped: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Waves for help; answers by voice, or by radio where there is one; stays thankful once helped."""
    if stimulus.kind == "assisted":
        return Response(say="thanks", delay_s=30, mind=Mind(own=DistressedMind(helped=True)))
    if stimulus.kind == "unit_near":
        return Response(say="help", delay_s=5, deeds=("wave",))
    if stimulus.kind in ("hail", "question") and (stimulus.means == "loudhailer" or vessel.radio):
        return answer(vessel, stimulus, fate)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Waves every two minutes until somebody helps."""
    if vessel.mind.of(DistressedMind).helped:
        return NOTHING
    return Response(speed_mm_s=0, deeds=("wave",), think_in_s=120)


BEHAVIOUR = Behaviour(
    id="in_distress",
    hear=hear,
    think=think,
    traits=("founders_after_s",),
)
