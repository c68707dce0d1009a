"""Deeds of those aboard: what each changes in the truth. Whether anybody notices is for the picture to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from roe_trainer.sea import dice
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.own_ship import recorded_id
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.due import HullGoes
from roe_trainer.world.effects import losses
from roe_trainer.world.events.deeds import DeedDone
from roe_trainer.world.events.own_units import OwnHurt, Rammed
from roe_trainer.world.events.partners import PartnerBoarded, PartnerFired
from roe_trainer.world.world import Item, World

STILL_MM_S = 1_500
HULLS = ("ship", "boat")
NOTICED = (*HULLS, "aircraft", "patrol")
# What a deed leaves to be seen, and what it takes out of sight.
SHOWN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "wave": (("wave",), ()),
    "hands_up": (("hands_up",), ("show_weapon", "point_weapon", "point_at_others", "bar_the_rail", "struggle")),
    "show_weapon": (("show_weapon",), ("drop_weapon", "hands_up")),
    "point_weapon": (("show_weapon", "point_weapon"), ("drop_weapon", "hands_up", "point_at_others")),
    "point_at_others": (("show_weapon", "point_at_others"), ("drop_weapon", "hands_up", "point_weapon")),
    "drop_weapon": (("drop_weapon",), ("show_weapon", "point_weapon", "point_at_others")),
    "shield": (("people_at_engines",), ()),
    "clear_engines": ((), ("people_at_engines",)),
    "bar_the_rail": (("bar_the_rail",), ()),
    "stand_aside": ((), ("bar_the_rail",)),
    "struggle": (("struggle",), ()),
    "calm_down": ((), ("struggle",)),
    "gear_out": (("gear_out",), ()),
    "gear_in": ((), ("gear_out",)),
}


def do_deed(world: World, who: str, deed: str) -> None:
    """Carry out a deed of the people of a vessel, and let it be seen by whoever can see it."""
    vessel = world.vessels[who]
    if deed in SHOWN:
        comes, goes = SHOWN[deed]
        if deed == "shield" and "people_at_engines" in vessel.showing:
            return
        showing = tuple(sorted((set(vessel.showing) | set(comes)) - set(goes)))
        world.vessels[who] = replace(vessel, showing=showing)
    effect = _EFFECTS.get(deed)
    if effect is not None and not effect(world, who):
        return
    world.tell(DeedDone(world.tick, who, deed))


def _jettison(world: World, who: str) -> bool:
    """One lot of what is hidden goes over the side and floats where it fell."""
    vessel = world.vessels[who]
    if not vessel.hidden:
        return False
    deck = tuple(d for d in vessel.deck if d not in ("packages", "bales")) if len(vessel.hidden) == 1 else vessel.deck
    world.vessels[who] = replace(vessel, hidden=vessel.hidden[1:], deck=deck)
    x_mm, y_mm = world.position(who)
    world.items.append(Item(len(world.items) + 1, world.tick, x_mm, y_mm, vessel.hidden[0], who))
    return True


def _overboard(world: World, who: str) -> bool:
    return losses.fall_overboard(world, who)


def _abandon(world: World, who: str) -> bool:
    vessel = world.vessels[who]
    if not vessel.in_view:
        return False
    if vessel.steering.speed_mm_s > STILL_MM_S:
        swim = tuple(p for p in vessel.with_people(well="in_water", hurt="in_water").people if p.state == "in_water")
        world.vessels[who] = replace(vessel, people=tuple(p for p in vessel.people if p.state == "hidden"))
        losses.castaway(world, who, swim)
        return True
    world.vessels[who] = vessel.with_people(well="in_water", hurt="in_water")
    losses.wait_for_help(world, who)
    return True


def _open_valves(world: World, who: str) -> bool:
    vessel = world.vessels[who]
    world.vessels[who] = replace(vessel, distress="sinking", engines_working=0)
    world.stop_dead(who)
    world.later(world.tick + dice.between(world.seed, who, "founders", 0, 300, 540), who, HullGoes("foundered"))
    return True


def _set_fire(world: World, who: str) -> bool:
    losses.catch_fire(world, who)
    return True


def _hoist_flag(world: World, who: str) -> bool:
    """A second flag over a first one makes two."""
    vessel = world.vessels[who]
    if not vessel.late_ensign:
        return False
    shown = "two" if vessel.ensign and vessel.ensign != vessel.late_ensign else vessel.late_ensign
    world.vessels[who] = replace(vessel, ensign=shown)
    return True


def _fire(world: World, who: str) -> bool:
    """A burst at the nearest unit; now and then somebody of ours is hit."""
    vessel = world.vessels[who]
    showing = tuple(sorted((set(vessel.showing) | {"show_weapon", "point_weapon"}) - {"drop_weapon", "hands_up"}))
    world.vessels[who] = replace(vessel, showing=showing, weapons="in_hand")
    if dice.chance(world.seed, who, "hits_us", world.tick, 60):
        unit = nearest_launched(world, who)
        hit = world.vessels[unit]
        world.vessels[unit] = hit.remember(Mind(own_hurt=(hit.mind.own_hurt or 0) + 1))
        world.tell(OwnHurt(world.tick, unit))
    return True


def _strike_hull(world: World, who: str) -> bool:
    world.tell(Rammed(world.tick, nearest_launched(world, who, HULLS), who))
    return True


def nearest_launched(world: World, who: str, kinds: tuple[str, ...] = NOTICED) -> str:
    """The own unit closest to a vessel among those its people can notice: a drone is too small and too high."""
    near = [u.id for u in world.units.values() if u.deployed and u.kind in kinds]
    return min((world.range_mm(unit_id, who), recorded_id(unit_id), unit_id) for unit_id in near)[2]


def _shoot_quarry(world: World, who: str) -> bool:
    """A partner's gun: no warning, and the boat it was sent to is destroyed."""
    for quarry in world.vessels[who].company:
        if quarry in world.vessels and not world.vessels[quarry].gone:
            world.tell(PartnerFired(world.tick, quarry, who))
            losses.destroy(world, quarry)
    return True


def _board_quarry(world: World, who: str) -> bool:
    for quarry in world.vessels[who].company:
        boat: Vessel | None = world.vessels.get(quarry)
        if boat is not None and not boat.gone:
            world.set_helm(quarry, None, 0)
            world.tell(PartnerBoarded(world.tick, quarry, who, boat.aboard))
    return True


_EFFECTS: dict[str, Callable[[World, str], bool]] = {
    "jettison": _jettison,
    "overboard": _overboard,
    "abandon": _abandon,
    "open_valves": _open_valves,
    "set_fire": _set_fire,
    "hoist_flag": _hoist_flag,
    "fire": _fire,
    "strike_hull": _strike_hull,
    "shoot_quarry": _shoot_quarry,
    "board_quarry": _board_quarry,
}
