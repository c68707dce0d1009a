"""Reads the packed shorelines and zones of `assets/coast`; `tools/build_coast.py` writes them."""

from __future__ import annotations

import gzip
import json
import sys
from array import array
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any

from roe_trainer.files.places import asset_root

E7_PER_UNIT = 1_000
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Layer:
    """An index and the numbers it points into."""

    header: dict[str, Any]
    numbers: array[int]

    @property
    def runs(self) -> list[dict[str, Any]]:
        """Properties of every line or ring; `box` is south, west, north, east in 1e-4 degree."""
        runs: list[dict[str, Any]] = self.header["runs"]
        return runs

    def corners(self, run: dict[str, Any]) -> tuple[list[int], list[int]]:
        """Latitudes and longitudes of a run in 1e-4 degree."""
        first, count = run["first"], run["count"]
        lats = list(accumulate(self.numbers[first : first + count]))
        lons = list(accumulate(self.numbers[first + count : first + 2 * count]))
        return lats, lons


@cache
def read_layer(name: str) -> Layer:
    """A layer of `assets/coast` by file name; kept once read."""
    raw = gzip.decompress((asset_root() / "coast" / name).read_bytes())
    end = raw.index(b"\n")
    header: dict[str, Any] = json.loads(raw[:end])
    numbers = array("i" if "runs" in header else "H")
    numbers.frombytes(raw[end + 1 :])
    if sys.byteorder == "big":
        numbers.byteswap()
    return Layer(header, numbers)


def boxes_meet(a: Box, b: Box) -> bool:
    """Whether two boxes (south, west, north, east) share a point."""
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]
