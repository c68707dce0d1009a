"""Stops and lets the team come, and then one of the crew fights it on deck until he has had enough."""

from dataclasses import replace

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.obeying import calm
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    if stimulus.kind == "boarded" and not vessel.remembers("fought"):
        last_s = vessel.trait("struggles_for_s", 60)
        return Response(
            deeds=("struggle",), mind=(("fights_until", fate.tick + last_s), ("fought", 1)), think_in_s=last_s
        )
    return calm(vessel, stimulus, fate, 15, 40)


def think(vessel: Vessel, fate: Fate) -> Response:
    until = int(vessel.remembers("fights_until"))
    if not until or fate.tick < until:
        return NOTHING
    return replace(NOTHING, deeds=("calm_down", "hands_up"), mind=(("fights_until", 0),))


BEHAVIOUR = Behaviour(
    id="struggles",
    title="Struggles on deck",
    help="Obeys the order to stop, then fights the boarding team for `struggles_for_s`.",
    hear=hear,
    think=think,
    traits=("struggles_for_s",),
)
