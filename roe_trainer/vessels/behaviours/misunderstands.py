"""Takes an order in a strange language for a greeting, and goes on; light, siren and flag make it plain in the end."""

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

SIGNALS = ("light_siren", "flag_l", "gun")


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind in ("hail", "order_stop") and not stimulus.understood:
        return Response(say="friendly", delay_s=fate.between("answer_delay", 5, 15), deeds=("wave_back",))
    if stimulus.kind == "question" and not stimulus.understood:
        return answer(vessel, stimulus, fate)
    if stimulus.kind == "order_stop" and stimulus.means in SIGNALS:
        seen = int(vessel.remembers("signals_seen")) + 1
        if seen < vessel.trait("signals_needed", 2):
            turn = 15_000 if fate.chance("which_way", 500) else -15_000
            course = (vessel.steering.course_mdeg + turn) % 360_000
            return Response(course_mdeg=course, delay_s=8, deeds=("wave_back",), mind=(("signals_seen", seen),))
    return calm(vessel, stimulus, fate, 10, 30)


BEHAVIOUR = Behaviour(
    id="misunderstands",
    title="Misunderstands",
    help="Waves back at words it does not know, and stops at light or flag number `signals_needed`.",
    hear=hear,
    traits=("signals_needed",),
)
