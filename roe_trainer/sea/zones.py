"""Maritime zones, approximate: 12 and 24 nm belts of a 1:10m coast and equidistance beyond, never official limits.

Not modelled: internal waters (US_IW is never returned; a point on land counts as its state's territorial sea),
straight and archipelagic baselines, treaty lines. Off the chart (longitude -120..-58, latitude -5..33) it is UNKNOWN.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from roe_trainer.sea.bands import Bands
from roe_trainer.sea.clip import clip_line
from roe_trainer.sea.coast import box_around
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.geometry import segment_distance_mm
from roe_trainer.sea.layers import E7_PER_UNIT, Box, Layer, boxes_meet, read_layer
from roe_trainer.sea.states import same_sovereign, state_in_sentence, state_name, states
from roe_trainer.sea.units import MM_PER_NM, nm_of_mm
from roe_trainer.words.line import Line, line

LINE_KINDS = {"TS": "12nm", "CZ": "24nm", "EEZ": "eez"}
_BAND_UNITS = 500
_UNITS_PER_30_NM = 6_000


@dataclass(frozen=True, slots=True)
class ZoneFix:
    """Waters at a place, seen from the acting State: a zone code of the fact vocabulary, and whose waters they are."""

    code: str
    state: str | None
    state_name: str
    sovereign: str | None
    lat_e7: int
    lon_e7: int
    approximate: bool = True

    @property
    def distance_to_nearest_edge_nm(self) -> float:
        """Distance to the nearest computed limit of any kind, looked for up to 30 nm (30.0 when there is none)."""
        return nm_of_mm(edge_distance_mm(self.lat_e7, self.lon_e7))

    @property
    def waters(self) -> Line:
        """As a chart or a log says it: "Territorial sea of Colombia (approx.)"."""
        return waters_of(self.code, self.state or "")


def waters_of(code: str, state: str) -> Line:
    """A zone code with its State (ISO3, "" for none) in a line."""
    if not state:
        return line(f"waters-{code}")
    return line(f"waters-{code.partition('_')[2]}", state=state_in_sentence(state))


@dataclass(frozen=True, slots=True)
class ZoneLine:
    """A seaward limit in plane mm: "12nm", "24nm" or "eez", of a state."""

    kind: str
    state: str
    state_name: str
    points_mm: tuple[tuple[int, int], ...]


def zone_at(lat_e7: int, lon_e7: int, acting_state: str = "USA") -> ZoneFix:
    """The zone at a place; territories (PRI, VIR, UMI) count as their sovereign's. A few microseconds."""
    area = _chart().area_at(lat_e7 // E7_PER_UNIT, lon_e7 // E7_PER_UNIT)
    if area is None:
        return ZoneFix("UNKNOWN", None, "", None, lat_e7, lon_e7)
    if area == _HIGH_SEAS:
        return ZoneFix("HS", None, "", None, lat_e7, lon_e7, approximate=True)
    code, iso3, name, sovereign = _named(area, acting_state)
    return ZoneFix(code, iso3, name, sovereign, lat_e7, lon_e7)


def whole_zone(box: Box) -> bool:
    """Whether a box (south, west, north, east in 1e-4 degree) is certain to lie in one zone."""
    chart = _chart()
    south, west, north, east = box
    found = {chart.certain_area(lat, lon) for lat in (south, north) for lon in (west, east)}
    return len(found) == 1 and found != {None} and north - south <= chart.cell and east - west <= chart.cell


_HIGH_SEAS = -1


@cache
def _named(area: int, acting_state: str) -> tuple[str, str, str, str]:
    kind, iso3 = _chart().areas[area]
    own = same_sovereign(iso3, acting_state)
    return f"{'US' if own else 'F'}_{kind}", iso3, state_name(iso3), states()[iso3].sovereign


class _Chart:
    """The charted areas, asked through a grid that says which of them can matter in a cell."""

    def __init__(self) -> None:
        grid = read_layer("zones.grid")
        self._layer: Layer = read_layer("zones.layer")
        self.areas: list[tuple[str, str]] = [(kind, iso3) for kind, iso3 in self._layer.header["areas"]]
        self._south: int = grid.header["south"]
        self._west: int = grid.header["west"]
        self._rows: int = grid.header["rows"]
        self._columns: int = grid.header["columns"]
        self.cell: int = grid.header["cell"]
        self._asked: list[list[int]] = grid.header["combinations"]
        self._cells = grid.numbers
        self._bands: dict[int, Bands] = {}

    def area_at(self, lat: int, lon: int) -> int | None:
        """Number of the area at a place in 1e-4 degree, -1 for the high seas, None off the chart."""
        row, column = (lat - self._south) // self.cell, (lon - self._west) // self.cell
        if not (0 <= row < self._rows and 0 <= column < self._columns):
            return None
        for area in self._asked[self._cells[row * self._columns + column]]:
            if area < 0:
                return -1 - area
            bands = self._bands.get(area) or self._bands_of(area)
            if bands.holds(lon, lat):
                return area
        return _HIGH_SEAS

    def certain_area(self, lat: int, lon: int) -> int | None:
        """The area that covers the whole cell of a place, -1 for the high seas, None where it is not one area."""
        row, column = (lat - self._south) // self.cell, (lon - self._west) // self.cell
        if not (0 <= row < self._rows and 0 <= column < self._columns):
            return None
        asked = self._asked[self._cells[row * self._columns + column]]
        if not asked:
            return _HIGH_SEAS
        return -1 - asked[0] if asked[0] < 0 else None

    def _bands_of(self, area: int) -> Bands:
        bands = self._bands[area] = Bands(_BAND_UNITS)
        for run in self._layer.runs:
            if run["area"] == area:
                lats, lons = self._layer.corners(run)
                bands.add_ring(list(zip(lons, lats, strict=True)))
        return bands


@cache
def _chart() -> _Chart:
    return _Chart()


def zone_lines(frame: Frame, half_width_nm: float = 150) -> list[ZoneLine]:
    """Limits within a box about the origin, for drawing; always label them approximate."""
    layer, box = read_layer("limits.layer"), box_around(frame, half_width_nm)
    found = []
    for run in layer.runs:
        if boxes_meet(run["box"], box):
            for piece in clip_line(list(zip(*layer.corners(run), strict=True)), box):
                plane = tuple(frame.to_plane(lat * E7_PER_UNIT, lon * E7_PER_UNIT) for lat, lon in piece)
                found.append(ZoneLine(LINE_KINDS[run["kind"]], run["state"], state_name(run["state"]), plane))
    return found


def edge_distance_mm(lat_e7: int, lon_e7: int) -> int:
    """Distance to the nearest computed limit in mm, at most 30 nm; a millisecond, so not for every tick."""
    layer, lat, lon = read_layer("limits.layer"), lat_e7 // E7_PER_UNIT, lon_e7 // E7_PER_UNIT
    box = lat - _UNITS_PER_30_NM, lon - _UNITS_PER_30_NM, lat + _UNITS_PER_30_NM, lon + _UNITS_PER_30_NM
    frame, nearest = Frame(lat_e7, lon_e7), 30 * MM_PER_NM
    for run in layer.runs:
        if boxes_meet(run["box"], box):
            for piece in clip_line(list(zip(*layer.corners(run), strict=True)), box):
                plane = [frame.to_plane(a * E7_PER_UNIT, b * E7_PER_UNIT) for a, b in piece]
                for start, end in pairwise(plane):
                    nearest = min(nearest, segment_distance_mm(0, 0, start, end))
    return nearest
