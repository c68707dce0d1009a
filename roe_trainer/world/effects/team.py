"""The boarding team at work. Each task takes time and hands, and the sea goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.due import CONSENT_ENDS, ConsentEnds, Hear, TeamTaskEnds
from roe_trainer.world.effects import losses, minds
from roe_trainer.world.events.custody import Detained, Seized, Sunk
from roe_trainer.world.events.team import (
    Boarded,
    BoardingFailed,
    DocumentsDone,
    FieldTestDone,
    SafetyDone,
    SearchDone,
    SpaceUnaccounted,
    TeamStarted,
)
from roe_trainer.world.world import World

BOARD_SPEED_MM_S = 4_200
STEP_MM = 1_000
CLIMB_S_PER_M = 15
CONTRABAND = ("cocaine", "marijuana", "cash", "weapons_cargo")
VALVES_S = 150
# How far each scope of a search reaches; cutting reaches everything.
REACHES = {"consented": ("hold",), "full": ("hold", "cabin"), "destructive": ("hold", "cabin", "built_in")}


def start(world: World, task: str, target: str, duration_s: int, scope: str) -> None:
    """The team sets to work; `finish` comes when the time is up."""
    vessel = world.vessels[target]
    duration_s += 4 * min(60, vessel.aboard) if task in ("safety", "detain") else 0
    if task == "board":
        climb_mm = max(0, VESSEL_CLASSES[vessel.class_id].freeboard_mm - STEP_MM)
        duration_s += CLIMB_S_PER_M * climb_mm // 1000
    world.vessels[target] = vessel.remember(Mind(team_busy=world.tick + duration_s))
    world.tell(TeamStarted(world.tick, target, task, world.tick + duration_s))
    world.later(world.tick + duration_s, target, TeamTaskEnds(task, scope))


def finish(world: World, target: str, due: TeamTaskEnds) -> None:
    """What a task came to; work on a vessel that went down or was let go meanwhile comes to nothing."""
    task, vessel = due.task, world.vessels.get(target)
    if vessel is None:
        return
    aboard_needed = task not in ("board", "detain")
    saved = task == "detain" and vessel.count("recovered") > 0
    if (vessel.gone and not saved) or (aboard_needed and vessel.hold not in ("BOARDED", "SEIZED")):
        return
    _TASKS[task](world, target, due.scope)


def consent_ends(world: World, target: str, due: ConsentEnds) -> None:
    """The master has had enough of the people he invited."""
    vessel = world.vessels.get(target)
    if vessel is not None and vessel.hold == "BOARDED" and vessel.in_view:
        minds.say(world, vessel, "consent_ends", "person")


def _board(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    close = world.range_mm("boat", target) <= 400_000 if "boat" in world.vessels else False
    if not close or vessel.steering.speed_mm_s > BOARD_SPEED_MM_S:
        world.tell(BoardingFailed(world.tick, target, barred=False))
        return
    tries = (vessel.mind.tried_to_board or 0) + 1
    if "bar_the_rail" in vessel.showing and tries < 2:
        world.vessels[target] = vessel.remember(Mind(tried_to_board=tries))
        world.tell(BoardingFailed(world.tick, target, barred=True))
        return
    if vessel.hold == "AT_LARGE":
        world.vessels[target] = replace(vessel, hold="BOARDED")
        world.set_helm(target, None, 0)
    world.tell(Boarded(world.tick, target, vessel.in_view))
    if vessel.claims.consent_ends_s:
        world.later(world.tick + vessel.claims.consent_ends_s, target, CONSENT_ENDS)
    world.later(world.tick + 2, target, Hear("boarded", "person"))


def _safety(world: World, target: str, scope: str) -> None:
    """People counted, hidden ones found, weapons secured, valves shut if there is still time."""
    vessel = world.vessels[target]
    found = vessel.count("hidden")
    vessel = vessel.with_people(hidden="well")
    weapon = vessel.weapons != "none"
    if weapon:
        vessel = replace(vessel, weapons="none", showing=tuple(s for s in vessel.showing if "weapon" not in s))
    scuttled = bool(vessel.mind.scuttled) and vessel.distress == "sinking"
    saved = scuttled and dice.chance(world.seed, target, "valves_shut", world.tick, 500)
    if saved:
        vessel = replace(vessel, distress="none")
    world.vessels[target] = vessel
    children = len([p for p in vessel.people if p.role == "child" and p.state in ("well", "hurt")])
    flooding = vessel.distress == "sinking"
    world.tell(SafetyDone(world.tick, target, vessel.aboard, vessel.wounded, children, weapon, found, flooding, saved))


def _documents(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    lines_differ = any(not line.agrees for line in vessel.lines)
    plain = any(item in ("packages", "bales") for item in vessel.deck) and any(i in CONTRABAND for i in vessel.hidden)
    if plain:
        _bag(world, target, goods_in(vessel)[:1])
    done = DocumentsDone(
        world.tick,
        target,
        papers=vessel.flag or "none",
        discrepant=vessel.claims.conflicts or lines_differ,
        licence=vessel.licence,
        plain_view=plain,
        says_state=vessel.claims.nationality_state,
        nobody=vessel.claims.nobody_is_master or vessel.in_view == 0,
        spoken=vessel.in_view > 0,
    )
    world.tell(done)


def goods_in(vessel: Vessel) -> tuple[str, ...]:
    """The forbidden goods that are still hidden in her."""
    return tuple(item for item in vessel.hidden if item in CONTRABAND)


def _bag(world: World, target: str, goods: tuple[str, ...]) -> None:
    """Lots that were found are in the evidence bag from now on, and cannot be found again."""
    vessel = world.vessels[target]
    left = list(vessel.hidden)
    for lot in goods:
        left.remove(lot)
    world.vessels[target] = replace(vessel, hidden=tuple(left), bagged=(*vessel.bagged, *goods))


def carried_goods(world: World, vessel: Vessel) -> bool:
    """Whether there are or were forbidden goods in her: hidden still, bagged by the team, or thrown overboard."""
    over_the_side = any(i.source == vessel.id and i.what in CONTRABAND for i in world.items)
    return bool(goods_in(vessel)) or bool(vessel.bagged) or over_the_side


def stowed_in(vessel: Vessel) -> str:
    """How well they are hidden: a built-in space beats whatever the scenario names."""
    return "built_in" if "built_in" in vessel.hidden else vessel.stowed


def _search(world: World, target: str, scope: str) -> None:
    """What a search finds depends on how far it may reach; measuring shows a space that was not opened."""
    vessel = world.vessels[target]
    goods, place = goods_in(vessel), stowed_in(vessel)
    found = bool(goods) and place in REACHES.get(scope, REACHES["consented"])
    short = place == "built_in" and (bool(goods) or "built_in" in vessel.hidden) and scope == "full" and not found
    if short:
        world.tell(SpaceUnaccounted(world.tick, target))
    done = SearchDone(
        world.tick,
        target,
        found=found,
        what=goods[0] if found else "",
        lots=len(goods) if found else 0,
        where=place if found else "",
        scope=scope,
        short=short,
    )
    world.tell(done)
    if found:
        _bag(world, target, goods)


def _test(world: World, target: str, scope: str) -> None:
    """A swab; it may miss, and it may speak of what an earlier owner carried."""
    vessel = world.vessels[target]
    share = 900 if carried_goods(world, vessel) else 800 if "residue" in vessel.hidden else 20
    world.tell(FieldTestDone(world.tick, target, dice.chance(world.seed, target, "test", world.tick, share)))


def _seize(world: World, target: str, scope: str) -> None:
    world.vessels[target] = replace(world.vessels[target], hold="SEIZED")
    world.set_helm(target, None, 0)
    world.tell(Seized(world.tick, target))


def _detain(world: World, target: str, scope: str) -> None:
    vessel = world.vessels[target]
    held = vessel.with_people(well="detained", hurt="detained", hidden="detained", recovered="detained")
    world.vessels[target] = held
    world.tell(Detained(world.tick, target, held.count("detained"), held.wounded))


def _sink(world: World, target: str, scope: str) -> None:
    left = world.vessels[target].aboard
    if left:
        losses.into_water(world, target)
    world.vessels[target] = replace(world.vessels[target], state="sunk", hold="LOST_OR_GONE")
    world.tell(Sunk(world.tick, target, left))


_TASKS: dict[str, Callable[[World, str, str], None]] = {
    "board": _board,
    "safety": _safety,
    "documents": _documents,
    "search": _search,
    "test": _test,
    "seize": _seize,
    "detain": _detain,
    "sink": _sink,
}
