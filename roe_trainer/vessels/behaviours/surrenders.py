"""Gives up at the sight of a unit: engines off, hands up, nothing to say."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import give_up, yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

SIGNS = ("order_stop", "warning_shots", "unit_near", "disabled", "entangled", "fired_at")


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Any of SIGNS is enough to give up."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    return give_up(vessel, fate, 2, 8) if stimulus.kind in SIGNS else NOTHING


BEHAVIOUR = Behaviour(
    id="surrenders",
    hear=hear,
)
