"""A partner's patrol craft: keeps its beat until its command sends it to a boat, then does as it always does."""

from dataclasses import dataclass

from roe_trainer.vessels.answers import answer
from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

NEAR_M = 900


@dataclass(frozen=True, slots=True)
class PatrolsMind(OwnMind):
    """Its errand, attack or board; "" once it is done."""

    sent: str | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Only cues of its own command move it; it answers hails and questions."""
    if stimulus.kind == "cue" and stimulus.cue in ("attack", "board"):
        return Response(mind=Mind(own=PatrolsMind(sent=stimulus.cue)), think_in_s=20)
    if stimulus.kind == "cue" and stimulus.cue == "recall":
        return Response(speed_mm_s=vessel.max_speed_mm_s // 3, mind=Mind(own=PatrolsMind(sent="")))
    if stimulus.kind in ("hail", "question"):
        return answer(vessel, stimulus, fate)
    return NOTHING


def think(vessel: Vessel, fate: Fate) -> Response:
    """Closes the boat it was sent to; once there it boards, or fires without warning, as it was told."""
    errand = vessel.mind.of(PatrolsMind).sent
    if not errand:
        return NOTHING
    if fate.company_range_m > NEAR_M:
        return Response(fate.company_bearing_mdeg, vessel.max_speed_mm_s, think_in_s=15)
    deed = "shoot_quarry" if errand == "attack" else "board_quarry"
    return Response(fate.company_bearing_mdeg, 0, deeds=(deed,), mind=Mind(own=PatrolsMind(sent="")))


BEHAVIOUR = Behaviour(
    id="partner_patrol",
    hear=hear,
    think=think,
)
