"""Does not perceive signals: engine noise, a dead radio, nobody on watch. Stops once somebody is alongside."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import LOUD, give_up, go_on, stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Only loud means within `notices_within_m` are noticed, and startle; then it obeys and answers."""
    close = stimulus.range_m <= vessel.trait("notices_within_m", 250)
    loud = stimulus.means in LOUD
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    if not (close and loud):
        return NOTHING
    if stimulus.kind in ("order_stop", "warning_shots", "unit_near"):
        delay_s = fate.between("stop_delay", 8, 25)
        return Response(speed_mm_s=0, say="startled", delay_s=delay_s, deeds=("wave_back",), mind=stopping(vessel))
    if stimulus.kind == "release":
        return go_on(vessel, fate)
    return answer(vessel, stimulus, fate)


BEHAVIOUR = Behaviour(
    id="unaware",
    hear=hear,
    traits=("notices_within_m",),
)
