"""Stops when told, but nobody says to be the master and nobody names a State."""

from dataclasses import replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, with a shrug at questions about name and voyage in a strange language."""
    low_s = vessel.trait("delay_s", 30)
    shrug = stimulus.kind == "question" and stimulus.question in ("name", "voyage") and not stimulus.understood
    response = calm(vessel, stimulus, fate, low_s, low_s + 20)
    return replace(response, say="shrug") if shrug else response


BEHAVIOUR = Behaviour(
    id="nobody_is_master",
    hear=hear,
    traits=("delay_s",),
)
