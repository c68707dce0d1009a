"""Losses: hulls that founder, burn or capsize, people who fall in the water, and time working on them."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.world.due import EXPOSURE, Exposure, HullGoes
from roe_trainer.world.events.gunfire import FiredIntoWater
from roe_trainer.world.events.losses import Capsized, Destroyed, HullLost
from roe_trainer.world.world import World

CASTAWAY = "castaway"
EXPOSURE_S = 1_200
BURNS_S = (600, 900)
FOUNDERS_S = 1_500


def lost(world: World, who: str, due: HullGoes) -> None:
    """The hull goes now, unless help came first: foundered or burnt_out."""
    vessel = world.vessels.get(who)
    if vessel is None or vessel.gone or vessel.distress == "none":
        return
    with_team = vessel.hold == "BOARDED"
    into_water(world, who)
    world.vessels[who] = replace(world.vessels[who], state="sunk", hold="LOST_OR_GONE", engines_working=0)
    world.stop_dead(who)
    world.tell(HullLost(world.tick, who, due.how, with_team, world.vessels[who].count("in_water")))


def into_water(world: World, who: str) -> None:
    """Everybody still aboard is in the water, and the time begins to work on them."""
    world.vessels[who] = world.vessels[who].with_people(well="in_water", hurt="in_water", hidden="in_water")
    wait_for_help(world, who)


def wait_for_help(world: World, who: str) -> None:
    """Cold and fatigue: looked at every twenty minutes while somebody is in the water."""
    if world.vessels[who].count("in_water"):
        world.later(world.tick + EXPOSURE_S, who, EXPOSURE)


def exposure(world: World, who: str, due: Exposure) -> None:
    """After the first hour some who were not helped are no longer to be seen."""
    vessel = world.vessels.get(who)
    if vessel is None or not vessel.count("in_water"):
        return
    hours = (vessel.mind.exposed or 0) + 1
    people = tuple(
        replace(p, state="missing") if p.state == "in_water" and _slips_away(world, who, n, hours) else p
        for n, p in enumerate(vessel.people)
    )
    world.vessels[who] = nothing_left(replace(vessel, people=people).remember(Mind(exposed=hours)))
    world.later(world.tick + EXPOSURE_S, who, EXPOSURE)


def _slips_away(world: World, who: str, number: int, times: int) -> bool:
    return times > 2 and dice.chance(world.seed, who, f"slips_away_{number}", world.tick, 40 * times)


def fall_overboard(world: World, who: str) -> bool:
    """One of those on deck is in the water, astern; a vessel of its own from now on, for it stays where it is."""
    vessel = world.vessels[who]
    on_deck = [n for n, p in enumerate(vessel.people) if p.state in ("well", "hurt") and p.role != "master"]
    if not on_deck:
        return False
    number = dice.shuffle(world.seed, who, "falls", world.tick, on_deck)[0]
    person = vessel.people[number]
    people = tuple(p for n, p in enumerate(vessel.people) if n != number)
    world.vessels[who] = replace(vessel, people=people)
    swimmer = replace(person, state="in_water", wounded=person.wounded or person.state == "hurt")
    castaway(world, who, (swimmer,))
    return True


def castaway(world: World, who: str, people: tuple[Person, ...]) -> str:
    """People in the water where a vessel is now, with no hull of theirs; returns the id they go by."""
    vessel, kind = world.vessels[who], VESSEL_CLASSES[CASTAWAY]
    number = len([v for v in world.vessels if v.startswith(f"{who}-water")]) + 1
    float_id = f"{who}-water{number}"
    hull = Vessel(
        id=float_id,
        class_id=kind.id,
        leg=vessel.leg,
        steering=vessel.steering,
        behaviour="hold_course",
        max_speed_mm_s=0,
        turn_mdeg_s=1,
        accel_mm_s2=1,
        length_mm=kind.length_mm,
        height_mm=kind.height_mm,
        radar=kind.radar,
        people=people,
        engines=0,
        engines_working=0,
        language=vessel.language,
        radio=False,
        state="destroyed",
        hold="LOST_OR_GONE",
    )
    x_mm, y_mm = world.position(who)
    world.place(hull, x_mm, y_mm, vessel.steering.course_mdeg, 0)
    world.spawned.append(float_id)
    wait_for_help(world, float_id)
    return float_id


def nothing_left(vessel: Vessel) -> Vessel:
    """Where only people were in the water, nothing is left to see once they are out of it."""
    if vessel.class_id == CASTAWAY and not vessel.count("in_water"):
        return replace(vessel, state="sunk")
    return vessel


def spring_a_leak(world: World, who: str) -> None:
    """She lies stopped and founders in FOUNDERS_S."""
    world.vessels[who] = replace(world.vessels[who], distress="sinking")
    world.stop_dead(who)
    world.later(world.tick + FOUNDERS_S, who, HullGoes("foundered"))


def catch_fire(world: World, who: str) -> None:
    """Her engines are gone, and she burns out after a time drawn from BURNS_S."""
    vessel = world.vessels[who]
    world.vessels[who] = replace(vessel, distress="burning", engines_working=0)
    world.stop_dead(who)
    burn_s = dice.between(world.seed, who, "burns", world.tick, *BURNS_S)
    world.later(world.tick + burn_s, who, HullGoes("burnt_out"))


def capsize(world: World, who: str) -> None:
    """Everybody aboard is in the water beside the upturned hull, which is no vessel any more."""
    vessel = world.vessels[who]
    world.vessels[who] = replace(vessel, distress="capsized", hold="LOST_OR_GONE", engines_working=0)
    world.stop_dead(who)
    into_water(world, who)
    world.tell(Capsized(world.tick, who))


def ditch(world: World, who: str) -> None:
    """An aircraft on the water: it floats for moments, and those in it swim."""
    world.stop_dead(who)
    into_water(world, who)
    vessel = world.vessels[who]
    world.place(vessel, *world.position(who), vessel.steering.course_mdeg, 0)
    world.vessels[who] = replace(world.vessels[who], state="sunk", hold="LOST_OR_GONE", height_mm=500)
    world.tell(HullLost(world.tick, who, "ditched", False, vessel.count("in_water")))


def destroy(world: World, who: str) -> None:
    """The hull is gone at once; each of those aboard is dead, or in the water and perhaps hurt."""
    vessel = world.vessels[who]
    people = tuple(_fate(world, who, number, person) for number, person in enumerate(vessel.people))
    world.vessels[who] = replace(vessel, people=people, state="destroyed", hold="LOST_OR_GONE", engines_working=0)
    world.stop_dead(who)
    wait_for_help(world, who)
    left = world.vessels[who]
    world.tell(Destroyed(world.tick, who, left.count("dead"), left.count("in_water")))


def _fate(world: World, who: str, number: int, person: Person) -> Person:
    if person.state not in ("well", "hurt", "hidden"):
        return person
    if dice.chance(world.seed, who, f"killed_{number}", world.tick, 720):
        return replace(person, state="dead")
    return replace(person, state="in_water", wounded=dice.chance(world.seed, who, f"burnt_{number}", world.tick, 600))


def fire_into_water(world: World, who: str) -> None:
    """Shots among people in the water kill those they hit."""
    vessel = world.vessels[who]
    people = tuple(
        replace(p, state="dead")
        if p.state == "in_water" and dice.chance(world.seed, who, f"shot_{n}", world.tick, 700)
        else p
        for n, p in enumerate(vessel.people)
    )
    world.vessels[who] = replace(vessel, people=people)
    world.tell(FiredIntoWater(world.tick, who, world.vessels[who].count("in_water")))
