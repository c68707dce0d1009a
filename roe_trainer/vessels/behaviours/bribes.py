"""Stops, and offers money to be let go; tries again when the team is aboard."""

from dataclasses import dataclass, replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class BribersMind(OwnMind):
    """How often money was offered."""

    offers: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, with an offer at the order and at the boarding, `offers_times` in all."""
    response = calm(vessel, stimulus, fate, 20, 50)
    offers = vessel.mind.of(BribersMind).offers or 0
    offered = stimulus.kind == "boarded" or (stimulus.kind == "order_stop" and stimulus.understood)
    if offered and offers < vessel.trait("offers_times", 2):
        delay_s = response.delay_s or fate.between("offer", 10, 30)
        mind = response.mind | Mind(own=BribersMind(offers=offers + 1))
        return replace(response, say="bribe", delay_s=delay_s, mind=mind)
    return response


BEHAVIOUR = Behaviour(
    id="bribes",
    hear=hear,
    traits=("offers_times",),
)
