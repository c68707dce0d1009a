"""Does not perceive signals: engine noise, a dead radio, nobody on watch. Stops once somebody is alongside."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    close = stimulus.range_m <= vessel.trait("notices_within_m", 250)
    loud = stimulus.means in ("loudhailer", "light_siren", "gun", "sight", "person")
    if stimulus.kind in ("order_stop", "warning_shots", "unit_near") and close and loud:
        return Response(speed_mm_s=0, say="startled", delay_s=fate.between("stop_delay", 8, 25), deeds=("wave",))
    if stimulus.kind in ("hail", "question") and close and loud:
        return answer(vessel, stimulus, fate)
    if stimulus.kind == "disabled":
        return Response(speed_mm_s=0, deeds=("hands_up",))
    return NOTHING


BEHAVIOUR = Behaviour(
    id="unaware",
    title="Does not perceive the signals",
    help="Hears and sees nothing until somebody is within `notices_within_m`, then stops, startled.",
    hear=hear,
    traits=("notices_within_m",),
)
