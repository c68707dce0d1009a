"""An overloaded boat: slow, low and crowded; people stand up when anybody comes near, which is the danger."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class CrowdedMind(OwnMind):
    """Whether help has come."""

    helped: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Stops and waves; people may fall at `overboard_per_mille`, four times as often at warning shots."""
    if stimulus.kind == "assisted":
        return Response(say="thanks", delay_s=20, mind=Mind(own=CrowdedMind(helped=True)))
    if stimulus.kind == "warning_shots":
        return Response(speed_mm_s=0, delay_s=5, deeds=("hands_up", *_tips(vessel, fate, 4)), mind=stopping(vessel))
    if stimulus.kind in ("order_stop", "unit_near") and not vessel.mind.of(CrowdedMind).helped:
        delay_s = fate.between("stop_delay", 10, 40)
        deeds = ("wave", *_tips(vessel, fate, 1))
        return Response(speed_mm_s=0, say="help", delay_s=delay_s, deeds=deeds, mind=stopping(vessel))
    if stimulus.kind in ("hail", "question"):
        return answer(vessel, stimulus, fate)
    return NOTHING


def _tips(vessel: Vessel, fate: Fate, times: int) -> tuple[str, ...]:
    share = vessel.trait("overboard_per_mille", 30) * times
    return ("overboard",) if vessel.in_view > 1 and fate.chance("stands_up", share) else ()


def think(vessel: Vessel, fate: Fate) -> Response:
    """Waves every five minutes until somebody helps."""
    if vessel.mind.of(CrowdedMind).helped:
        return NOTHING
    return Response(deeds=("wave",), think_in_s=300)


BEHAVIOUR = Behaviour(
    id="overloaded",
    hear=hear,
    think=think,
    traits=("overboard_per_mille", "founders_after_s"),
)
