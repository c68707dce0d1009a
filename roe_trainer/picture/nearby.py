"""Which contacts may lie near a place: a grid by last fix, so that whoever asks need not walk all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from roe_trainer.picture.contacts import Contact

# A contact that is not lost was fixed at most so long ago: the time to be lost, and one turn of the slowest sweep.
FIXED_WITHIN_S = 160
# Whatever runs faster stands apart and is always asked: it may have left its cell by dead reckoning.
SLOW_MM_S = 15_000
DRIFT_MM = FIXED_WITHIN_S * SLOW_MM_S
CELL_MM = 4_000_000
Cell = tuple[int, ...]
FAST: Cell = ()


@dataclass(slots=True)
class Nearby:
    """Tracks by cell (east, north) of their last fix; told of every contact that is new or changes."""

    tracks: dict[Cell, tuple[str, ...]] = field(default_factory=dict)
    cells: dict[str, Cell] = field(default_factory=dict)

    def put(self, contact: Contact) -> None:
        """Note where a contact was fixed last."""
        leg, track = contact.leg, contact.track
        fast = abs(leg.vx_mm_s) > SLOW_MM_S or abs(leg.vy_mm_s) > SLOW_MM_S
        cell = FAST if fast else (leg.x_mm // CELL_MM, leg.y_mm // CELL_MM)
        before = self.cells.get(track)
        if before == cell:
            return
        if before is not None:
            self.tracks[before] = tuple(other for other in self.tracks[before] if other != track)
        self.tracks[cell] = (*self.tracks.get(cell, ()), track)
        self.cells[track] = cell

    def within(self, x_mm: int, y_mm: int, limit_mm: int) -> Iterator[str]:
        """Every track that may be plotted within so many mm east, west, north or south of a place, and some others."""
        reach_mm = limit_mm + DRIFT_MM
        yield from self.tracks.get(FAST, ())
        for column in range((x_mm - reach_mm) // CELL_MM, (x_mm + reach_mm) // CELL_MM + 1):
            for row in range((y_mm - reach_mm) // CELL_MM, (y_mm + reach_mm) // CELL_MM + 1):
                yield from self.tracks.get((column, row), ())
