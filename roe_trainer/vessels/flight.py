"""Running away: what all who flee have in common."""

from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def run_away(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Full speed, away from where the signal came from, with a little weave."""
    away_mdeg = (stimulus.bearing_mdeg + 180_000 + fate.between("weave", -25_000, 25_000)) % 360_000
    return Response(
        course_mdeg=away_mdeg,
        speed_mm_s=vessel.max_speed_mm_s,
        delay_s=fate.between("run_delay", 4, 12),
        deeds=("look_back", "run"),
        mind=(("running", 1),),
        think_in_s=90,
    )


def keep_running(vessel: Vessel, fate: Fate) -> Response:
    """Weave on, and throw the cargo overboard if there is any and the nerve fails."""
    if not vessel.remembers("running"):
        return NOTHING
    deeds = ("jettison",) if vessel.hidden and fate.chance("jettison", vessel.trait("jettison_per_mille", 120)) else ()
    weave_mdeg = fate.between("weave", -15_000, 15_000)
    return Response(course_mdeg=(vessel.steering.course_mdeg + weave_mdeg) % 360_000, deeds=deeds, think_in_s=75)
