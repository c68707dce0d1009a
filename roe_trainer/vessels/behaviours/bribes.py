"""Stops, and offers money to be let go; tries again when the team is aboard."""

from dataclasses import replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    response = calm(vessel, stimulus, fate, 20, 50)
    offers = int(vessel.remembers("offers"))
    offered = stimulus.kind == "boarded" or (stimulus.kind == "order_stop" and stimulus.understood)
    if offered and offers < vessel.trait("offers_times", 2):
        delay_s = response.delay_s or fate.between("offer", 10, 30)
        return replace(response, say="bribe", delay_s=delay_s, mind=(*response.mind, ("offers", offers + 1)))
    return response


BEHAVIOUR = Behaviour(
    id="bribes",
    title="Offers a bribe",
    help="Obeys and offers money, `offers_times` at most.",
    hear=hear,
    traits=("offers_times",),
)
