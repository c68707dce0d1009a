"""Placing labels beside symbols so that they cover neither each other nor the symbols."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect


def place_labels(
    anchors: Sequence[tuple[float, float]], sizes: Sequence[tuple[int, int]], reach: int, area: Rect, taken: list[Rect]
) -> list[Rect | None]:
    """A box for each label in order of importance: right, left, above or below its anchor; None when no place is free."""
    boxes = list(taken)
    boxes += [Rect(round(x) - reach // 2, round(y) - reach // 2, reach, reach) for x, y in anchors]
    own = len(taken)
    out: list[Rect | None] = []
    for index, ((x, y), (wide, high)) in enumerate(zip(anchors, sizes, strict=True)):
        found = None
        for box in _sides(x, y, wide, high, reach):
            hits = box.collidelistall(boxes)
            if area.contains(box) and all(h == own + index for h in hits):
                found = box
                break
        out.append(found)
        if found is not None:
            boxes.append(found)
    return out


def _sides(x: float, y: float, wide: int, high: int, reach: int) -> list[Rect]:
    gap = reach // 2 + 3
    left, top = round(x), round(y)
    return [
        Rect(left + gap, top - high // 2, wide, high),
        Rect(left - gap - wide, top - high // 2, wide, high),
        Rect(left - wide // 2, top - gap - high, wide, high),
        Rect(left - wide // 2, top + gap, wide, high),
        Rect(left + gap, top + gap // 2, wide, high),
        Rect(left + gap, top - gap // 2 - high, wide, high),
    ]
