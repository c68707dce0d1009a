"""Loiters in one area, drifting and now and then motoring back."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, engines stopped 15 to 45 s after the order."""
    return calm(vessel, stimulus, fate, 15, 45)


def think(vessel: Vessel, fate: Fate) -> Response:
    """A new leg every three to seven minutes, half of them adrift."""
    if vessel.mind.ordered_to_stop:
        return NOTHING
    drifting = fate.chance("drift", 500)
    return Response(
        course_mdeg=fate.between("loiter_course", 0, 359) * 1000,
        speed_mm_s=0 if drifting else fate.between("loiter_speed", 1_000, 3_000),
        think_in_s=fate.between("loiter_leg", 180, 420),
    )


BEHAVIOUR = Behaviour(
    id="loiter",
    hear=hear,
    think=think,
)
