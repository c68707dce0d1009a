"""Cuts rings and lines down to a box, so that only what a scenario can see is carried along."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Corner = tuple[int, int]
Box = tuple[int, int, int, int]


def clip_ring(ring: Sequence[Corner], box: Box) -> list[Corner]:
    """The part of a ring inside a box (low a, low b, high a, high b); edges of the box join what it cuts."""
    return list(zip(*clip_columns([a for a, _ in ring], [b for _, b in ring], box), strict=True))


def clip_columns(a: list[int], b: list[int], box: Box) -> tuple[list[int], list[int]]:
    """The same for a ring whose first and second coordinates come as lists of their own."""
    for limit, keep_low in ((box[0], False), (box[2], True)):
        a, b = _clip_side(a, b, limit, keep_low)
    for limit, keep_low in ((box[1], False), (box[3], True)):
        b, a = _clip_side(b, a, limit, keep_low)
    return a, b


def _clip_side(keys: list[int], others: list[int], limit: int, keep_low: bool) -> tuple[list[int], list[int]]:
    """Cut along one side. A shore has very many corners and few cuts, so whole stretches are copied at once."""
    inside = bytes(map(limit.__ge__ if keep_low else limit.__le__, keys))
    if all(inside):
        return keys, others
    out_keys: list[int] = []
    out_others: list[int] = []
    at = 0
    while at < len(keys):
        end = inside.find(1 - inside[at], at)
        end = len(keys) if end < 0 else end
        if inside[at] != inside[at - 1]:
            out_keys.append(limit)
            out_others.append(_cut(keys, others, at, limit))
        if inside[at]:
            out_keys += keys[at:end]
            out_others += others[at:end]
        at = end
    return out_keys, out_others


def _cut(keys: list[int], others: list[int], at: int, limit: int) -> int:
    """Where the edge that ends at a corner meets the limit."""
    start, end = others[at - 1], others[at]
    return start + (end - start) * (limit - keys[at - 1]) // (keys[at] - keys[at - 1])


def clip_line(line: Sequence[Corner], box: Box) -> list[list[Corner]]:
    """The stretches of a line near a box: segments that lie wholly beyond one side of it are dropped, none is cut."""
    low_a, low_b, high_a, high_b = box
    pieces: list[list[Corner]] = []
    piece: list[Corner] = []
    for start, end in pairwise(line):
        outside = (
            (start[0] < low_a and end[0] < low_a)
            or (start[0] > high_a and end[0] > high_a)
            or (start[1] < low_b and end[1] < low_b)
            or (start[1] > high_b and end[1] > high_b)
        )
        if outside:
            piece = []
        elif piece:
            piece.append(end)
        else:
            piece = [start, end]
            pieces.append(piece)
    return pieces
