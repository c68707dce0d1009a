"""One step: everything due in this second, in the order it was put on the queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from roe_trainer.sea.motion import position_at
from roe_trainer.sea.trig import along
from roe_trainer.world.due import (
    KEEP_OFF_LAND,
    Answer,
    ConsentEnds,
    CueComes,
    Due,
    Exposure,
    Hear,
    HelpEnds,
    HullGoes,
    KeepOffLand,
    KeepTask,
    Launch,
    ShotFalls,
    Steer,
    TeamTaskEnds,
    Think,
)
from roe_trainer.world.effects import care, cues, gunfire, losses, minds, team
from roe_trainer.world.event import Event
from roe_trainer.world.tasks import keep_task, launch
from roe_trainer.world.world import World

LAND_CHECK_S = 60


def step_to(world: World, tick: int) -> list[Event]:
    """Move the world to a tick, carrying out all that is due on the way; returns the events."""
    while (due := world.next_due()) is not None and due <= tick:
        world.tick = max(world.tick, due)
        entry = world.pop_due()
        if entry is not None:
            _, _, who, thing = entry
            if type(thing) is Steer:
                world.steer(who)
            else:
                _DUE[type(thing)](world, who, thing)
    world.tick = tick
    return world.drain()


def _keep_off_land(world: World, who: str, due: KeepOffLand) -> None:
    """A vessel that would run ashore within ten minutes turns back to sea; checked once a minute."""
    vessel = world.vessels.get(who)
    if vessel is None:
        return
    world.later(world.tick + LAND_CHECK_S, who, KEEP_OFF_LAND)
    if not vessel.moving or world.coast is None:
        return
    ahead = position_at(vessel.leg, world.tick + 600)
    if not world.on_land(*ahead):
        return
    course = vessel.steering.ordered_course_mdeg
    for turn_mdeg in (60_000, -60_000, 120_000, -120_000, 180_000):
        trial = replace(vessel.steering, course_mdeg=(course + turn_mdeg) % 360_000)
        if not world.on_land(*_reach(world, who, trial.course_mdeg, vessel.steering.speed_mm_s * 600)):
            world.set_helm(who, trial.course_mdeg, None)
            return
    world.set_helm(who, None, 0)


def _reach(world: World, who: str, course_mdeg: int, length_mm: int) -> tuple[int, int]:
    x_mm, y_mm = world.position(who)
    dx_mm, dy_mm = along(course_mdeg, length_mm)
    return x_mm + dx_mm, y_mm + dy_mm


_DUE: dict[type[Due], Callable[[World, str, Any], None]] = {
    KeepOffLand: _keep_off_land,
    KeepTask: keep_task,
    Launch: launch,
    Think: minds.think,
    Hear: minds.hear,
    Answer: minds.answer_now,
    TeamTaskEnds: team.finish,
    HelpEnds: care.help_given,
    ShotFalls: gunfire.fall_of_shot,
    HullGoes: losses.lost,
    Exposure: losses.exposure,
    CueComes: cues.befall,
    ConsentEnds: team.consent_ends,
}
