"""Cuts rings and lines down to a box, so that only what a scenario can see is carried along."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Corner = tuple[int, int]
Box = tuple[int, int, int, int]


def clip_ring(ring: Sequence[Corner], box: Box) -> list[Corner]:
    """The part of a ring inside a box (low a, low b, high a, high b); edges of the box join what it cuts."""
    points = list(ring)
    for axis in (0, 1):
        for limit, keep_low in ((box[axis], False), (box[axis + 2], True)):
            points = _clip_side(points, axis, limit, keep_low)
            if not points:
                return []
    return points


def _clip_side(points: list[Corner], axis: int, limit: int, keep_low: bool) -> list[Corner]:
    out: list[Corner] = []
    last = points[-1]
    last_in = last[axis] <= limit if keep_low else last[axis] >= limit
    for point in points:
        inside = point[axis] <= limit if keep_low else point[axis] >= limit
        if inside != last_in:
            out.append(_cut(last, point, axis, limit))
        if inside:
            out.append(point)
        last, last_in = point, inside
    return out


def _cut(a: Corner, b: Corner, axis: int, limit: int) -> Corner:
    other = 1 - axis
    along = a[other] + (b[other] - a[other]) * (limit - a[axis]) // (b[axis] - a[axis])
    return (limit, along) if axis == 0 else (along, limit)


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
