"""Flies nothing until it is called or approached, then runs up a flag."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

CUES = ("hail", "question", "order_stop", "unit_near")


@dataclass(frozen=True, slots=True)
class HoistersMind(OwnMind):
    """Whether the flag is up."""

    hoisted: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew, with the flag run up once at the first of CUES."""
    response = calm(vessel, stimulus, fate, 15, 45)
    if stimulus.kind in CUES and vessel.late_ensign and not vessel.mind.of(HoistersMind).hoisted:
        deeds = (*response.deeds, "hoist_flag")
        delay_s = response.delay_s or fate.between("hoist", 15, 40)
        mind = response.mind | Mind(own=HoistersMind(hoisted=True))
        return Response(response.course_mdeg, response.speed_mm_s, response.say, delay_s, deeds, mind)
    return response


BEHAVIOUR = Behaviour(
    id="hoists_flag_late",
    hear=hear,
)
