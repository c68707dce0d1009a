"""Carry out a measure: say why it cannot be done now, or set it going."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from roe_trainer.ladder.measure import (
    Assist,
    Entangle,
    Fire,
    Measure,
    Recover,
    Show,
    Signal,
    Stand,
    Steer,
    TeamTask,
)
from roe_trainer.sea.units import mm_s_of_kn
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.own_ship import OWN_SHIP, recorded_id
from roe_trainer.world.effects import gunfire, signals, team
from roe_trainer.world.events.custody import Released
from roe_trainer.world.tasks import give_task
from roe_trainer.world.world import Unit, World

KIND_WORDS = {
    "ship": "the ship",
    "boat": "the boat",
    "aircraft": "the helicopter",
    "drone": "the drone",
    "patrol": "the patrol aircraft",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """A measure aimed at a vessel (truth id), by a unit or by whichever can."""

    measure: Measure
    vessel: str
    unit: str
    options: Mapping[str, str | int | bool]
    light: str


def refusal(world: World, deed: Deed) -> str:
    """Why this cannot be done now, physically; an empty string when it can."""
    measure = deed.measure
    if deed.vessel:
        vessel = world.vessels.get(deed.vessel)
        saved = vessel is not None and isinstance(measure.effect, TeamTask) and vessel.count("recovered") > 0
        if vessel is None or (vessel.state == "sunk" and not vessel.count("in_water") and not saved):
            return "there is no such vessel any more"
    if isinstance(measure.effect, Signal):
        return _signal_refusal(world, deed)
    if isinstance(measure.effect, TeamTask):
        return _team_refusal(world, deed, measure.effect)
    if isinstance(measure.effect, Assist | Recover):
        return "" if _able(world, deed) else f"no unit aboard this ship can do that (it takes {_takes(measure)})"
    if measure.units and not isinstance(measure.effect, Steer):
        unit = chosen_unit(world, deed)
        return unit if isinstance(unit, str) else ""
    return ""


def _signal_refusal(world: World, deed: Deed) -> str:
    means = deed.options.get("means", "vhf")
    if means != "loudhailer":
        return ""
    _, metres = signals.nearest_unit(world, deed.vessel)
    if metres > 2 * signals.LOUDHAILER_M:
        return f"no unit is near enough for the loudhailer (nearest {metres} m, it carries {signals.LOUDHAILER_M} m)"
    return ""


def _team_refusal(world: World, deed: Deed, effect: TeamTask) -> str:
    vessel = world.vessels[deed.vessel]
    busy = vessel.mind.team_busy or 0
    if busy > world.tick:
        return f"the team is at work for {busy - world.tick} more seconds"
    if effect.task == "board":
        if vessel.hold != "AT_LARGE":
            return "the team is aboard already"
        unit = chosen_unit(world, deed)
        if isinstance(unit, str):
            return unit
        if vessel.steering.speed_mm_s > team.BOARD_SPEED_MM_S:
            return "she is making too much way to put a team aboard"
        return ""
    if vessel.hold == "AT_LARGE":
        return "no team is aboard"
    if vessel.hold == "LOST_OR_GONE":
        saved = effect.task == "detain" and vessel.count("recovered")
        return "" if saved else "the vessel is gone: no team can work in her"
    if effect.task == "sink" and vessel.state != "afloat":
        return "there is nothing left to sink"
    return ""


def chosen_unit(world: World, deed: Deed) -> Unit | str:
    """The unit that does it: the one named, or the nearest that is launched, in range and of the right kind."""
    measure = deed.measure
    fitting = _able(world, deed)
    if not fitting:
        return f"no unit aboard this ship can do that (it takes {_takes(measure)})"
    launched = [u for u in fitting if u.deployed]
    if not launched:
        return f"{fitting[0].title} is not launched"
    ranges = ((world.range_mm(u.id, deed.vessel), recorded_id(u.id), u.id) for u in launched)
    nearest_mm, _, nearest = min(ranges)
    limit_m = measure.max_range_m
    if limit_m and nearest_mm > limit_m * 1000:
        unit = world.units[nearest]
        return f"{unit.title} is {nearest_mm // 1000} m away; this takes {limit_m} m or less"
    return world.units[nearest]


def _able(world: World, deed: Deed) -> list[Unit]:
    """Units of the right kind, launched or not: the one named, or all."""
    return [u for u in world.units.values() if u.kind in deed.measure.units and (not deed.unit or u.id == deed.unit)]


def _takes(measure: Measure) -> str:
    return " or ".join(KIND_WORDS[kind] for kind in measure.units)


def carry_out(world: World, deed: Deed) -> str:
    """Set the measure going; returns a refusal that only shows on trying (a unit that cannot take the task)."""
    effect = deed.measure.effect
    if isinstance(effect, Signal):
        options = deed.options
        signals.send(
            world,
            effect.purpose,
            deed.vessel,
            str(options.get("means", "vhf")),
            str(options.get("language", "en")),
            str(options.get("question", "")),
            deed.light,
        )
    elif isinstance(effect, Fire | Entangle):
        unit = chosen_unit(world, deed)
        if isinstance(unit, str):
            return unit
        purpose = effect.purpose if isinstance(effect, Fire) else "entangle"
        gunfire.open_fire(world, purpose, unit.id, deed.vessel)
    elif isinstance(effect, TeamTask):
        team.start(world, effect.task, deed.vessel, effect.duration_s, str(deed.options.get("scope", "")))
    elif isinstance(effect, Assist):
        return _assist(world, deed, "assist")
    elif isinstance(effect, Recover):
        return _assist(world, deed, "recover")
    elif isinstance(effect, Steer):
        return _steer(world, deed)
    elif isinstance(effect, Stand):
        _stand(world, deed, effect)
    elif isinstance(effect, Show):
        world.insignia = deed.options.get("up") == "yes"
    return ""


def _assist(world: World, deed: Deed, task: str) -> str:
    doing = (task, "assisting") if task == "assist" else (task,)
    chosen = [u for u in world.units.values() if not deed.unit or u.id == deed.unit]
    if any(u.task in doing and u.target == deed.vessel and u.deployed for u in chosen):
        return ""
    order = {"boat": 0, "ship": 1, "aircraft": 2}
    why = ""
    for unit in sorted(_able(world, deed), key=lambda u: (not u.deployed, order[u.kind])):
        why = give_task(world, unit.id, task, deed.vessel)
        if not why:
            return ""
    return why


def _steer(world: World, deed: Deed) -> str:
    if deed.measure.id == "helm":
        ship = world.units[OWN_SHIP]
        give_task(world, ship.id, "helm", "")
        course, speed = int(deed.options["course_deg"]), int(deed.options["speed_kn"])
        world.set_helm(OWN_SHIP, course * 1000, mm_s_of_kn(speed))
        return ""
    if deed.unit not in world.units:
        return f"there is no unit called {deed.unit or 'nothing'}"
    order = str(deed.options["order"])
    if order in ("intercept", "shadow") and not deed.vessel:
        return "name the contact to go to"
    return give_task(world, deed.unit, order, deed.vessel)


def _stand(world: World, deed: Deed, effect: Stand) -> None:
    """Units on this vessel open out; on release the team comes off as well and the vessel may go."""
    for unit in list(world.units.values()):
        if unit.target == deed.vessel and unit.kind != "ship" and unit.deployed:
            give_task(world, unit.id, "return" if effect.leave else "hold_off", "" if effect.leave else deed.vessel)
    if effect.leave:
        vessel = world.vessels[deed.vessel]
        if vessel.hold in ("BOARDED", "SEIZED"):
            vessel = replace(vessel.with_people(detained="well"), hold="AT_LARGE")
        world.vessels[deed.vessel] = vessel.remember(Mind(team_busy=0, yielded=False, running=False))
        world.tell(Released(world.tick, deed.vessel))
        signals.send(world, "release", deed.vessel, "loudhailer", vessel.language, "", deed.light)
