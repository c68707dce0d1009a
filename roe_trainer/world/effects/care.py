"""Help to people in danger: out of the water, off a burning or crowded hull, bandaged, pumped dry."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.world.due import Hear, HelpEnds
from roe_trainer.world.effects import losses
from roe_trainer.world.events.care import Assisted, HelpBrokenOff
from roe_trainer.world.world import World

TAKEN_OFF = ("overloaded", "burning")


def help_given(world: World, target: str, due: HelpEnds) -> None:
    """The work of a unit that went to help is done, unless it was called away before."""
    vessel, unit = world.vessels.get(target), due.unit
    if vessel is None:
        return
    held = world.units.get(unit)
    if held is None or held.since != due.since or not held.deployed:
        world.tell(HelpBrokenOff(world.tick, target, unit))
        return
    recovered, treated, was = vessel.count("in_water"), vessel.wounded, vessel.distress
    taken_off = vessel.aboard if was in TAKEN_OFF or vessel.mind.scuttled else 0
    vessel = vessel.with_people(in_water="recovered")
    if taken_off:
        vessel = vessel.with_people(well="recovered", hurt="recovered", hidden="recovered")
    vessel = replace(vessel, people=tuple(_treated(p) for p in vessel.people))
    world.vessels[target] = losses.nothing_left(replace(vessel, distress=_left(vessel, was), showing=_shown(vessel)))
    wrong = "going_down" if was == "sinking" and _left(vessel, was) == was else was
    dead, missing = vessel.count("dead"), vessel.count("missing")
    world.tell(
        Assisted(world.tick, target, recovered, treated, taken_off, dead, missing, wrong, unit, left=vessel.aboard)
    )
    world.later(world.tick + 1, target, Hear("assisted", "person"))


def _treated(person: Person) -> Person:
    """Bandaged and cared for; whoever is dead or missing is beyond this help."""
    if person.state in ("dead", "missing", "in_water"):
        return person
    return replace(person, state="well" if person.state == "hurt" else person.state, wounded=False)


def _left(vessel: Vessel, was: str) -> str:
    """What is still wrong: a fire burns on, opened valves stay open; a leak is stopped."""
    if was == "burning" or (was == "sinking" and vessel.mind.scuttled):
        return was
    return "none"


def _shown(vessel: Vessel) -> tuple[str, ...]:
    return tuple(s for s in vessel.showing if s != "wave")
