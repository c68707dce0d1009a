"""Own units at their tasks: launching, intercepting, shadowing, holding off, assisting, coming home."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.sea.geometry import intercept
from roe_trainer.sea.motion import steady
from roe_trainer.sea.trig import along, bearing_mdeg, distance_mm
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.words.line import Line, line
from roe_trainer.world.due import LAUNCH, Hear, HelpEnds, KeepTask, Launch
from roe_trainer.world.events.afloat import Gathered, ItemRecovered
from roe_trainer.world.events.care import Helping
from roe_trainer.world.events.own_units import Bingo, Launched, UnitRecovered
from roe_trainer.world.world import Unit, World

LAUNCH_S = {"boat": 60, "aircraft": 120, "ship": 0, "drone": 90, "patrol": 240}
KEEP_EVERY_S = {"boat": 4, "aircraft": 4, "ship": 10, "drone": 10, "patrol": 10}
ALONGSIDE_MM = {"boat": 80_000, "aircraft": 250_000, "ship": 900_000, "drone": 900_000, "patrol": 1_500_000}
SHADOW_MM = {"boat": 600_000, "aircraft": 900_000, "ship": 2_800_000, "drone": 1_500_000, "patrol": 3_000_000}
OFF_MM = {"boat": 1_400_000, "aircraft": 1_800_000, "ship": 3_700_000, "drone": 3_000_000, "patrol": 6_000_000}
# These cannot stand still: they circle what they watch, and a patrol aircraft comes from beyond the horizon.
CIRCLING = ("drone", "patrol")
FROM_MM = 22_000_000
HELP_MM = {"boat": 120_000, "aircraft": 300_000, "ship": 400_000}
HELP_SPEED_MM_S = 3_000
PICK_UP_MM = 60_000
PICK_UP_S = 45
NEAR_M = 1_500


def why_not(world: World, unit_id: str, task: str) -> Line | None:
    """Why a unit cannot take a task now, as it reports itself."""
    unit = world.units[unit_id]
    if unit.kind == "ship" and task == "return":
        return line("unit-ship-stays")
    if not unit.deployed and task in ("return", "hold", "hold_off"):
        return line("unit-not-launched", unit=unit.title)
    if unit.endurance_s and unit.launched_at < -1:
        return line("unit-out-of-endurance", unit=unit.title)
    return None


def give_task(world: World, unit_id: str, task: str, target: str) -> Line | None:
    """Give a unit a task; returns why it cannot take it now."""
    why = why_not(world, unit_id, task)
    if why is not None:
        return why
    unit = world.units[unit_id]
    world.units[unit_id] = replace(unit, task=task, target=target, since=world.tick)
    if not unit.deployed:
        if unit.launched_at < 0:
            world.units[unit_id] = replace(world.units[unit_id], launched_at=world.tick)
            world.later(world.tick + LAUNCH_S[unit.kind], unit_id, LAUNCH)
        return None
    world.later(world.tick + 1, unit_id, KeepTask(world.tick))
    return None


def keep_task(world: World, unit_id: str, due: KeepTask) -> None:
    """Steer a unit for its task, and look again in a few seconds."""
    unit = world.units[unit_id]
    if due.since != unit.since or not unit.deployed:
        return
    if unit.endurance_s and world.tick - unit.launched_at >= unit.endurance_s and unit.task != "return":
        world.tell(Bingo(world.tick, unit_id))
        give_task(world, unit_id, "return", "")
        return
    if _steer_for(world, unit):
        world.later(world.tick + KEEP_EVERY_S[unit.kind], unit_id, KeepTask(unit.since))


def launch(world: World, unit_id: str, due: Launch) -> None:
    """A unit leaves the ship, or comes from ashore, and takes up its task."""
    unit, ship = world.units[unit_id], world.vessels[OWN_SHIP]
    x_mm, y_mm = world.position(OWN_SHIP)
    if unit.kind == "patrol":
        from_mdeg = 1000 * dice.between(world.seed, unit.id, "comes_from", 0, 0, 359)
        dx_mm, dy_mm = along(from_mdeg, FROM_MM)
        x_mm, y_mm = x_mm + dx_mm, y_mm + dy_mm
    template = world.vessels.get("_" + unit.id)
    if template is None:
        return
    hull = replace(template, id=unit.id, own=True)
    world.place(hull, x_mm, y_mm, ship.steering.course_mdeg, ship.steering.speed_mm_s)
    world.units[unit.id] = replace(unit, deployed=True)
    world.tell(Launched(world.tick, unit.id))
    world.later(world.tick + 1, unit.id, KeepTask(unit.since))


def _steer_for(world: World, unit: Unit) -> bool:
    """One look at where the target is; returns whether to look again."""
    if unit.task == "hold" and unit.kind in CIRCLING:
        _circle(world, unit, OWN_SHIP, SHADOW_MM[unit.kind])
        return True
    if unit.task == "hold":
        world.set_helm(unit.id, None, 0)
        return unit.endurance_s > 0
    target = OWN_SHIP if unit.task == "return" else unit.target
    if target not in world.vessels:
        world.set_helm(unit.id, None, 0)
        return False
    away_mm = world.range_mm(unit.id, target)
    if unit.task == "return" and (away_mm <= 400_000 or unit.kind == "patrol"):
        _recover(world, unit)
        return False
    if unit.kind not in ("ship", "drone") and unit.task != "return" and away_mm < NEAR_M * 1000:
        _be_seen(world, unit, target, away_mm)
    if unit.task == "assist" and away_mm <= HELP_MM[unit.kind]:
        return _begin_to_help(world, unit, target)
    if unit.task == "recover":
        return _gather(world, unit, target)
    if unit.task in ("assist", "assisting"):
        _close(world, unit, target, ALONGSIDE_MM[unit.kind] if unit.kind != "ship" else HELP_MM["ship"])
        return True
    wanted = {"shadow": SHADOW_MM, "hold_off": OFF_MM}.get(unit.task, ALONGSIDE_MM)[unit.kind]
    if unit.kind in CIRCLING and unit.task != "return":
        _circle(world, unit, target, wanted)
        return True
    _close(world, unit, target, wanted)
    return True


def _begin_to_help(world: World, unit: Unit, target: str) -> bool:
    """Alongside somebody in need who lies still or nearly so; how long it takes depends on how many there are."""
    vessel = world.vessels[target]
    if vessel.steering.speed_mm_s > HELP_SPEED_MM_S:
        _close(world, unit, target, ALONGSIDE_MM[unit.kind])
        return True
    world.set_helm(unit.id, None, vessel.steering.speed_mm_s)
    long_s = help_takes_s(vessel)
    world.later(world.tick + long_s, target, HelpEnds(unit.id, unit.since))
    world.units[unit.id] = replace(unit, task="assisting")
    world.tell(Helping(world.tick, target, unit.id, world.tick + long_s))
    return True


def help_takes_s(vessel: Vessel) -> int:
    """Seconds of work: a minute, and so much for each in the water, each hurt, each to be taken off."""
    taken_off = vessel.aboard if vessel.distress in ("overloaded", "burning") else 0
    return min(1_800, 60 + 20 * vessel.count("in_water") + 30 * vessel.wounded + 15 * taken_off)


def _gather(world: World, unit: Unit, target: str) -> bool:
    """From one floating piece to the next, nearest first; done when none is left."""
    here = world.position(unit.id)
    floating = [i for i in world.items if i.source == target and i.state == "afloat"]
    if not floating:
        world.units[unit.id] = replace(unit, task="hold", target="")
        world.set_helm(unit.id, None, 0)
        world.tell(Gathered(world.tick, target, unit.id))
        return False
    away_mm, number = min((distance_mm(i.x_mm - here[0], i.y_mm - here[1]), i.number) for i in floating)
    item = world.items[number - 1]
    if away_mm > PICK_UP_MM:
        own = world.vessels[unit.id]
        braking_mm = 12 * own.max_speed_mm_s
        speed = own.max_speed_mm_s if away_mm > braking_mm else max(2_000, own.max_speed_mm_s * away_mm // braking_mm)
        world.set_helm(unit.id, bearing_mdeg(item.x_mm - here[0], item.y_mm - here[1]), speed)
        return True
    world.set_helm(unit.id, None, 0)
    world.items[number - 1] = replace(item, state="recovered")
    world.tell(ItemRecovered(world.tick, target, number, item.what, unit.id))
    world.later(world.tick + PICK_UP_S, unit.id, KeepTask(unit.since))
    return False


def _circle(world: World, unit: Unit, target: str, wanted_mm: int) -> None:
    """Fly there, then round it at about this distance, at the speed of a search."""
    (ox, oy), (tx, ty) = world.position(unit.id), world.position(target)
    towards, away_mm = bearing_mdeg(tx - ox, ty - oy), world.range_mm(unit.id, target)
    cruise = VESSEL_CLASSES[unit.class_id].cruise_mm_s
    if away_mm > 2 * wanted_mm:
        world.set_helm(unit.id, towards, world.vessels[unit.id].max_speed_mm_s)
    else:
        lean = 60_000 if away_mm > wanted_mm else 120_000
        world.set_helm(unit.id, (towards + lean) % 360_000, cruise)


def _close(world: World, unit: Unit, target: str, wanted_mm: int) -> None:
    """Close to the wanted distance and keep it; open out when far inside it."""
    own, other = world.vessels[unit.id], world.vessels[target]
    (ox, oy), (tx, ty) = world.position(unit.id), world.position(target)
    dx_mm, dy_mm = tx - ox, ty - oy
    away_mm = world.range_mm(unit.id, target)
    slow = other.steering.speed_mm_s
    if away_mm * 2 < wanted_mm:
        world.set_helm(unit.id, bearing_mdeg(-dx_mm, -dy_mm), min(own.max_speed_mm_s, slow + 6_000))
        return
    if away_mm <= wanted_mm:
        world.set_helm(unit.id, other.steering.course_mdeg, slow)
        return
    aim = intercept(dx_mm, dy_mm, other.leg.vx_mm_s, other.leg.vy_mm_s, own.max_speed_mm_s)
    course = bearing_mdeg(dx_mm, dy_mm) if aim is None else aim.course_mdeg
    braking_mm = 12 * own.max_speed_mm_s
    gap_mm = away_mm - wanted_mm
    speed = own.max_speed_mm_s if gap_mm > braking_mm else slow + max(2_000, own.max_speed_mm_s * gap_mm // braking_mm)
    world.set_helm(unit.id, course, speed)


def _be_seen(world: World, unit: Unit, target: str, away_mm: int) -> None:
    """A boat or aircraft close by is noticed by whoever can notice; told once for each approach."""
    vessel = world.vessels[target]
    approach = unit.since + 1
    if vessel.own or vessel.mind.approach(unit.id) == approach:
        return
    world.vessels[target] = vessel.remember(Mind(approaches=((unit.id, approach),)))
    near = Hear("unit_near", "sight", world.bearing(target, unit.id), away_mm // 1000, unit_kind=unit.kind)
    world.later(world.tick + 2, target, near)


def _recover(world: World, unit: Unit) -> None:
    hull: Vessel = world.vessels.pop(unit.id)
    world.vessels["_" + unit.id] = replace(hull, id="_" + unit.id, steering=steady(0, 0))
    spent = -2 if unit.endurance_s and world.tick - unit.launched_at >= unit.endurance_s - 600 else -1
    world.units[unit.id] = replace(unit, deployed=False, task="hold", target="", launched_at=spent)
    world.tell(UnitRecovered(world.tick, unit.id))
