"""One step: everything due in this second, in the order it was put on the queue."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea.motion import position_at
from roe_trainer.sea.trig import along
from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.speech import words
from roe_trainer.vessels.stimulus import Response, Stimulus
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects import gunfire, team
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
    elif kind == "think":
        _think(world, who)
    elif kind == "hear":
        _hear(world, who, detail)
    elif kind == "answer":
        _answer(world, who, detail)
    elif kind == "land":
        _keep_off_land(world, who)
    elif kind == "task":
        keep_task(world, who, detail)
    elif kind == "team":
        team.finish(world, who, detail)
    elif kind == "shot":
        gunfire.fall_of_shot(world, who, detail)
    else:
        raise ValueError(f"nothing knows how to carry out {kind!r}")


def _alive(vessel: Vessel | None) -> bool:
    return vessel is not None and vessel.state == "afloat" and vessel.aboard > 0 and vessel.hold != "SEIZED"


def _think(world: World, who: str) -> None:
    vessel = world.vessels.get(who)
    if vessel is None or not _alive(vessel) or vessel.hold != "AT_LARGE":
        return
    response = BEHAVIOURS[vessel.behaviour].think(vessel, Fate(world.seed, who, world.tick))
    _respond(world, vessel, response, "vhf")


def _hear(world: World, who: str, detail: Detail) -> None:
    vessel = world.vessels.get(who)
    if vessel is None or not _alive(vessel):
        return
    heard = dict(detail)
    stimulus = Stimulus(
        kind=str(heard["kind"]),  # type: ignore[arg-type]
        tick=world.tick,
        means=str(heard["means"]),  # type: ignore[arg-type]
        question=str(heard.get("question", "")),
        understood=bool(heard.get("understood", True)),
        bearing_mdeg=int(heard.get("bearing_mdeg", 0)),
        range_m=int(heard.get("range_m", 0)),
    )
    if stimulus.kind == "order_stop" and stimulus.understood:
        vessel = vessel.remember(ordered_to_stop=1)
        world.vessels[who] = vessel
    response = BEHAVIOURS[vessel.behaviour].hear(vessel, stimulus, Fate(world.seed, who, world.tick))
    _respond(world, vessel, response, stimulus.means)


def _respond(world: World, vessel: Vessel, response: Response, means: str) -> None:
    """Act on a response at once, or after its delay where it has one."""
    if response.mind:
        vessel = vessel.remember(**dict(response.mind))
        world.vessels[vessel.id] = vessel
    if response.think_in_s:
        world.later(world.tick + response.think_in_s, "think", vessel.id)
    detail: dict[str, int | str | bool] = {"say": response.say, "deeds": ",".join(response.deeds), "means": means}
    if response.course_mdeg is not None:
        detail["course_mdeg"] = response.course_mdeg
    if response.speed_mm_s is not None:
        detail["speed_mm_s"] = response.speed_mm_s
    entry = tuple(sorted(detail.items()))
    if response.delay_s:
        world.later(world.tick + response.delay_s, "answer", vessel.id, entry)
    else:
        _answer(world, vessel.id, entry)


def _answer(world: World, who: str, detail: Detail) -> None:
    vessel = world.vessels.get(who)
    if vessel is None or not _alive(vessel):
        return
    said = dict(detail)
    course, speed = said.get("course_mdeg"), said.get("speed_mm_s")
    if course is not None or speed is not None:
        world.set_helm(who, None if course is None else int(course), None if speed is None else int(speed))
    for deed in str(said["deeds"]).split(","):
        if deed:
            _do_deed(world, who, deed)
    phrase = str(said["say"])
    if phrase:
        claims = vessel.claims
        world.happen(
            "spoke",
            who,
            phrase=phrase,
            text=words(vessel, phrase),
            means=str(said["means"]),
            language=vessel.language,
            says_state=claims.nationality_state if phrase == "nationality" else "",
            nobody=claims.nobody_is_master if phrase == "master" else False,
            conflict=claims.conflicts and phrase in ("voyage", "people_cargo"),
        )


def _do_deed(world: World, who: str, deed: str) -> None:
    vessel = world.vessels[who]
    if deed == "jettison":
        if not vessel.hidden:
            return
        world.vessels[who] = replace(
            vessel, hidden=vessel.hidden[1:], deck=tuple(d for d in vessel.deck if d != "packages")
        )
    if deed in ("wave", "hands_up", "point_weapon", "show_weapon", "drop_weapon"):
        showing = tuple(sorted(set(vessel.showing) | {deed}))
        world.vessels[who] = replace(vessel, showing=showing)
    world.happen("deed", who, deed=deed)


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
