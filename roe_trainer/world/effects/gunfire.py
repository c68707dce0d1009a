"""Gunfire and devices: where the shots go, what they hit, who is hurt. Every roll is named, none enters the score."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.world.world import Detail, World

FLIGHT_S = 4


def open_fire(world: World, purpose: str, unit_id: str, target: str) -> None:
    """The shots leave now and fall a few seconds later."""
    world.happen("fired", target, purpose=purpose, unit=unit_id, range_m=world.range_mm(unit_id, target) // 1000)
    world.later(world.tick + FLIGHT_S, "shot", target, (("purpose", purpose), ("unit", unit_id)))


def fall_of_shot(world: World, target: str, detail: Detail) -> None:
    items = dict(detail)
    purpose, unit_id = str(items["purpose"]), str(items["unit"])
    if target not in world.vessels or world.vessels[target].state != "afloat":
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
        _destroy(world, target)


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
    if vessel.distress == "overloaded" and dice.chance(world.seed, target, "capsize", world.tick, 350):
        spill(world, target)
    world.happen("entangled", target)
    _tell(world, target, "entangled", "cutter")


def _disable(world: World, unit_id: str, target: str) -> None:
    vessel = world.vessels[target]
    metres = world.range_mm(unit_id, target) // 1000
    hit = 780 - metres // 2 - 40 * world.weather.sea_state
    if not dice.chance(world.seed, target, "engine_hit", world.tick, max(150, hit)):
        world.happen("missed", target)
        return
    working = max(0, vessel.engines_working - 2)
    world.vessels[target] = replace(vessel, engines_working=working)
    if dice.chance(world.seed, target, "fragment", world.tick, 30):
        hurt_somebody(world, target, 1)
    world.happen("engine_hit", target, left=working)
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
    showing = tuple(s for s in vessel.showing if s not in ("point_weapon", "show_weapon"))
    world.vessels[target] = replace(world.vessels[target], showing=tuple(sorted({*showing, "drop_weapon"})))
    world.happen("deed", target, deed="drop_weapon")
    _tell(world, target, "fired_at", unit_id)


def _destroy(world: World, target: str) -> None:
    """The hull is gone; each of those aboard is dead, hurt in the water, or in the water."""
    vessel = world.vessels[target]
    people = tuple(_fate(world, target, number, person) for number, person in enumerate(vessel.people))
    world.vessels[target] = replace(vessel, people=people, state="destroyed", hold="LOST_OR_GONE", engines_working=0)
    world.stop_dead(target)
    dead = len([p for p in people if p.state == "dead"])
    world.happen("destroyed", target, dead=dead, in_water=len([p for p in people if p.state == "in_water"]))


def _fate(world: World, target: str, number: int, person: Person) -> Person:
    dead = dice.chance(world.seed, target, f"killed_{number}", world.tick, 720)
    return replace(person, state="dead" if dead else "in_water")


def hurt_somebody(world: World, target: str, most: int) -> None:
    """Wound up to `most` of those who are well aboard."""
    vessel: Vessel = world.vessels[target]
    people = list(vessel.people)
    well = [n for n, p in enumerate(people) if p.state == "well"]
    for number in dice.shuffle(world.seed, target, "who_is_hurt", world.tick, well)[:most]:
        people[number] = replace(people[number], state="hurt")
        world.happen("hurt", target)
    world.vessels[target] = replace(vessel, people=tuple(people))


def spill(world: World, target: str) -> None:
    """A capsize: everybody aboard is in the water."""
    vessel = world.vessels[target]
    people = tuple(replace(p, state="in_water") if p.state in ("well", "hurt") else p for p in vessel.people)
    world.vessels[target] = replace(vessel, people=people, distress="sinking")
    world.happen("capsized", target)
