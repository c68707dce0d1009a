"""Holds course and speed, answers the radio, stops soon after an order."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, engines stopped 20 to 60 s after the order."""
    return calm(vessel, stimulus, fate, 20, 60)


BEHAVIOUR = Behaviour(
    id="hold_course",
    hear=hear,
)
