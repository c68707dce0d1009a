"""Claims a State that will deny it, and stands on that claim until it is ordered again."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm, stopping
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class ClaimantsMind(OwnMind):
    """Orders to stop that were understood."""

    orders: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Protests at the first `protests_times` orders and stops at the next."""
    if stimulus.kind == "order_stop" and stimulus.understood:
        orders = (vessel.mind.of(ClaimantsMind).orders or 0) + 1
        mind = Mind(own=ClaimantsMind(orders=orders))
        if orders <= vessel.trait("protests_times", 1):
            delay_s = fate.between("protest", 8, 20)
            mind |= stopping(vessel)
            return Response(say="flag_protest", delay_s=delay_s, deeds=("acknowledge",), mind=mind)
        return Response(speed_mm_s=0, say="will_stop", delay_s=fate.between("stop", 15, 40), mind=mind)
    if stimulus.kind == "hail" and stimulus.understood:
        return answer(vessel, stimulus, fate)
    return calm(vessel, stimulus, fate, 15, 40)


BEHAVIOUR = Behaviour(
    id="false_flag",
    hear=hear,
    traits=("protests_times",),
)
