"""Throws everything overboard when ordered to stop, and only then stops."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import caught, look_back, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm, give_up, stopping
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class ThrowersMind(OwnMind):
    """Whether the cargo goes over the side."""

    throwing: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs with cargo aboard, to win the time to throw it; with none, a calm crew."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    if vessel.mind.of(ThrowersMind).throwing:
        return Response(deeds=look_back(stimulus))
    if starts_running(vessel, stimulus, fate) and vessel.hidden:
        run = run_away(vessel, stimulus, fate)
        mind = run.mind | Mind(own=ThrowersMind(throwing=True)) | stopping(vessel)
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, run.deeds, mind, 25)
    return calm(vessel, stimulus, fate, 10, 30)


def think(vessel: Vessel, fate: Fate) -> Response:
    """One lot after the other over the side; when the last is gone she stops."""
    if not vessel.mind.of(ThrowersMind).throwing or vessel.mind.yielded:
        return NOTHING
    if vessel.hidden:
        return Response(deeds=("jettison",), think_in_s=fate.between("throw", 12, 30))
    return give_up(vessel, fate)


BEHAVIOUR = Behaviour(
    id="jettisons",
    hear=hear,
    think=think,
    traits=("bolts_on_sight",),
)
