"""Nobody aboard: steered over a satellite link by somebody far away, who may hear the radio and may answer."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class OperatorsMind(OwnMind):
    """Whether the link is dead, an order was declined, and the craft was steered at somebody."""

    dead: bool | None = None
    rams: bool | None = None
    warned: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Only the radio reaches the operator, and only with `operator_listens`; a hit cuts the link."""
    dead = vessel.mind.of(OperatorsMind).dead
    if stimulus.kind in ("disabled", "entangled"):
        return Response(speed_mm_s=0, mind=Mind(own=OperatorsMind(dead=True)))
    if stimulus.kind == "unit_near" and vessel.trait("operator_rams", 0) and not dead:
        mind = Mind(own=OperatorsMind(rams=True))
        return Response(stimulus.bearing_mdeg, vessel.max_speed_mm_s, deeds=("ram",), mind=mind)
    if stimulus.means != "vhf" or not vessel.trait("operator_listens", 0) or dead:
        return NOTHING
    delay_s = fate.between("link_delay", 20, 60)
    if stimulus.kind in ("hail", "question"):
        return Response(say="operator", delay_s=delay_s)
    if stimulus.kind == "order_stop":
        if vessel.trait("operator_obeys", 0):
            return Response(speed_mm_s=0, say="operator_stops", delay_s=delay_s)
        return Response(say="operator", delay_s=delay_s, mind=Mind(own=OperatorsMind(warned=True)))
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Small corrections of the course now and then; the camera aboard shows the operator little."""
    if vessel.mind.of(OperatorsMind).dead:
        return NOTHING
    wobble = fate.between("correction", -4_000, 4_000)
    return Response(course_mdeg=(vessel.steering.ordered_course_mdeg + wobble) % 360_000, think_in_s=420)


BEHAVIOUR = Behaviour(
    id="remote_steered",
    hear=hear,
    think=think,
    perceives=False,
    traits=("operator_listens", "operator_obeys", "operator_rams"),
)
