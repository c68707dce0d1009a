"""Placing labels beside symbols so that they cover neither each other nor the symbols."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pygame import Rect

PLAN_DRAWINGS = 45
FEW_LABELS = 40
FEW_DRAWINGS = 10
MANY_PARTS = 3
Label = tuple[str, str, str, str, tuple[float, float]]
# How far labels keep from symbols, the area they may stand in, and what is taken there.
Room = tuple[int, Rect, list[Rect]]


@dataclass(slots=True)
class LabelPlan:
    """Where labels stand beside their symbols, kept for some drawings or until the key changes."""

    offsets: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    _key: object = None
    _drawings: int = 0
    _part: int = 0

    def due(self, key: object, count: int, busy: bool = False) -> range:
        """Which labels to place anew: all when the key changes, otherwise now and then.

        Many are placed in parts, and not in a busy frame unless it is high time.
        """
        self._drawings += 1
        parts = MANY_PARTS if count > FEW_LABELS else 1
        lasting = PLAN_DRAWINGS // MANY_PARTS if count > FEW_LABELS else FEW_DRAWINGS
        if key != self._key:
            self._key, self._drawings = key, 0
            return range(count)
        if self._drawings <= (2 * lasting if busy else lasting):
            return range(0)
        self._drawings, self._part = 0, (self._part + 1) % parts
        return range(count * self._part // parts, count * (self._part + 1) // parts)

    @property
    def placed_now(self) -> bool:
        """Whether some were placed at this very drawing."""
        return self._drawings == 0

    def box(self, key: str, place: tuple[float, float]) -> Rect | None:
        """Where a label stands, its symbol being at that place."""
        offset = self.offsets.get(key)
        return Rect(round(place[0]) + offset[0], round(place[1]) + offset[1], *offset[2:]) if offset else None

    def place(self, words: Sequence[Label], due: range, sizes: Sequence[tuple[int, int]], room: Room) -> None:
        """Place those that are due, clear of all others where they stand; `sizes` are those of the due ones."""
        reach, area, taken = room
        anchors = [w[4] for w in words]
        half = reach // 2
        others = [*range(due.start), *range(due.stop, len(words))]
        stand = [self.box(words[i][0], anchors[i]) for i in others]
        around = [Rect(round(anchors[i][0]) - half, round(anchors[i][1]) - half, reach, reach) for i in others]
        kept = [self.box(words[i][0], anchors[i]) for i in due]
        blocked = [*taken, *around, *(box for box in stand if box is not None)]
        placed = place_labels([anchors[i] for i in due], sizes, reach, area, blocked, kept)
        for index, box in zip(due, placed, strict=True):
            key, (x, y) = words[index][0], anchors[index]
            self.offsets.pop(key, None)
            if box is not None:
                self.offsets[key] = (box.x - round(x), box.y - round(y), box.width, box.height)


def place_labels(
    anchors: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[int, int]],
    reach: int,
    area: Rect,
    taken: list[Rect],
    kept: Sequence[Rect | None] = (),
) -> list[Rect | None]:
    """A box for each label in order of importance beside its anchor; None when no place is free.

    A label stays where it was `kept` as long as that place is free.
    """
    boxes = list(taken)
    boxes += [Rect(round(x) - reach // 2, round(y) - reach // 2, reach, reach) for x, y in anchors]
    out: list[Rect | None] = []
    stay = [box if box and box.size == size else None for box, size in zip(kept, sizes, strict=False)]
    stay += [None] * (len(sizes) - len(stay))
    for (x, y), (wide, high), before in zip(anchors, sizes, stay, strict=True):
        # No side touches the label's own symbol, so whatever a box hits is somebody else's.
        sides = (*([before] if before else ()), *_sides(x, y, wide, high, reach))
        found = next((box for box in sides if area.contains(box) and box.collidelist(boxes) < 0), None)
        out.append(found)
        if found is not None:
            boxes.append(found)
    return out


def _sides(x: float, y: float, wide: int, high: int, reach: int) -> Iterator[Rect]:
    gap = reach // 2 + 3
    left, top = round(x), round(y)
    yield Rect(left + gap, top - high // 2, wide, high)
    yield Rect(left - gap - wide, top - high // 2, wide, high)
    yield Rect(left - wide // 2, top - gap - high, wide, high)
    yield Rect(left - wide // 2, top + gap, wide, high)
    yield Rect(left + gap, top + gap // 2, wide, high)
    yield Rect(left + gap, top - gap // 2 - high, wide, high)
    # Farther off, for where names of limits stand close.
    yield Rect(left - gap - wide, top - gap // 2 - high, wide, high)
    yield Rect(left - gap - wide, top + gap // 2, wide, high)
    yield Rect(left - wide // 2, top - gap - 2 * high, wide, high)
    yield Rect(left - wide // 2, top + gap + high, wide, high)
