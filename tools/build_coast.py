"""Builds assets/coast/*.layer from the GeoJSON of a coast folder. Not needed at run time.

    python tools/build_coast.py FOLDER

Needs shapely 2.1 or later; FOLDER holds land_10m.geojson and its companions.

A layer is gzip: one line of JSON (the index), then little-endian int32: latitudes, then longitudes of each run in
1e-4 degree, each as steps from the one before. `zones.grid` is gzip too: one line of JSON, then one little-endian
uint16 a cell, an index into the header's `combinations`.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from array import array
from itertools import pairwise
from pathlib import Path
from typing import Any

import shapely
import yaml
from shapely import affinity
from shapely.geometry import MultiPolygon, Point, Polygon, box, shape
from shapely.ops import unary_union

ASSETS = Path(__file__).resolve().parent.parent / "assets" / "coast"
UNITS = 10_000
CELL = 1_000
WEST, SOUTH, EAST, NORTH = -120, -5, -58, 33
KINDS = ("TS", "CZ", "EEZ")
SLIVER_DEG = 0.005
GREATEST_HOLE = 0.0004
GAP_DEG = 0.06


# Keys that the 1:10m coast leaves out although belts hang on them: state, latitude, longitude (general knowledge).
ISLETS = (("USA", 24.633, -82.921), ("USA", 24.628, -82.873), ("USA", 24.651, -82.808))
KM_PER_DEGREE = 110.8


def load(folder: Path, name: str) -> list[dict[str, Any]]:
    features: list[dict[str, Any]] = json.loads((folder / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
    return features


def disc(lat: float, lon: float, radius_nm: float) -> Any:
    """A circle of this radius, as seen on a chart of latitude and longitude."""
    radius = radius_nm * 1.852 / KM_PER_DEGREE
    circle = Point(lon, lat).buffer(radius, quad_segs=16)
    return affinity.scale(circle, xfact=1 / math.cos(math.radians(lat)), origin=(lon, lat))


def polygons(geometry: Any) -> list[Polygon]:
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in parts if isinstance(part, Polygon) and not part.is_empty]


def lines(geometry: Any) -> list[Any]:
    merged = shapely.line_merge(geometry) if geometry.geom_type != "LineString" else geometry
    return [merged] if merged.geom_type == "LineString" else [g for g in merged.geoms if g.geom_type == "LineString"]


def units(coords: Any) -> list[tuple[int, int]]:
    """Corners as (lat, lon) in 1e-4 degree, without repeats."""
    out: list[tuple[int, int]] = []
    for lon, lat, *_ in coords:
        point = (round(lat * UNITS), round(lon * UNITS))
        if not out or out[-1] != point:
            out.append(point)
    return out


def write_layer(name: str, runs: list[tuple[dict[str, Any], list[tuple[int, int]]]], **header: Any) -> None:
    """Each run is its properties and corners; longer than one corner."""
    index, body = [], array("i")
    for properties, points in runs:
        lats, lons = [p[0] for p in points], [p[1] for p in points]
        bounds = [min(lats), min(lons), max(lats), max(lons)]
        index.append({**properties, "box": bounds, "first": len(body), "count": len(points)})
        for values in (lats, lons):
            body.extend([values[0], *(b - a for a, b in pairwise(values))])
    write(f"{name}.layer", {**header, "runs": index}, body)


def write(name: str, header: dict[str, Any], body: array[int]) -> None:
    if sys.byteorder == "big":
        body.byteswap()
    raw = json.dumps(header, separators=(",", ":")).encode() + b"\n" + body.tobytes()
    (ASSETS / name).write_bytes(gzip.compress(raw, 9, mtime=0))
    print(f"{name}: {(ASSETS / name).stat().st_size:,} bytes")


def build_land(name: str, shores: list[Any], owners: dict[str, Any]) -> None:
    runs = []
    for shore in shores:
        for polygon in polygons(shore):
            near = [state for state, land in owners.items() if land.intersects(polygon)]
            for ring in (polygon.exterior, *polygon.interiors):
                points = units(ring.coords)[:-1]
                if len(points) >= 3:
                    runs.append(({"state": near[0] if len(near) == 1 else ""}, points))
    write_layer(name, runs)


def filled(areas: dict[str, Any], owners: dict[str, Any]) -> dict[str, Any]:
    """Each state's belt joined with its land, so that no sliver of water is left between belt and shore."""
    out = {}
    for state, area in areas.items():
        land = owners.get(state)
        if land is not None:
            others = unary_union([other for name, other in areas.items() if name != state and other.intersects(land)])
            area = unary_union([area, land.buffer(SLIVER_DEG, join_style="mitre").difference(others)])
        out[state] = without_small_holes(area)
    return out


def fitted(areas: dict[str, Any]) -> dict[str, Any]:
    """Areas without overlaps and without gaps narrower than 2 * GAP_DEG; a gap goes to its longest neighbour."""
    out: dict[str, Any] = {}
    taken = Polygon()
    for state in sorted(areas):
        out[state] = MultiPolygon(polygons(areas[state].difference(taken)))
        taken = taken.union(areas[state])
    closed = taken.buffer(GAP_DEG, join_style="mitre").buffer(-GAP_DEG, join_style="mitre")
    for gap in polygons(closed.difference(taken)):
        edge = gap.buffer(0.001)
        taker = max(sorted(out), key=lambda state: out[state].boundary.intersection(edge).length)
        out[taker] = MultiPolygon(polygons(out[taker].union(edge)))
    return {state: shapely.set_precision(area.buffer(0), 1 / UNITS) for state, area in out.items()}


def without_small_holes(area: Any) -> Any:
    parts = [
        Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > GREATEST_HOLE])
        for part in polygons(area)
    ]
    return shapely.set_precision(MultiPolygon(parts).buffer(0), 1 / UNITS)


def build_zones(areas: dict[str, dict[str, Any]], land: Any) -> None:
    runs, order = [], []
    for kind in KINDS:
        for state in sorted(areas[kind]):
            order.append((kind, state))
            for polygon in polygons(areas[kind][state]):
                for ring in (polygon.exterior, *polygon.interiors):
                    points = units(ring.coords)[:-1]
                    if len(points) >= 3:
                        runs.append(({"area": len(order) - 1}, points))
    write_layer("zones", runs, areas=order)
    build_grid(order, areas)
    build_lines(areas, land)


def build_grid(order: list[tuple[str, str]], areas: dict[str, dict[str, Any]]) -> None:
    """For each cell the areas to ask, in order; one that covers the cell ends the list as -1 - area."""
    shapes = [areas[kind][state] for kind, state in order]
    edges = [shape.boundary for shape in shapes]
    for geometry in (*shapes, *edges):
        shapely.prepare(geometry)
    tree = shapely.STRtree(shapes)
    combinations: dict[tuple[int, ...], int] = {}
    size = CELL / UNITS
    rows, columns = round((NORTH - SOUTH) / size), round((EAST - WEST) / size)
    body = array("H")
    for row in range(rows):
        for column in range(columns):
            west, south = WEST + column * size, SOUTH + row * size
            cell = box(west, south, west + size, south + size)
            asked: list[int] = []
            for number in sorted(int(n) for n in tree.query(cell)):
                if edges[number].intersects(cell):
                    asked.append(number)
                elif shapes[number].contains(cell):
                    asked.append(-1 - number)
                    break
            body.append(combinations.setdefault(tuple(asked), len(combinations)))
    header = {"south": SOUTH * UNITS, "west": WEST * UNITS, "rows": rows, "columns": columns, "cell": CELL}
    write("zones.grid", {**header, "combinations": list(combinations)}, body)


def build_lines(areas: dict[str, dict[str, Any]], land: Any) -> None:
    """Seaward edges for drawing; the edge of the map and what runs over land is left out."""
    masks = {"TS": land.buffer(0.01), "CZ": land.buffer(0.01), "EEZ": land.buffer(0.08)}
    frame = box(WEST + 0.02, SOUTH + 0.02, EAST - 0.02, NORTH - 0.02)
    runs = []
    for kind in KINDS:
        for state in sorted(areas[kind]):
            seaward = areas[kind][state].boundary.intersection(frame).difference(masks[kind])
            for line in lines(seaward) if not seaward.is_empty else []:
                points = units(line.coords)
                if len(points) >= 2:
                    runs.append(({"kind": kind, "state": state}, points))
    write_layer("limits", runs)


def main(folder: Path) -> None:
    states = yaml.safe_load((ASSETS / "states.yaml").read_text(encoding="utf-8"))
    by_number = {entry["n3"]: iso3 for iso3, entry in states.items() if "n3" in entry}
    owners = {}
    for feature in load(folder, "countries_10m"):
        iso3 = by_number.get(feature["properties"]["iso_n3"])
        if iso3:
            owners[iso3] = shape(feature["geometry"]).buffer(0)
    shores = [shape(feature["geometry"]).buffer(0) for feature in load(folder, "land_10m")]
    for state, lat, lon in ISLETS:
        shores.append(disc(lat, lon, 0.2))
        owners[state] = owners[state].union(shores[-1])
    build_land("land", shores, owners)
    build_land("land_far", [shape(feature["geometry"]) for feature in load(folder, "land_50m")], owners)
    areas: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
    for feature in load(folder, "zones_12_24nm_buffer"):
        kind = {"TS12": "TS", "CZ24": "CZ"}[feature["properties"]["zone"]]
        areas[kind][feature["properties"]["iso3"]] = shape(feature["geometry"]).buffer(0)
    for feature in load(folder, "eez_approx_equidistance"):
        areas["EEZ"][feature["properties"]["iso3"]] = shape(feature["geometry"]).buffer(0)
    for state, lat, lon in ISLETS:
        for kind, radius_nm in (("TS", 12), ("CZ", 24)):
            areas[kind][state] = areas[kind][state].union(disc(lat, lon, radius_nm))
    areas = {kind: filled(by_state, owners) for kind, by_state in areas.items()}
    areas["EEZ"] = fitted(areas["EEZ"])
    build_zones(areas, unary_union(shores))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
