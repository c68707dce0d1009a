"""The shore around a scenario: rings for drawing, and whether a point is on land (see assets/coast)."""

from __future__ import annotations

from dataclasses import dataclass, field

from roe_trainer.sea.bands import Bands
from roe_trainer.sea.clip import clip_columns
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.layers import E7_PER_UNIT, Box, boxes_meet, read_layer
from roe_trainer.sea.units import MM_PER_NM, mm_of_nm

_BAND_MM = MM_PER_NM
_CELL_MM = 2 * MM_PER_NM
NEAR, FAR = "land.layer", "land_far.layer"


@dataclass(frozen=True, slots=True)
class ShoreRing:
    """A shoreline in plane mm, and the code of the state whose land it is ("" where that is not one)."""

    state: str
    points_mm: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Coast:
    """Land within a box about the origin; beyond `half_width_mm` all counts as sea."""

    rings: tuple[ShoreRing, ...]
    half_width_mm: int
    _bands: Bands = field(default_factory=lambda: Bands(_BAND_MM), repr=False)
    _cells: dict[tuple[int, int], bool | None] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        for ring in self.rings:
            self._bands.add_ring(ring.points_mm)

    @staticmethod
    def around(frame: Frame, half_width_nm: float = 150, detail: str = NEAR) -> Coast:
        """The shore within `half_width_nm` of the origin; `FAR` gives the coarse one for zoomed-out views."""
        layer, box = read_layer(detail), box_around(frame, half_width_nm)
        rings = []
        for run in layer.runs:
            if not boxes_meet(run["box"], box):
                continue
            lats, lons = clip_columns(*layer.corners(run), box)
            if len(lats) >= 3:
                corners = zip(lats, lons, strict=True)
                plane = tuple(frame.to_plane(lat * E7_PER_UNIT, lon * E7_PER_UNIT) for lat, lon in corners)
                rings.append(ShoreRing(run["state"], plane))
        return Coast(tuple(rings), mm_of_nm(half_width_nm))

    def on_land(self, x_mm: int, y_mm: int) -> bool:
        """Whether a point is on land; remembers which cells of two miles are all land or all sea."""
        cell = (x_mm // _CELL_MM, y_mm // _CELL_MM)
        try:
            known = self._cells[cell]
        except KeyError:
            known = self._cells[cell] = self._whole_cell(*cell)
        return self._bands.holds(x_mm, y_mm) if known is None else known

    def _whole_cell(self, column: int, row: int) -> bool | None:
        """What the whole cell is, or None when a shore may run through it."""
        west, south = column * _CELL_MM, row * _CELL_MM
        east, north = west + _CELL_MM, south + _CELL_MM
        for x1, y1, x2, y2 in self._bands.edges_near(south, north):
            if y1 <= north and y2 >= south and min(x1, x2) <= east and max(x1, x2) >= west:
                return None
        return self._bands.holds(west + _CELL_MM // 2, south + _CELL_MM // 2)

    def crosses_land(self, x1_mm: int, y1_mm: int, x2_mm: int, y2_mm: int) -> bool:
        """Whether a straight track touches land, looked at every quarter mile."""
        steps = max(1, max(abs(x2_mm - x1_mm), abs(y2_mm - y1_mm)) * 4 // MM_PER_NM)
        return any(
            self.on_land(x1_mm + (x2_mm - x1_mm) * i // steps, y1_mm + (y2_mm - y1_mm) * i // steps)
            for i in range(steps + 1)
        )


def box_around(frame: Frame, half_width_nm: float) -> Box:
    """Box of latitude and longitude, in 1e-4 degree, that holds a square about the origin."""
    half = mm_of_nm(half_width_nm)
    corners = [frame.to_geographic(x, y) for x in (-half, 0, half) for y in (-half, 0, half)]
    lats = [lat // E7_PER_UNIT for lat, _ in corners]
    lons = [lon // E7_PER_UNIT for _, lon in corners]
    return min(lats), min(lons), max(lats) + 1, max(lons) + 1
