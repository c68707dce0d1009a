"""Lifts a weapon when a unit comes close, aims it unless the unit opens out, and puts it down when warned."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.obeying import calm, give_up, yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

LIFT, AIM = "show_weapon", "point_weapon"


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Lifts the weapon within `lifts_within_m`; an order by voice or light is heeded at `heeds_warning_per_mille`."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    if stimulus.kind in ("fired_at", "warning_shots", "disabled", "entangled"):
        return give_up(vessel, fate, 2, 6)
    armed = {LIFT, AIM} & set(vessel.showing)
    if armed and stimulus.kind == "order_stop" and stimulus.means in ("loudhailer", "light_siren"):
        if fate.chance("sees_sense", vessel.trait("heeds_warning_per_mille", 850)):
            return give_up(vessel, fate, 3, 9)
        return NOTHING
    if stimulus.kind == "unit_near" and not armed and stimulus.range_m <= vessel.trait("lifts_within_m", 1500):
        return Response(say="keep_off", deeds=(LIFT,), mind=Mind(angry=True), think_in_s=25)
    return calm(vessel, stimulus, fate, 20, 40)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Looks at the nearest unit every half minute: close, and the weapon comes up; far, and it goes down."""
    if not vessel.mind.angry or vessel.mind.yielded:
        return NOTHING
    if fate.unit_range_m > vessel.trait("content_beyond_m", 1000):
        return Response(deeds=("drop_weapon",), mind=Mind(angry=False))
    if AIM in vessel.showing:
        return Response(think_in_s=30)
    return Response(deeds=(AIM,), think_in_s=30)


BEHAVIOUR = Behaviour(
    id="threatens_with_weapon",
    hear=hear,
    think=think,
    traits=("lifts_within_m", "content_beyond_m", "heeds_warning_per_mille"),
)
