"""Reads recorded AIS as background traffic: MarineCadastre CSV of both layouts, and plain track files alike.

Vessels are masked: no name, MMSI, IMO number or call sign leaves this module. State vessels (military, law enforcement,
search and rescue) are left out. Real files are dirty; a row that says nothing usable is counted and skipped.
"""

from __future__ import annotations

import contextlib
import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices, show_value
from roe_trainer.scenario.traffic import BackgroundVessel, cargo_class
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.units import FULL_TURN_MDEG, e7_of_deg, mdeg_of_deg, mm_of_nm, mm_s_of_kn
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.words.line import Several, line

USER_BYTES = 64_000_000
MAX_ROWS = 1_000_000
UNDER_WAY_MM_S = 257
_FASTEST_KN = 60.0
_MASKED_MMSI = 200_000_001
_CENTRE_CELL_E7 = 5_000_000

_COLUMNS = {
    "mmsi": ("mmsi",),
    "time": ("basedatetime", "base_date_time", "time"),
    "lat": ("lat", "latitude", "latitude_degrees"),
    "lon": ("lon", "longitude", "longitude_degrees"),
    "sog": ("sog", "sog_knots"),
    "cog": ("cog", "cog_degrees"),
    "heading": ("heading",),
    "type": ("vesseltype", "vessel_type"),
    "length": ("length",),
}
_OPTIONAL = ("heading", "type", "length")


@dataclass(frozen=True, slots=True)
class AisVessel:
    """Earliest usable fix of one transmitter, already without its identity."""

    lat_e7: int
    lon_e7: int
    course_mdeg: int
    speed_mm_s: int
    class_name: str
    length_m: int


@dataclass(frozen=True, slots=True)
class AisFile:
    """What a file held: vessels in an order of their own, rows read, and why rows were skipped."""

    vessels: tuple[AisVessel, ...]
    rows: int
    skipped: Mapping[str, int]


class _Skip(Exception):
    """A row that says nothing usable; its argument is the reason, by which the catalogue chooses its words."""


def read_ais(path: Path, max_bytes: int = USER_BYTES) -> AisFile:
    """Read a CSV of positions, streamed; raises Unreadable for one too large, of other columns, or of no use."""
    _check_size(path, max_bytes)
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            return parse_ais(stream, str(path))
    except OSError as error:
        found = line("files-cannot-be-opened", reason=str(error.strerror))
        raise Unreadable([Problem(str(path), None, None, "", found, line("files-readable"))]) from None


def parse_ais(lines: Iterable[str], file: str) -> AisFile:
    """Read lines of CSV; `file` is the name that problems carry. Raises Unreadable."""
    reader = csv.reader(lines)
    try:
        return _collect(file, _columns(file, next(reader, [])), reader)
    except csv.Error as error:
        raise Unreadable([Problem(file, None, None, "", line("scenario-no-csv", reason=str(error)), "CSV")]) from None


def mask_ais(text: str, file: str) -> str:
    """The recording with one usable row for each vessel and without anybody's identity; reads back as the same AisFile.

    Raises Unreadable.
    """
    reader = csv.reader(StringIO(text, newline=""))
    try:
        columns = _columns(file, next(reader, []))
        first: dict[int, tuple[str, list[str]]] = {}
        for row in reader:
            with contextlib.suppress(_Skip):
                mmsi, when, _ = _vessel(columns, row)
                if mmsi not in first or when < first[mmsi][0]:
                    first[mmsi] = (when, row)
    except csv.Error as error:
        raise Unreadable([Problem(file, None, None, "", line("scenario-no-csv", reason=str(error)), "CSV")]) from None
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [name for name in columns if name not in ("mmsi", "time")]
    writer.writerow(["mmsi", "time", *(_COLUMNS[name][0] for name in names)])
    for number, mmsi in enumerate(sorted(first), _MASKED_MMSI):
        row = first[mmsi][1] + [""] * (max(columns.values()) + 1)
        writer.writerow([number, 0, *(row[columns[name]] for name in names)])
    return out.getvalue()


def _check_size(path: Path, max_bytes: int) -> None:
    found, expected = None, line("files-a-file")
    try:
        if not path.is_file():
            found = line("files-no-such-file")
        elif path.stat().st_size > max_bytes:
            found = line("scenario-bytes", bytes=f"{path.stat().st_size:,}")
            expected = line("scenario-at-most-bytes", bytes=f"{max_bytes:,}")
    except (OSError, ValueError):
        found = line("scenario-unusable-path")
    if found is not None:
        raise Unreadable([Problem(str(path), None, None, "", found, expected)])


def _columns(file: str, header: list[str]) -> dict[str, int]:
    names = [name.strip().lower() for name in header]
    columns, problems = {}, []
    for wanted, spellings in _COLUMNS.items():
        places = [names.index(spelling) for spelling in spellings if spelling in names]
        if places:
            columns[wanted] = places[0]
        elif wanted not in _OPTIONAL:
            near = next((close for spelling in spellings if (close := nearest(spelling, names))), None)
            found = line("scenario-columns", columns=show_value(", ".join(names)))
            column = line("scenario-a-column", spellings=show_choices(spellings))
            problems.append(Problem(file, 1, None, wanted, found, column, near))
    if problems:
        raise Unreadable(problems)
    return columns


def _collect(file: str, columns: dict[str, int], reader: Iterator[list[str]]) -> AisFile:
    skipped: Counter[str] = Counter()
    first: dict[int, tuple[str, AisVessel]] = {}
    rows = 0
    for row in reader:
        if not row:
            continue
        rows += 1
        if rows > MAX_ROWS:
            found = line("scenario-more-rows", rows=f"{MAX_ROWS:,}")
            raise Unreadable([Problem(file, rows, None, "", found, line("scenario-fewer-rows"))])
        try:
            mmsi, when, vessel = _vessel(columns, row)
        except _Skip as reason:
            skipped[str(reason)] += 1
            continue
        known = first.get(mmsi)
        if known is None or when < known[0]:
            first[mmsi] = (when, vessel)
    if not first:
        counted = [line("scenario-skipped", reason=reason, rows=rows) for reason, rows in skipped.most_common()]
        found = line("scenario-no-row", reasons=Several(tuple(counted or [line("scenario-no-rows-at-all")]), "comma"))
        raise Unreadable([Problem(file, None, None, "", found, line("scenario-positions"))])
    vessels = tuple(first[mmsi][1] for mmsi in sorted(first))
    return AisFile(vessels, rows, dict(sorted(skipped.items())))


def _vessel(columns: dict[str, int], row: list[str]) -> tuple[int, str, AisVessel]:
    def cell(name: str) -> str:
        place = columns.get(name, len(row))
        return row[place].strip() if place < len(row) else ""

    mmsi = cell("mmsi")
    if len(mmsi) != 9 or not mmsi.isascii() or not mmsi.isdigit() or mmsi.startswith(("00", "99", "97")):
        raise _Skip("no_mmsi")
    lat, lon = _number(cell("lat")), _number(cell("lon"))
    if lat is None or lon is None or not (-85 <= lat <= 85 and -180 <= lon <= 180):
        raise _Skip("no_position")
    speed = _number(cell("sog"))
    if speed is None or not 0 <= speed <= _FASTEST_KN:
        raise _Skip("no_speed")
    speed_mm_s = mm_s_of_kn(speed)
    course = _direction(cell("cog"), cell("heading"))
    if course is None:
        if speed_mm_s >= UNDER_WAY_MM_S:
            raise _Skip("no_course")
        course = 0
    length = _number(cell("length"))
    length_m = round(length) if length is not None and 1 <= length <= 500 else 0
    class_name = _class(_number(cell("type")), length_m, speed)
    length_m = length_m or VESSEL_CLASSES[class_name].length_mm // 1000
    vessel = AisVessel(e7_of_deg(lat), e7_of_deg(lon), course, speed_mm_s, class_name, length_m)
    return int(mmsi), cell("time"), vessel


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _direction(course: str, heading: str) -> int | None:
    """Course over ground, else heading; 360 and 511 mean not available."""
    for text in (course, heading):
        value = _number(text)
        if value is not None and 0 <= value < 360:
            return mdeg_of_deg(value) % FULL_TURN_MDEG
    return None


_STATE_VESSELS = (35, 51, 55, 1021)
_CODES = {
    30: "longliner",
    31: "tug",
    32: "tug",
    36: "yacht",
    52: "tug",
    1001: "longliner",
    1002: "longliner",
    1017: "tanker",
    1023: "tug",
    1024: "tanker",
    1025: "tug",
}


def _class(code: float | None, length_m: int, speed_kn: float) -> str:
    """Vessel class for an ITU-R M.1371 type code or its AVIS extension."""
    number = int(code) if code is not None and 0 <= code < 2_000 else 0
    if number in _STATE_VESSELS:
        raise _Skip("state_vessel")
    if number in _CODES:
        return "fishing_boat" if number == 30 and 0 < length_m < 15 else _CODES[number]
    if number in (37, 1019):
        return "sport_fisher" if speed_kn > 9 else "yacht"
    if number // 10 == 6 or number in range(1012, 1016):
        return "passenger_ship"
    if number // 10 == 8:
        return "tanker"
    if number // 10 == 7 or number in (1003, 1004):
        return cargo_class(length_m or 199)
    return "coastal_freighter" if length_m >= 50 else "tug"


def background_from(
    file: AisFile, frame: Frame, coast: Coast, limit: int, radius_nm: int = 60, shift: bool = False
) -> tuple[BackgroundVessel, ...]:
    """The vessels nearest the origin, at most `limit`, off land and within the radius.

    `shift` moves the recorded picture rigidly so that its busiest part lies at the origin, without what lay still.
    """
    taken_from = _busiest(file.vessels) if shift else frame
    radius = mm_of_nm(radius_nm)
    near = []
    for order, vessel in enumerate(file.vessels):
        if shift and vessel.speed_mm_s < UNDER_WAY_MM_S:
            continue
        x_mm, y_mm = taken_from.to_plane(vessel.lat_e7, vessel.lon_e7)
        squared = x_mm * x_mm + y_mm * y_mm
        if squared <= radius * radius and not coast.on_land(x_mm, y_mm):
            near.append((squared, order, x_mm, y_mm, vessel))
    near.sort(key=lambda item: item[:2])
    return tuple(_masked(near[:limit]))


def _busiest(vessels: Iterable[AisVessel]) -> Frame:
    """A frame at the middle of the half-degree cell with most vessels under way."""
    cells: dict[tuple[int, int], list[AisVessel]] = {}
    for vessel in vessels:
        if vessel.speed_mm_s >= UNDER_WAY_MM_S:
            cells.setdefault((vessel.lat_e7 // _CENTRE_CELL_E7, vessel.lon_e7 // _CENTRE_CELL_E7), []).append(vessel)
    if not cells:
        return Frame(0, 0)
    crowd = cells[max(sorted(cells), key=lambda cell: len(cells[cell]))]
    return Frame(sum(v.lat_e7 for v in crowd) // len(crowd), sum(v.lon_e7 for v in crowd) // len(crowd))


_MASKS = {
    "longliner": "FISHING",
    "fishing_boat": "FISHING",
    "yacht": "PLEASURE",
    "sport_fisher": "PLEASURE",
    "passenger_ship": "PASSENGER",
    "tug": "WORKBOAT",
}


def _masked(near: Iterable[tuple[int, int, int, int, AisVessel]]) -> Iterator[BackgroundVessel]:
    numbers: Counter[str] = Counter()
    for _, _, x_mm, y_mm, vessel in near:
        mask = _MASKS.get(vessel.class_name, "MERCHANT")
        numbers[mask] += 1
        yield BackgroundVessel(
            class_name=vessel.class_name,
            length_m=vessel.length_m,
            x_mm=x_mm,
            y_mm=y_mm,
            course_mdeg=vessel.course_mdeg,
            speed_mm_s=vessel.speed_mm_s,
            ais=True,
            name=f"{mask} {numbers[mask]:02d}",
        )
