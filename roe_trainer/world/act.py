"""What own hands do, put to the world: acts that were accepted above, on what is known. The outcome shows in events."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea.units import mm_s_of_kn
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Line
from roe_trainer.world.effects import gunfire, signals, team
from roe_trainer.world.events.custody import Released
from roe_trainer.world.events.team import BoardingFailed
from roe_trainer.world.tasks import give_task
from roe_trainer.world.world import World


def open_fire(world: World, purpose: str, unit: str, vessel: str) -> None:
    """Shots or a line of a unit."""
    gunfire.open_fire(world, purpose, unit, vessel)


def set_team_to(world: World, task: str, vessel: str, duration_s: int, scope: str) -> None:
    """The team sets to work; where no hull is left to go aboard of, it comes back with that."""
    if task == "board" and world.vessels[vessel].gone:
        world.tell(BoardingFailed(world.tick, vessel, barred=False))
        return
    team.start(world, task, vessel, duration_s, scope)


def team_busy_s(world: World, vessel: str) -> int:
    """Seconds for which our own team is still at work there."""
    return max(0, (world.vessels[vessel].mind.team_busy or 0) - world.tick)


def team_aboard(world: World, vessel: str) -> bool:
    """Whether our own team is aboard."""
    return world.vessels[vessel].hold in ("BOARDED", "SEIZED")


def order_unit(world: World, unit: str, task: str, vessel: str) -> Line | None:
    """A task for a unit; returns why the unit cannot take it, which it says itself."""
    return give_task(world, unit, task, vessel)


def steer_ship(world: World, course_deg: int, speed_kn: int) -> None:
    """The helm in hand."""
    give_task(world, OWN_SHIP, "helm", "")
    world.set_helm(OWN_SHIP, course_deg * 1000, mm_s_of_kn(speed_kn))


def stand_off(world: World, target: str, leave: bool, light: str) -> None:
    """Units on this vessel open out; on release the team comes off as well and the vessel may go."""
    for unit in list(world.units.values()):
        if unit.target == target and unit.kind != "ship" and unit.deployed:
            give_task(world, unit.id, "return" if leave else "hold_off", "" if leave else target)
    if not leave:
        return
    vessel = world.vessels[target]
    if vessel.hold in ("BOARDED", "SEIZED"):
        vessel = replace(vessel.with_people(detained="well"), hold="AT_LARGE")
    world.vessels[target] = vessel.remember(Mind(team_busy=0, yielded=False, running=False))
    world.tell(Released(world.tick, target))
    signals.send(world, "release", target, "loudhailer", vessel.language, "", light)
