"""Gunfire and devices: where the shots go, what they hit, who is hurt. Every roll is named, none enters the score."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.stimulus import StimulusKind
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.due import Hear, ShotFalls
from roe_trainer.world.effects import losses
from roe_trainer.world.effects.deeds import do_deed
from roe_trainer.world.events.gunfire import DeviceMissed, EngineHit, Entangled, Fired, ShotsMissed
from roe_trainer.world.events.losses import CaughtFire, Holed, PersonHurt
from roe_trainer.world.world import World

FLIGHT_S = 4


def open_fire(world: World, purpose: str, unit_id: str, target: str) -> None:
    """The shots leave now and fall a few seconds later."""
    world.tell(Fired(world.tick, target, purpose, unit_id, world.range_mm(unit_id, target) // 1000))
    world.later(world.tick + FLIGHT_S, target, ShotFalls(purpose, unit_id))


def fall_of_shot(world: World, target: str, due: ShotFalls) -> None:
    """The shots arrive: among swimmers where the hull is gone, at the hull where it is not."""
    purpose, unit_id, vessel = due.purpose, due.unit, world.vessels.get(target)
    if vessel is None:
        return
    if vessel.aboard == 0 and vessel.count("in_water") and purpose != "warning":
        losses.fire_into_water(world, target)
        return
    if vessel.gone:
        return
    if purpose == "warning":
        _warn(world, unit_id, target)
    elif purpose == "entangle":
        _entangle(world, target)
    elif purpose == "disabling":
        _disable(world, unit_id, target)
    elif purpose == "self_defence":
        _defend(world, unit_id, target)
    else:
        losses.destroy(world, target)


def _notice(world: World, target: str, kind: StimulusKind, unit_id: str) -> None:
    metres = world.range_mm(unit_id, target) // 1000 if unit_id in world.vessels else 0
    world.later(world.tick + 1, target, Hear(kind, "gun", world.bearing(target, unit_id), metres))


def _warn(world: World, unit_id: str, target: str) -> None:
    metres = world.range_mm(unit_id, target) // 1000
    if dice.chance(world.seed, target, "notice_shots", world.tick, 960 - metres // 10):
        _notice(world, target, "warning_shots", unit_id)


def _entangle(world: World, target: str) -> None:
    if not dice.chance(world.seed, target, "entangle", world.tick, 600):
        world.tell(DeviceMissed(world.tick, target))
        return
    world.stop_dead(target)
    vessel = world.vessels[target]
    world.tell(Entangled(world.tick, target))
    if vessel.distress == "overloaded" and dice.chance(world.seed, target, "capsize", world.tick, 350):
        losses.capsize(world, target)
    _notice(world, target, "entangled", OWN_SHIP)


def _disable(world: World, unit_id: str, target: str) -> None:
    vessel = world.vessels[target]
    metres = world.range_mm(unit_id, target) // 1000
    hit = 780 - metres // 2 - 40 * world.weather.sea_state
    if not dice.chance(world.seed, target, "engine_hit", world.tick, max(150, hit)):
        world.tell(ShotsMissed(world.tick, target))
        return
    working = max(0, vessel.engines_working - 2)
    world.vessels[target] = replace(vessel, engines_working=working)
    world.tell(EngineHit(world.tick, target, working))
    crowded = 6 if "people_at_engines" in vessel.showing else 1
    if dice.chance(world.seed, target, "fragment", world.tick, 30 * crowded):
        hurt_somebody(world, target, 1)
    if dice.chance(world.seed, target, "fuel_fire", world.tick, 12):
        losses.catch_fire(world, target)
        world.tell(CaughtFire(world.tick, target))
    elif dice.chance(world.seed, target, "holed", world.tick, 15):
        losses.spring_a_leak(world, target)
        world.tell(Holed(world.tick, target))
    if working == 0:
        world.stop_dead(target)
        _notice(world, target, "disabled", unit_id)
    else:
        share = vessel.max_speed_mm_s * working // max(1, vessel.engines)
        world.vessels[target] = replace(world.vessels[target], max_speed_mm_s=share)
        world.set_helm(target, None, min(share, vessel.steering.ordered_speed_mm_s))


def _defend(world: World, unit_id: str, target: str) -> None:
    vessel = world.vessels[target]
    if dice.chance(world.seed, target, "defence_hit", world.tick, 750):
        hurt_somebody(world, target, 1)
    if {"show_weapon", "point_weapon", "point_at_others"} & set(vessel.showing):
        do_deed(world, target, "drop_weapon")
    _notice(world, target, "fired_at", unit_id)


def hurt_somebody(world: World, target: str, most: int) -> None:
    """Wound up to `most` of those who are well aboard."""
    vessel: Vessel = world.vessels[target]
    people = list(vessel.people)
    well = [n for n, p in enumerate(people) if p.state == "well"]
    for number in dice.shuffle(world.seed, target, "who_is_hurt", world.tick, well)[:most]:
        people[number] = replace(people[number], state="hurt", wounded=True)
        world.tell(PersonHurt(world.tick, target))
    world.vessels[target] = replace(vessel, people=tuple(people))
