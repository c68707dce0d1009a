"""Stops at the first order it can see or hear."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, engines stopped 4 to 12 s after the order."""
    return calm(vessel, stimulus, fate, 4, 12)


BEHAVIOUR = Behaviour(
    id="comply_at_once",
    hear=hear,
)
