"""Nobody on watch: the helm is lashed and the crew asleep. It takes noise close by, and often more than once."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import LOUD, calm, give_up, was_going
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

NOISE = ("hail", "question", "order_stop", "warning_shots", "unit_near")


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if vessel.remembers("awake"):
        return calm(vessel, stimulus, fate, 5, 20)
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    near = stimulus.range_m <= vessel.trait("wakes_within_m", 500)
    if stimulus.kind not in NOISE or stimulus.means not in LOUD or not near:
        return NOTHING
    heard = int(vessel.remembers("noises")) + 1
    if heard < vessel.trait("wakes_after", 3):
        return Response(mind=(("noises", heard),))
    delay_s = fate.between("wake_delay", 10, 30)
    mind = (("awake", 1), *was_going(vessel))
    return Response(speed_mm_s=0, say="startled", delay_s=delay_s, deeds=("wave_back",), mind=mind)


BEHAVIOUR = Behaviour(
    id="asleep",
    title="Asleep",
    help="Runs on under a lashed helm until `wakes_after` loud signals within `wakes_within_m` have woken somebody.",
    hear=hear,
    traits=("wakes_after", "wakes_within_m"),
)
