"""Is this point inside? The edges of rings lie in horizontal bands, so that the question looks at a few of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Edge = tuple[int, int, int, int]


class Bands:
    """Edges of any number of rings by band of y; even-odd, so a ring inside another is a hole."""

    __slots__ = ("_bands", "_height")

    def __init__(self, height: int) -> None:
        self._height = height
        self._bands: dict[int, list[Edge]] = {}

    def add_ring(self, corners: Sequence[tuple[int, int]]) -> None:
        """Add a ring of (x, y) corners, closed by itself."""
        x1, y1 = corners[-1]
        for x2, y2 in corners:
            if y1 < y2:
                self._add((x1, y1, x2, y2))
            elif y2 < y1:
                self._add((x2, y2, x1, y1))
            x1, y1 = x2, y2

    def _add(self, edge: Edge) -> None:
        for band in range(edge[1] // self._height, edge[3] // self._height + 1):
            self._bands.setdefault(band, []).append(edge)

    def holds(self, x: int, y: int) -> bool:
        """Whether the point is inside an odd number of rings."""
        inside = False
        for x1, y1, x2, y2 in self._bands.get(y // self._height, ()):
            if y1 <= y < y2 and (x - x1) * (y2 - y1) < (x2 - x1) * (y - y1):
                inside = not inside
        return inside

    def edges_near(self, y_low: int, y_high: int) -> Iterable[Edge]:
        """Edges of the bands between two heights; one that spans several may come more than once."""
        for band in range(y_low // self._height, y_high // self._height + 1):
            yield from self._bands.get(band, ())
