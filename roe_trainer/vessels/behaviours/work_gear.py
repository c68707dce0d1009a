"""Works fishing gear: slow zigzags between the buoys, stops readily, cannot leave its nets at once."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm, stop_soon
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew that has its nets out and stops 20 to 70 s after the order."""
    if stimulus.kind == "order_stop" and stimulus.understood:
        return stop_soon(vessel, fate, 20, 70, "nets_out")
    if stimulus.kind == "release":
        return Response(speed_mm_s=1_200, say="thanks", delay_s=25, think_in_s=60)
    return calm(vessel, stimulus, fate, 20, 70)


def think(vessel: Vessel, fate: Fate) -> Response:
    """A slow leg of four to nine minutes, up to 40 degrees off the last."""
    if vessel.steering.ordered_speed_mm_s == 0:
        return Response(think_in_s=300)
    turn_mdeg = fate.between("gear_turn", -40_000, 40_000)
    return Response(
        course_mdeg=(vessel.steering.course_mdeg + turn_mdeg) % 360_000,
        speed_mm_s=fate.between("gear_speed", 800, 2_200),
        think_in_s=fate.between("gear_leg", 240, 540),
    )


BEHAVIOUR = Behaviour(
    id="work_gear",
    hear=hear,
    think=think,
)
