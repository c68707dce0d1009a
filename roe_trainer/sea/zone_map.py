"""Zones asked by plane position, many times over: cells that lie wholly in one zone are remembered."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.sea.frame import Frame
from roe_trainer.sea.layers import E7_PER_UNIT
from roe_trainer.sea.units import MM_PER_NM
from roe_trainer.sea.zones import whole_zone, zone_at

_CELL_MM = 3 * MM_PER_NM
_MARGIN = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    """South-west corner and what a step of one cell east or north adds, in e7; good to two metres within the cell."""

    lat: int
    lon: int
    lat_east: int
    lon_east: int
    lat_north: int
    lon_north: int

    def place(self, dx_mm: int, dy_mm: int) -> tuple[int, int]:
        return (
            self.lat + (self.lat_east * dx_mm + self.lat_north * dy_mm) // _CELL_MM,
            self.lon + (self.lon_east * dx_mm + self.lon_north * dy_mm) // _CELL_MM,
        )


class ZoneMap:
    """Zone code and State at a point of the plane, as `zone_at` gives them, to two metres."""

    __slots__ = ("_acting_state", "_cells", "_frame", "_whole")

    def __init__(self, frame: Frame, acting_state: str) -> None:
        self._frame = frame
        self._acting_state = acting_state
        self._whole: dict[tuple[int, int], tuple[str, str] | None] = {}
        self._cells: dict[tuple[int, int], _Cell] = {}

    def at(self, x_mm: int, y_mm: int) -> tuple[str, str]:
        """Code of the fact vocabulary and State (ISO3, "" for none); microseconds, less well inside a zone."""
        key = (x_mm // _CELL_MM, y_mm // _CELL_MM)
        try:
            known = self._whole[key]
        except KeyError:
            known = self._whole[key] = self._learn(key)
        return known or self._ask(*self._cells[key].place(x_mm - key[0] * _CELL_MM, y_mm - key[1] * _CELL_MM))

    def _ask(self, lat_e7: int, lon_e7: int) -> tuple[str, str]:
        fix = zone_at(lat_e7, lon_e7, self._acting_state)
        return fix.code, fix.state or ""

    def _learn(self, key: tuple[int, int]) -> tuple[str, str] | None:
        west, south = key[0] * _CELL_MM, key[1] * _CELL_MM
        lat, lon = self._frame.to_geographic(west, south)
        lat_e, lon_e = self._frame.to_geographic(west + _CELL_MM, south)
        lat_n, lon_n = self._frame.to_geographic(west, south + _CELL_MM)
        cell = self._cells[key] = _Cell(lat, lon, lat_e - lat, lon_e - lon, lat_n - lat, lon_n - lon)
        corners = [cell.place(x, y) for x in (0, _CELL_MM) for y in (0, _CELL_MM)]
        lats, lons = [lat // E7_PER_UNIT for lat, _ in corners], [lon // E7_PER_UNIT for _, lon in corners]
        box = min(lats) - _MARGIN, min(lons) - _MARGIN, max(lats) + _MARGIN, max(lons) + _MARGIN
        return self._ask(lat, lon) if whole_zone(box) else None
