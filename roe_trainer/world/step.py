"""One step: everything due in this second, in the order it was put on the queue."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea.motion import position_at
from roe_trainer.sea.trig import along
from roe_trainer.world.effects import cues, gunfire, losses, minds, team
from roe_trainer.world.tasks import keep_task
from roe_trainer.world.world import Detail, Happening, World

LAND_CHECK_S = 60


def step_to(world: World, tick: int) -> list[Happening]:
    """Move the world to a tick, carrying out all that is due on the way; returns what happened."""
    while (due := world.next_due()) is not None and due <= tick:
        world.tick = max(world.tick, due)
        entry = world.pop_due()
        if entry is not None:
            _, _, kind, who, detail = entry
            _carry_out(world, kind, who, detail)
    world.tick = tick
    return world.drain()


def _carry_out(world: World, kind: str, who: str, detail: Detail) -> None:
    if kind == "steer":
        world.steer(who)
    elif kind == "land":
        _keep_off_land(world, who)
    elif kind == "task":
        keep_task(world, who, detail)
    elif kind in _DUE:
        _DUE[kind](world, who, detail)
    else:
        raise ValueError(f"nothing knows how to carry out {kind!r}")


_DUE = {
    "think": lambda world, who, detail: minds.think(world, who),
    "hear": minds.hear,
    "answer": minds.answer_now,
    "team": team.finish,
    "shot": gunfire.fall_of_shot,
    "lost": losses.lost,
    "exposure": lambda world, who, detail: losses.exposure(world, who),
    "cue": cues.befall,
    "consent_ends": team.consent_ends,
}


def _keep_off_land(world: World, who: str) -> None:
    """A vessel that would run ashore within ten minutes turns back to sea; checked once a minute."""
    vessel = world.vessels.get(who)
    if vessel is None:
        return
    world.later(world.tick + LAND_CHECK_S, "land", who)
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
