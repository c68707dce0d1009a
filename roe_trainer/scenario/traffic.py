"""Background traffic drawn from the seed: mix, speeds and lengths as a real AIS snapshot has them, placed at sea."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from roe_trainer.files.places import asset_root
from roe_trainer.sea import dice
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import FULL_TURN_MDEG, MM_PER_NM, mm_of_nm, mm_s_of_kn
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.vessel import Spoken
from roe_trainer.words.line import line

TRIES = 60
APART_MM = MM_PER_NM
AHEAD_S = 3_600
_LANE_SPREAD_MDEG = 12_000


@dataclass(frozen=True, slots=True)
class BackgroundVessel:
    """A vessel that only passes by, of a vessel class; `name` is an invented one or a mask such as FISHING 07."""

    class_name: str
    length_m: int
    x_mm: int
    y_mm: int
    course_mdeg: int
    speed_mm_s: int
    ais: bool
    name: str
    flag: str = "PAN"
    crew: int = 2
    passengers: int = 0

    @property
    def says_people(self) -> Spoken:
        """What is said when somebody asks for people and cargo."""
        if self.passengers:
            return Spoken(line("speech-passengers-and-crew", passengers=self.passengers, crew=self.crew), 5)
        key, words = _SAID.get(self.class_name, ("speech-crew-and-cargo", 4))
        return Spoken(line(key, crew=self.crew), words)


_SAID = {
    "fishing_boat": ("speech-crew-and-catch", 6),
    "panga": ("speech-crew-and-catch", 6),
    "longliner": ("speech-crew-and-catch", 6),
    "yacht": ("speech-crew-for-pleasure", 5),
    "sport_fisher": ("speech-crew-for-pleasure", 5),
    "tug": ("speech-crew-without-tow", 6),
}
"""What those aboard say of themselves by vessel class, and how many words it has."""


@dataclass(frozen=True, slots=True)
class ClassStats:
    """One row of the snapshot's statistics; speeds in mm/s, lengths in m."""

    under_way: int
    speed_low: int
    speed_usual: int
    speed_high: int
    length_usual: int
    length_high: int


@cache
def class_stats() -> dict[str, ClassStats]:
    """The rows of assets/tables/ais_class_stats.csv that have vessels under way."""
    with (asset_root() / "tables" / "ais_class_stats.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["sog_median_kn"]]
    return {
        row["vessel_class"]: ClassStats(
            int(row["n_under_way"]),
            *(mm_s_of_kn(float(row[name])) for name in ("sog_p10_kn", "sog_median_kn", "sog_p90_kn")),
            *(round(float(row[name])) for name in ("length_median_m", "length_p90_m")),
        )
        for row in rows
    }


@dataclass(frozen=True, slots=True)
class _Draw:
    """The dice of one vessel."""

    seed: int
    who: str

    def between(self, purpose: str, lo: int, hi: int) -> int:
        return dice.between(self.seed, self.who, purpose, 0, min(lo, hi), max(lo, hi))

    def spread(self, purpose: str, low: int, usual: int, high: int) -> int:
        """As often below the usual value as above it."""
        if dice.chance(self.seed, self.who, purpose + ".side", 0, 500):
            return self.between(purpose, low, usual)
        return self.between(purpose, usual, high)


def generate(
    seed: int,
    coast: Coast,
    radius_nm: int,
    merchant: int = 0,
    fishing: int = 0,
    pleasure: int = 0,
    clear_of: Sequence[tuple[int, int]] = ((0, 0),),
) -> tuple[BackgroundVessel, ...]:
    """Traffic within a radius of the origin, at sea, a mile or more apart and clear of the given points.

    A vessel for which no clear water is found in 60 tries is left out, so in narrow waters there may be fewer.
    """
    taken = list(clear_of)
    vessels = []
    for kind, count in (("merchant", merchant), ("fishing", fishing), ("pleasure", pleasure)):
        for number in range(1, count + 1):
            draw = _Draw(seed, f"traffic.{kind}.{number}")
            class_name, length_m, speed_mm_s, ais = _CRAFT[kind](draw)
            course_mdeg = _course(draw, kind)
            place = _place(draw, coast, radius_nm, taken, course_mdeg, speed_mm_s)
            if place is not None:
                taken.append(place)
                name = f"{kind.upper()} {number:02d}"
                vessels.append(BackgroundVessel(class_name, length_m, *place, course_mdeg, speed_mm_s, ais, name))
    return tuple(vessels)


def _merchant(draw: _Draw) -> tuple[str, int, int, bool]:
    stats = class_stats()
    names = ("cargo", "tanker", "passenger", "tug_tow")
    weights = [stats[name].under_way // (10 if name == "tug_tow" else 1) for name in names]
    drawn = dice.pick_weighted(draw.seed, draw.who, "class", 0, names, weights)
    row = stats[drawn]
    class_name = {"cargo": "bulk_carrier", "tanker": "tanker", "passenger": "passenger_ship", "tug_tow": "tug"}[drawn]
    length_m = draw.spread("length", row.length_usual // 2, row.length_usual, row.length_high)
    if drawn == "cargo":
        class_name = cargo_class(length_m)
    speed = draw.spread("speed", max(row.speed_low, mm_s_of_kn(4)), row.speed_usual, row.speed_high)
    return class_name, length_m, min(speed, VESSEL_CLASSES[class_name].max_speed_mm_s), True


def cargo_class(length_m: int) -> str:
    """The class of a cargo ship of a length."""
    if length_m < 90:
        return "coastal_freighter"
    return "bulk_carrier" if length_m < 230 else "container_ship"


def _fishing(draw: _Draw) -> tuple[str, int, int, bool]:
    class_name = dice.pick_weighted(draw.seed, draw.who, "class", 0, ("fishing_boat", "panga", "longliner"), (5, 2, 3))
    row = class_stats()["fishing"]
    speed = draw.spread("speed", row.speed_low // 2, row.speed_usual, row.speed_high)
    ais = class_name == "longliner" and dice.chance(draw.seed, draw.who, "ais", 0, 500)
    return class_name, _length(draw, class_name), speed, ais


def _pleasure(draw: _Draw) -> tuple[str, int, int, bool]:
    class_name = dice.pick(draw.seed, draw.who, "class", 0, ("yacht", "sport_fisher"))
    low, high = VESSEL_CLASSES[class_name].cruise_span_mm_s
    speed = draw.between("speed", low // 2, high)
    return class_name, _length(draw, class_name), speed, dice.chance(draw.seed, draw.who, "ais", 0, 400)


_CRAFT = {"merchant": _merchant, "fishing": _fishing, "pleasure": _pleasure}


def _length(draw: _Draw, class_name: str) -> int:
    low, high = VESSEL_CLASSES[class_name].length_span_mm
    return draw.between("length", low // 1000, high // 1000)


def _course(draw: _Draw, kind: str) -> int:
    """Merchants keep near a lane of the area, up or down it; the others go anywhere."""
    if kind != "merchant":
        return draw.between("course", 0, FULL_TURN_MDEG - 1)
    lane = dice.between(draw.seed, "traffic", "lane", 0, 0, FULL_TURN_MDEG // 2 - 1)
    way = FULL_TURN_MDEG // 2 * draw.between("way", 0, 1)
    return (lane + way + draw.between("course", -_LANE_SPREAD_MDEG, _LANE_SPREAD_MDEG)) % FULL_TURN_MDEG


def _place(
    draw: _Draw, coast: Coast, radius_nm: int, taken: Sequence[tuple[int, int]], course_mdeg: int, speed_mm_s: int
) -> tuple[int, int] | None:
    """A spot clear of land and of others, with an hour of open water ahead."""
    radius = mm_of_nm(radius_nm)
    ahead_x, ahead_y = along(course_mdeg, speed_mm_s * AHEAD_S)
    for attempt in range(TRIES):
        x_mm, y_mm = draw.between(f"x{attempt}", -radius, radius), draw.between(f"y{attempt}", -radius, radius)
        if x_mm * x_mm + y_mm * y_mm > radius * radius:
            continue
        if any((x_mm - x) ** 2 + (y_mm - y) ** 2 < APART_MM * APART_MM for x, y in taken):
            continue
        if not coast.crosses_land(x_mm, y_mm, x_mm + ahead_x, y_mm + ahead_y):
            return x_mm, y_mm
    return None
