"""Gunfire and devices: where the shots go, what they hit, who is hurt. Every roll is named, none enters the score."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects import losses
from roe_trainer.world.effects.deeds import do_deed
from roe_trainer.world.world import Detail, World

FLIGHT_S = 4


def open_fire(world: World, purpose: str, unit_id: str, target: str) -> None:
    """The shots leave now and fall a few seconds later."""
    world.happen("fired", target, purpose=purpose, unit=unit_id, range_m=world.range_mm(unit_id, target) // 1000)
    world.later(world.tick + FLIGHT_S, "shot", target, (("purpose", purpose), ("unit", unit_id)))


def fall_of_shot(world: World, target: str, detail: Detail) -> None:
    items = dict(detail)
    purpose, unit_id = str(items["purpose"]), str(items["unit"])
    vessel = world.vessels.get(target)
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


def _tell(world: World, target: str, kind: str, unit_id: str) -> None:
    metres = world.range_mm(unit_id, target) // 1000 if unit_id in world.vessels else 0
    world.later(
        world.tick + 1,
        "hear",
        target,
        (
            ("bearing_mdeg", world.bearing(target, unit_id)),
            ("kind", kind),
            ("means", "gun"),
            ("range_m", metres),
        ),
    )


def _warn(world: World, unit_id: str, target: str) -> None:
    metres = world.range_mm(unit_id, target) // 1000
    if dice.chance(world.seed, target, "notice_shots", world.tick, 960 - metres // 10):
        _tell(world, target, "warning_shots", unit_id)


def _entangle(world: World, target: str) -> None:
    if not dice.chance(world.seed, target, "entangle", world.tick, 600):
        world.happen("device_missed", target)
        return
    world.stop_dead(target)
    vessel = world.vessels[target]
    world.happen("entangled", target)
    if vessel.distress == "overloaded" and dice.chance(world.seed, target, "capsize", world.tick, 350):
        losses.capsize(world, target)
    _tell(world, target, "entangled", OWN_SHIP)


def _disable(world: World, unit_id: str, target: str) -> None:
    vessel = world.vessels[target]
    metres = world.range_mm(unit_id, target) // 1000
    hit = 780 - metres // 2 - 40 * world.weather.sea_state
    if not dice.chance(world.seed, target, "engine_hit", world.tick, max(150, hit)):
        world.happen("missed", target)
        return
    working = max(0, vessel.engines_working - 2)
    world.vessels[target] = replace(vessel, engines_working=working)
    world.happen("engine_hit", target, left=working)
    crowded = 6 if "people_at_engines" in vessel.showing else 1
    if dice.chance(world.seed, target, "fragment", world.tick, 30 * crowded):
        hurt_somebody(world, target, 1)
    if dice.chance(world.seed, target, "fuel_fire", world.tick, 12):
        losses.catch_fire(world, target)
        world.happen("caught_fire", target)
    elif dice.chance(world.seed, target, "holed", world.tick, 15):
        losses.spring_a_leak(world, target)
        world.happen("holed", target)
    if working == 0:
        world.stop_dead(target)
        _tell(world, target, "disabled", unit_id)
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
    _tell(world, target, "fired_at", unit_id)


def hurt_somebody(world: World, target: str, most: int) -> None:
    """Wound up to `most` of those who are well aboard."""
    vessel: Vessel = world.vessels[target]
    people = list(vessel.people)
    well = [n for n, p in enumerate(people) if p.state == "well"]
    for number in dice.shuffle(world.seed, target, "who_is_hurt", world.tick, well)[:most]:
        people[number] = replace(people[number], state="hurt", wounded=True)
        world.happen("hurt", target)
    world.vessels[target] = replace(vessel, people=tuple(people))
