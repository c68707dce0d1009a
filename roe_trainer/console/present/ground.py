"""The chart's ground from the shipped coast and limits: made once for a place."""

from __future__ import annotations

from functools import lru_cache

from roe_trainer.console.present.chart import Ground, Spot, ZoneLine
from roe_trainer.sea.coast import FAR, NEAR, Coast
from roe_trainer.sea.frame import Frame, position_text
from roe_trainer.sea.zones import zone_lines
from roe_trainer.words.line import Quoted, line

KINDS = {"12nm": "ts", "24nm": "cz", "eez": "eez"}
_GRID_E7 = 5_000_000
_MM_PER_M = 1000


@lru_cache(maxsize=12)
def make_ground(lat_e7: int, lon_e7: int, half_width_nm: int = 150, fine: bool = True) -> Ground:
    """Coast, limits and graticule within a box about a place; coarse and without limits for a thumbnail."""
    frame = Frame(lat_e7, lon_e7)
    coast = Coast.around(frame, half_width_nm, NEAR if fine else FAR)
    land = tuple(tuple((x // _MM_PER_M, y // _MM_PER_M) for x, y in ring.points_mm) for ring in coast.rings)
    if not fine:
        return Ground(land)
    zones = tuple(
        ZoneLine(
            line(f"console-limit-{KINDS[limit.kind]}", state=Quoted(limit.state_name)),
            KINDS[limit.kind],
            tuple((x // _MM_PER_M, y // _MM_PER_M) for x, y in limit.points_mm),
        )
        for limit in zone_lines(frame, half_width_nm)
    )

    def place(spot: Spot) -> str:
        return position_text(*frame.to_geographic(round(spot[0] * _MM_PER_M), round(spot[1] * _MM_PER_M)))

    return Ground(land, zones, place, _meridians(frame, half_width_nm))


def _meridians(frame: Frame, half_width_nm: int) -> tuple[tuple[str, tuple[Spot, ...]], ...]:
    """Meridians and parallels every half degree."""
    reach = half_width_nm * 10_000_000 // 60
    rules: list[tuple[str, tuple[Spot, ...]]] = []
    low = -(-(frame.lat0_e7 - reach) // _GRID_E7) * _GRID_E7
    lats = list(range(low, frame.lat0_e7 + reach + 1, _GRID_E7))
    low = -(-(frame.lon0_e7 - reach) // _GRID_E7) * _GRID_E7
    lons = list(range(low, frame.lon0_e7 + reach + 1, _GRID_E7))
    for lat in lats:
        name = position_text(lat, frame.lon0_e7).split()[0]
        rules.append((name, tuple(_metres(frame, lat, lon) for lon in lons)))
    for lon in lons:
        name = position_text(frame.lat0_e7, lon).split()[1]
        rules.append((name, tuple(_metres(frame, lat, lon) for lat in lats)))
    return tuple(rule for rule in rules if len(rule[1]) > 1)


def _metres(frame: Frame, lat_e7: int, lon_e7: int) -> Spot:
    x, y = frame.to_plane(lat_e7, lon_e7)
    return x // _MM_PER_M, y // _MM_PER_M
