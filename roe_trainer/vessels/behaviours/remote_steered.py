"""Nobody aboard: steered over a satellite link by somebody far away, who may hear the radio and may answer."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind in ("disabled", "entangled"):
        return Response(speed_mm_s=0, mind=(("dead", 1),))
    if stimulus.kind == "unit_near" and vessel.trait("operator_rams", 0) and not vessel.remembers("dead"):
        return Response(stimulus.bearing_mdeg, vessel.max_speed_mm_s, deeds=("ram",), mind=(("rams", 1),))
    if stimulus.means != "vhf" or not vessel.trait("operator_listens", 0) or vessel.remembers("dead"):
        return NOTHING
    delay_s = fate.between("link_delay", 20, 60)
    if stimulus.kind in ("hail", "question"):
        return Response(say="operator", delay_s=delay_s)
    if stimulus.kind == "order_stop":
        if vessel.trait("operator_obeys", 0):
            return Response(speed_mm_s=0, say="operator_stops", delay_s=delay_s)
        return Response(say="operator", delay_s=delay_s, mind=(("warned", 1),))
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Small corrections of the course now and then; the camera aboard shows the operator little."""
    if vessel.remembers("dead"):
        return NOTHING
    wobble = fate.between("correction", -4_000, 4_000)
    return Response(course_mdeg=(vessel.steering.ordered_course_mdeg + wobble) % 360_000, think_in_s=420)


BEHAVIOUR = Behaviour(
    id="remote_steered",
    title="Steered by remote link",
    help="Runs on empty. An operator who listens (`operator_listens`) answers and may stop it (`operator_obeys`), or "
    "steers it at whoever comes near (`operator_rams`).",
    hear=hear,
    think=think,
    perceives=False,
    traits=("operator_listens", "operator_obeys", "operator_rams"),
)
