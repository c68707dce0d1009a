"""Placing labels beside symbols so that they cover neither each other nor the symbols."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pygame import Rect

PLAN_DRAWINGS = 45
FEW_LABELS = 40
FEW_DRAWINGS = 10
Label = tuple[str, str, str, str, tuple[float, float]]


@dataclass(slots=True)
class LabelPlan:
    """Where labels stand beside their symbols, kept for some drawings or until the key changes."""

    offsets: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    _key: object = None
    _drawings: int = 0

    def stale(self, key: object, count: int, busy: bool = False) -> bool:
        """Whether to place them anew; because of their age alone not in a busy frame, unless it is high time."""
        self._drawings += 1
        lasting = PLAN_DRAWINGS if count > FEW_LABELS else FEW_DRAWINGS
        aged = self._drawings > (2 * lasting if busy else lasting)
        if key != self._key or aged:
            self._key, self._drawings = key, 0
            return True
        return False

    @property
    def placed_now(self) -> bool:
        """Whether they were placed at this very drawing."""
        return self._drawings == 0

    def kept(self, words: Sequence[Label]) -> list[Rect | None]:
        """Where each label would stand on the side that it has."""
        return [self.box(key, place) for key, _, _, _, place in words]

    def box(self, key: str, place: tuple[float, float]) -> Rect | None:
        offset = self.offsets.get(key)
        return Rect(round(place[0]) + offset[0], round(place[1]) + offset[1], *offset[2:]) if offset else None

    def keep(self, words: Sequence[Label], boxes: Sequence[Rect | None]) -> None:
        """Remember each box relative to its anchor."""
        self.offsets = {
            key: (box.x - round(x), box.y - round(y), box.width, box.height)
            for (key, _, _, _, (x, y)), box in zip(words, boxes, strict=True)
            if box is not None
        }


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
