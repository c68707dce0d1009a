"""Takes an order in a strange language for a greeting, and goes on; light, siren and flag make it plain in the end."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

SIGNALS = ("light_siren", "flag_l", "gun")


@dataclass(frozen=True, slots=True)
class PuzzledMind(OwnMind):
    """Lights, flags and guns seen that mean an order."""

    signals_seen: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Waves at words it does not know; only the last of `signals_needed` signals is taken as an order."""
    if stimulus.kind in ("hail", "order_stop") and not stimulus.understood:
        return Response(say="friendly", delay_s=fate.between("answer_delay", 5, 15), deeds=("wave_back",))
    if stimulus.kind == "question" and not stimulus.understood:
        return answer(vessel, stimulus, fate)
    if stimulus.kind == "order_stop" and stimulus.means in SIGNALS:
        seen = (vessel.mind.of(PuzzledMind).signals_seen or 0) + 1
        if seen < vessel.trait("signals_needed", 2):
            turn = 15_000 if fate.chance("which_way", 500) else -15_000
            course = (vessel.steering.course_mdeg + turn) % 360_000
            mind = Mind(own=PuzzledMind(signals_seen=seen))
            return Response(course_mdeg=course, delay_s=8, deeds=("wave_back",), mind=mind)
    return calm(vessel, stimulus, fate, 10, 30)


BEHAVIOUR = Behaviour(
    id="misunderstands",
    hear=hear,
    traits=("signals_needed",),
)
