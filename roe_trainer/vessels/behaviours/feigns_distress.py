"""Calls for help where nothing is wrong, to gain time; gives it up when help has come and looked."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm, give_up, stopping, yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

SIGNS = ("order_stop", "unit_near")


@dataclass(frozen=True, slots=True)
class FeignersMind(OwnMind):
    """Whether they began to call for help."""

    calling: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Stops and calls for help at the first sign of a unit; warning shots or a team aboard end the play."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    if stimulus.kind in ("assisted", "boarded"):
        return Response(say="all_well", delay_s=15, deeds=("hands_up",), mind=Mind(yielded=True))
    if stimulus.kind in ("warning_shots", "disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if stimulus.kind in SIGNS:
        mind = Mind(own=FeignersMind(calling=True)) | stopping(vessel)
        return Response(speed_mm_s=0, say="help", delay_s=12, deeds=("wave",), mind=mind, think_in_s=90)
    return calm(vessel, stimulus, fate, 10, 30)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Calls again every three minutes while the play goes on."""
    if vessel.mind.of(FeignersMind).calling and not vessel.mind.yielded:
        return Response(say="help", deeds=("wave",), think_in_s=180)
    return NOTHING


BEHAVIOUR = Behaviour(
    id="feigns_distress",
    hear=hear,
    think=think,
)
