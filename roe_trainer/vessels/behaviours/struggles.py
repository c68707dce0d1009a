"""Stops and lets the team come, and then one of the crew fights it on deck until he has had enough."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class FightersMind(OwnMind):
    """Whether somebody fought, and the tick at which he has had enough; 0 once he has."""

    fights_until: int | None = None
    fought: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """As a calm crew until the team is aboard; then one fights it for `struggles_for_s`, once."""
    if stimulus.kind == "boarded" and not vessel.mind.of(FightersMind).fought:
        last_s = vessel.trait("struggles_for_s", 60)
        mind = Mind(own=FightersMind(fights_until=fate.tick + last_s, fought=True))
        return Response(deeds=("struggle",), mind=mind, think_in_s=last_s)
    return calm(vessel, stimulus, fate, 15, 40)


def think(vessel: Vessel, fate: Fate) -> Response:
    """Ends the fight when its time is over."""
    until = vessel.mind.of(FightersMind).fights_until
    if not until or fate.tick < until:
        return NOTHING
    return Response(deeds=("calm_down", "hands_up"), mind=Mind(own=FightersMind(fights_until=0)))


BEHAVIOUR = Behaviour(
    id="struggles",
    hear=hear,
    think=think,
    traits=("struggles_for_s",),
)
