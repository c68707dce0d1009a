"""Who sails in the background: an invented name, a flag and a number of people for every vessel that only passes by."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from roe_trainer.scenario.traffic import BackgroundVessel
from roe_trainer.sea import dice
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import mm_of_nm
from roe_trainer.sea.zones import zone_at
from roe_trainer.vessels.classes import VESSEL_CLASSES

# Coined words, so that nobody's ship is meant.
_COINED = (
    *("Ardwenna", "Belmarrin", "Calthorne", "Drevanna", "Elstrade", "Fennamoor", "Galdermere", "Halvarik", "Istrelle"),
    *("Jorvanna", "Kestrava", "Lorrimane", "Mornavale", "Norrabank", "Ostvarra", "Perrisand", "Quillmarra", "Rostavik"),
    *("Selmarine", "Tarnabay", "Ulverane", "Vantarre", "Wexamoor", "Yarrafell", "Zelmarrow"),
)
_MANNERS = ("Idle", "Merry", "Late", "Slow", "Windy", "Modest", "Spare", "Hasty", "Sleepy", "Tidy", "Polite", "Rusty")
_THINGS = (
    *("Teapot", "Marmalade", "Kettle", "Umbrella", "Button", "Lemon", "Parrot", "Waffle", "Slipper", "Pepper"),
    *("Noodle", "Bonnet", "Cricket", "Pickle", "Thimble", "Turnip", "Radish"),
)
_NAMES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "MERCHANT": (_COINED, ("Venture", "Spirit", "Pioneer", "Bridge", "Progress", "Harmony", "Dawn", "Crest")),
    "FISHING": (_COINED, ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")),
    "PLEASURE": (_MANNERS, _THINGS),
}
_DEEP_SEA = {"PAN": 6, "LBR": 6, "MHL": 5, "BHS": 3, "MLT": 3, "CYP": 2, "ATG": 1}
_SMALL_TRADE = {"PAN": 4, "HND": 2, "BOL": 1, "TGO": 1, "TZA": 1}
_REGISTERS = {
    "bulk_carrier": _DEEP_SEA,
    "container_ship": _DEEP_SEA,
    "tanker": _DEEP_SEA,
    "passenger_ship": {"BHS": 5, "PAN": 4, "MLT": 3},
    "coastal_freighter": _SMALL_TRADE,
}
_RINGS_NM = (0, 40, 80, 120, 160, 200)
_BEARINGS = 12
_PASSENGERS_PER_M = (1, 4)


@cache
def home_states(frame: Frame) -> tuple[str, ...]:
    """The States whose waters are nearest to a place, in the order of their codes; Panama where none is near."""
    for nearest, next_one in pairwise(_RINGS_NM):
        if _states_at(frame, nearest):
            return tuple(sorted(_states_at(frame, nearest) | _states_at(frame, next_one)))
    return ("PAN",)


def _states_at(frame: Frame, ring_nm: int) -> set[str]:
    """Whose waters are met with on a circle around a place."""
    points = (along(step * 360_000 // _BEARINGS, mm_of_nm(ring_nm)) for step in range(_BEARINGS))
    fixes = [zone_at(*frame.to_geographic(x_mm, y_mm)) for x_mm, y_mm in points]
    return {fix.sovereign for fix in fixes if fix.sovereign is not None}


def crewed(vessel: BackgroundVessel, seed: int, who: str, home: tuple[str, ...]) -> BackgroundVessel:
    """The vessel with a flag and people; big ships sail under open registers, small craft under a flag of the coast."""
    registers = _REGISTERS.get(vessel.class_name) or dict.fromkeys(home, 1)
    flag = dice.pick_weighted(seed, who, "flag", 0, tuple(registers), tuple(registers.values()))
    low, high = VESSEL_CLASSES[vessel.class_name].crew_span
    crew, passengers = dice.between(seed, who, "crew", 0, max(2, low), max(2, high)), 0
    if vessel.class_name == "passenger_ship":
        passengers = max(20, vessel.length_m) * dice.between(seed, who, "passengers", 0, *_PASSENGERS_PER_M)
        crew = max(12, passengers // 3)
    return replace(vessel, flag=flag, crew=crew, passengers=passengers)


def named(vessel: BackgroundVessel, seed: int) -> BackgroundVessel:
    """The vessel with an invented name in place of its mask; no two masks of a seed get one name."""
    kind, number = vessel.name.split()
    return replace(vessel, name=_names(seed, kind)[int(number) - 1])


@cache
def _names(seed: int, kind: str) -> tuple[str, ...]:
    first, second = _NAMES[kind]
    return tuple(dice.shuffle(seed, "traffic", f"names.{kind}", 0, [f"{one} {two}" for one in first for two in second]))
