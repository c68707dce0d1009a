"""Cues: what befalls a vessel because the scenario has it happen, whatever anybody does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.world.due import CueComes, Hear
from roe_trainer.world.effects import losses
from roe_trainer.world.effects.deeds import do_deed
from roe_trainer.world.events.losses import PersonHurt
from roe_trainer.world.world import World


def befall(world: World, who: str, due: CueComes) -> None:
    """Carry out a cue; one that means nothing to the sea is told to the mind of the vessel."""
    vessel = world.vessels.get(who)
    if vessel is None or vessel.gone:
        return
    effect = CUES.get(due.cue)
    if effect is not None:
        effect(world, who)
        return
    world.later(world.tick + 1, who, Hear("cue", "vhf", cue=due.cue))


def _engine_fails(world: World, who: str) -> None:
    """A boat drifts; an aircraft comes down on the water and is gone."""
    if VESSEL_CLASSES[world.vessels[who].class_id].domain == "air":
        losses.ditch(world, who)
        return
    world.vessels[who] = replace(world.vessels[who], engines_working=0, distress="adrift")
    world.stop_dead(who)


def _falls_ill(world: World, who: str) -> None:
    vessel = world.vessels[who]
    for number, person in enumerate(vessel.people):
        if person.state in ("well", "detained") and not person.wounded:
            ill = replace(person, state="hurt" if person.state == "well" else person.state, wounded=True)
            people = (*vessel.people[:number], ill, *vessel.people[number + 1 :])
            world.vessels[who] = replace(vessel, people=people)
            world.tell(PersonHurt(world.tick, who))
            return


CUES: dict[str, Callable[[World, str], None]] = {
    "overboard": lambda world, who: do_deed(world, who, "overboard"),
    "engine_fails": _engine_fails,
    "springs_a_leak": losses.spring_a_leak,
    "catches_fire": losses.catch_fire,
    "capsizes": losses.capsize,
    "falls_ill": _falls_ill,
    "hoists_flag": lambda world, who: do_deed(world, who, "hoist_flag"),
}
TOLD = ("attack", "board", "recall")
