"""Signals: what reaches a vessel, by which means, from how far, and whether it is noticed."""

from __future__ import annotations

from math import isqrt
from typing import cast

from roe_trainer.sea import dice
from roe_trainer.vessels.own_ship import OWN_SHIP, recorded_id
from roe_trainer.vessels.stimulus import Means, StimulusKind
from roe_trainer.world.due import Hear
from roe_trainer.world.world import World

LOUDHAILER_M = 1_000
LIGHT_DAY_M = 2_800
LIGHT_NIGHT_M = 5_500
FLAG_M = 1_800
AIRCRAFT_HEIGHT_MM = 300_000
WITH_A_VOICE = ("ship", "boat", "aircraft")
WITH_A_RADIO_ALOFT = ("aircraft", "patrol")


def radio_horizon_m(height_a_mm: int, height_b_mm: int) -> int:
    """VHF and radar horizon, 2.2 (root h1 + root h2) nm with metres (REFERENCE N-HORIZ-R)."""
    return (isqrt(height_a_mm * 1000) + isqrt(height_b_mm * 1000)) * 22 * 1852 // 10_000


def optical_horizon_m(height_a_mm: int, height_b_mm: int) -> int:
    """Line of sight for eye and lens, 2.07 (root h1 + root h2) nm with metres (REFERENCE N-HORIZ-O)."""
    return (isqrt(height_a_mm * 1000) + isqrt(height_b_mm * 1000)) * 207 * 1852 // 100_000


def nearest_unit(world: World, target: str) -> tuple[str, int]:
    """The own unit with a voice of its own (loudhailer, light, flag) closest to the target, with its range in m."""
    near = [u for u in world.units.values() if u.deployed and u.kind in WITH_A_VOICE]
    metres, _, unit_id = min((world.range_mm(u.id, target) // 1000, recorded_id(u.id), u.id) for u in near)
    return unit_id, metres


def speaker(world: World, means: str, target: str, light: str) -> str:
    """Who sends: the nearest with a voice; by radio the ship, or an aircraft where the ship does not carry so far."""
    if means != "vhf":
        return nearest_unit(world, target)[0]
    aloft = [u.id for u in world.units.values() if u.deployed and u.kind in WITH_A_RADIO_ALOFT]
    for unit_id in (OWN_SHIP, *aloft):
        if world.range_mm(unit_id, target) // 1000 <= reach_m(world, "vhf", unit_id, target, light):
            return unit_id
    return OWN_SHIP


def reach_m(world: World, means: str, unit_id: str, target: str, light: str) -> int:
    """How far a means carries from a unit towards the target, in m."""
    if means == "vhf":
        return radio_horizon_m(aerial_mm(world, unit_id), max(2_000, world.vessels[target].height_mm))
    return carries_m(means, light)


def carries_m(means: str, light: str) -> int:
    """How far a voice, a light or a flag carries, in m."""
    if means == "loudhailer":
        return LOUDHAILER_M
    if means == "light_siren":
        return LIGHT_DAY_M if light == "day" else LIGHT_NIGHT_M
    return FLAG_M if light == "day" else 0


def aerial_mm(world: World, unit_id: str) -> int:
    """Height of a unit's aerial over the sea; an aircraft's is its altitude."""
    if world.units[unit_id].kind == "aircraft":
        return AIRCRAFT_HEIGHT_MM
    return world.vessels[unit_id].height_mm


def send(world: World, purpose: str, target: str, means: str, language: str, question: str, light: str) -> None:
    """Send a signal; the vessel may or may not notice it."""
    unit_id = speaker(world, means, target, light)
    vessel = world.vessels[target]
    metres = world.range_mm(unit_id, target) // 1000
    limit = reach_m(world, means, unit_id, target, light)
    if metres > limit or (means == "vhf" and not vessel.radio):
        return
    share = 970 if means == "vhf" else 990 - 340 * metres // max(1, limit)
    if not dice.chance(world.seed, target, f"notice_{purpose}_{means}", world.tick, share):
        return
    understood = means in ("light_siren", "flag_l") or language == vessel.language or vessel.trait("bilingual", 0) == 1
    kind, bearing_mdeg = cast(StimulusKind, purpose), world.bearing(target, unit_id)
    heard = Hear(kind, cast(Means, means), bearing_mdeg, metres, question, understood)
    world.later(world.tick + 2, target, heard)
