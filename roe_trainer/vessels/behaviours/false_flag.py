"""Claims a State that will deny it, and stands on that claim until it is ordered again."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm, was_going
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind == "order_stop" and stimulus.understood:
        orders = int(vessel.remembers("orders")) + 1
        if orders <= vessel.trait("protests_times", 1):
            mind = (("orders", orders), *was_going(vessel))
            return Response(
                say="flag_protest", delay_s=fate.between("protest", 8, 20), deeds=("acknowledge",), mind=mind
            )
        return Response(speed_mm_s=0, say="will_stop", delay_s=fate.between("stop", 15, 40), mind=(("orders", orders),))
    if stimulus.kind == "hail" and stimulus.understood:
        return answer(vessel, stimulus, fate)
    return calm(vessel, stimulus, fate, 15, 40)


BEHAVIOUR = Behaviour(
    id="false_flag",
    title="False claim of a flag",
    help="Names a State readily and protests `protests_times` before it stops. The register knows nothing of it.",
    hear=hear,
    traits=("protests_times",),
)
