"""The boarding team at work, and help to people in danger. Each task takes time and hands."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.world.world import Detail, World

BOARD_SPEED_MM_S = 4_200
CONTRABAND = ("cocaine", "marijuana", "cash", "weapons_cargo")


def start(world: World, task: str, target: str, duration_s: int, scope: str) -> None:
    """The team sets to work; `finish` comes when the time is up."""
    world.vessels[target] = world.vessels[target].remember(team_busy=world.tick + duration_s)
    world.happen("team_started", target, task=task, until=world.tick + duration_s)
    world.later(world.tick + duration_s, "team", target, (("scope", scope), ("task", task)))


def finish(world: World, target: str, detail: Detail) -> None:
    items = dict(detail)
    task, scope = str(items["task"]), str(items.get("scope", ""))
    vessel = world.vessels.get(target)
    if vessel is None or (vessel.state == "destroyed" and task != "assist"):
        return
    doings = {
        "board": _board,
        "safety": _safety,
        "documents": _documents,
        "search": _search,
        "test": _test,
        "seize": _seize,
        "detain": _detain,
        "sink": _sink,
        "assist": _assist,
    }
    doings[task](world, target, scope or str(items.get("unit", "")))


def _board(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    close = world.range_mm("boat", target) <= 400_000 if "boat" in world.vessels else False
    if not close or vessel.steering.speed_mm_s > BOARD_SPEED_MM_S:
        world.happen("boarding_failed", target)
        return
    if vessel.hold == "AT_LARGE":
        world.vessels[target] = replace(vessel, hold="BOARDED")
        world.set_helm(target, None, 0)
    world.happen("boarded", target, people=vessel.aboard)


def _safety(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    hurt = vessel.count("hurt")
    children = len([p for p in vessel.people if p.role == "child"])
    weapon = vessel.weapons != "none"
    if weapon:
        world.vessels[target] = replace(vessel, weapons="none", showing=())
    world.happen("safety_done", target, people=vessel.aboard, hurt=hurt, children=children, weapon=weapon)


def _documents(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    differ = vessel.claims.conflicts
    papers = vessel.flag or "none"
    plain = any(item in ("packages", "bales") for item in vessel.deck)
    world.happen("documents_done", target, papers=papers, discrepant=differ, plain_view=plain and bool(vessel.hidden))


def _search(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    goods = [item for item in vessel.hidden if item in CONTRABAND]
    built_in = "built_in" in vessel.hidden
    found = bool(goods) and (not built_in or scope == "destructive")
    if built_in and not found:
        world.happen("space_unaccounted", target)
    world.happen("search_done", target, found=found, what=goods[0] if found else "", scope=scope)


def _test(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    guilty = any(item in CONTRABAND for item in vessel.hidden)
    positive = guilty and dice.chance(world.seed, target, "test", world.tick, 900)
    stray = not guilty and dice.chance(world.seed, target, "false_test", world.tick, 20)
    world.happen("test_done", target, positive=positive or stray)


def _seize(world: World, target: str, scope: str) -> None:
    world.vessels[target] = replace(world.vessels[target], hold="SEIZED")
    world.set_helm(target, None, 0)
    world.happen("seized", target)


def _detain(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    people = tuple(replace(p, state="detained") if p.state in ("well", "hurt") else p for p in vessel.people)
    hurt = vessel.count("hurt")
    world.vessels[target] = replace(vessel, people=people)
    world.happen("detained", target, people=vessel.aboard, hurt=hurt)


def _sink(world: World, target: str, scope: str) -> None:
    world.vessels[target] = replace(world.vessels[target], state="sunk", hold="LOST_OR_GONE")
    world.happen("sunk", target, people=world.vessels[target].aboard)


def _assist(world: World, target: str, unit: str) -> None:
    vessel = world.vessels[target]
    recovered = vessel.count("in_water")
    states = {"in_water": "recovered", "hurt": "treated"}
    people = tuple(replace(p, state=states.get(p.state, p.state)) for p in vessel.people)
    people = tuple(replace(p, state="well") if p.state == "treated" else p for p in people)
    was = vessel.distress
    world.vessels[target] = replace(vessel, people=people, distress="none")
    world.happen("assisted", target, recovered=recovered, was=was, unit=unit)
    world.later(
        world.tick + 1,
        "hear",
        target,
        (("bearing_mdeg", 0), ("kind", "assisted"), ("means", "person"), ("range_m", 0)),
    )
