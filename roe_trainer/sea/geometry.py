"""Plane geometry on whole millimetres: angles, closest approach, interception, polygons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isqrt

from roe_trainer.sea.trig import bearing_mdeg, distance_mm
from roe_trainer.sea.units import FULL_TURN_MDEG, HALF_TURN_MDEG

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Approach:
    """Closest approach of two bodies that hold course and speed: how near, and in how many whole seconds from now."""

    distance_mm: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Intercept:
    """Course to steer to meet a body that holds course and speed, and the seconds it takes."""

    course_mdeg: int
    seconds: int


def angle_between_mdeg(start_mdeg: int, end_mdeg: int) -> int:
    """Shortest turn from one direction to another, clockwise positive, -179999..180000."""
    turn = (end_mdeg - start_mdeg) % FULL_TURN_MDEG
    return turn - FULL_TURN_MDEG if turn > HALF_TURN_MDEG else turn


def relative_bearing_mdeg(course_mdeg: int, true_bearing_mdeg: int) -> int:
    """Bearing from the bow, clockwise, 0..359999."""
    return (true_bearing_mdeg - course_mdeg) % FULL_TURN_MDEG


def aspect_mdeg(target_course_mdeg: int, bearing_to_target_mdeg: int) -> int:
    """Side the target shows: 0 bow on, +90000 its starboard beam, -90000 its port beam, 180000 its stern."""
    return angle_between_mdeg(target_course_mdeg, bearing_to_target_mdeg + HALF_TURN_MDEG)


def closest_approach(dx_mm: int, dy_mm: int, dvx_mm_s: int, dvy_mm_s: int) -> Approach:
    """Closest approach from relative position and relative velocity; now, when they are not closing."""
    closing = -(dx_mm * dvx_mm_s + dy_mm * dvy_mm_s)
    speed_squared = dvx_mm_s * dvx_mm_s + dvy_mm_s * dvy_mm_s
    if closing <= 0 or speed_squared == 0:
        return Approach(distance_mm(dx_mm, dy_mm), 0)
    miss = abs(dx_mm * dvy_mm_s - dy_mm * dvx_mm_s)
    seconds = (closing + speed_squared // 2) // speed_squared
    return Approach(isqrt(miss * miss // speed_squared), seconds)


def intercept(dx_mm: int, dy_mm: int, vx_mm_s: int, vy_mm_s: int, own_speed_mm_s: int) -> Intercept | None:
    """Soonest way to meet a body at (dx, dy) moving at (vx, vy); None when own speed never closes."""
    millis = _meeting_millis(dx_mm, dy_mm, vx_mm_s, vy_mm_s, own_speed_mm_s)
    if millis is None:
        return None
    aim_x, aim_y = dx_mm * 1000 + vx_mm_s * millis, dy_mm * 1000 + vy_mm_s * millis
    return Intercept(bearing_mdeg(aim_x, aim_y), (millis + 999) // 1000)


def _meeting_millis(dx: int, dy: int, vx: int, vy: int, speed: int) -> int | None:
    """Smallest t >= 0 in ms with |d + v t| = speed t, from the quadratic a t^2 + 2 b t + c = 0."""
    a = vx * vx + vy * vy - speed * speed
    b = dx * vx + dy * vy
    c = dx * dx + dy * dy
    if c == 0:
        return 0
    if a == 0:
        return None if b >= 0 else 1000 * c // (-2 * b)
    discriminant = b * b - a * c
    if discriminant < 0 or (a > 0 and b >= 0):
        return None
    root = isqrt(discriminant * 1_000_000)
    return (-1000 * b - root) // a if a > 0 else (1000 * b + root) // -a


def in_ring(x: int, y: int, ring: Sequence[Point]) -> bool:
    """Whether a point is inside a ring of corners (closed or not; even-odd, lower and left edges in)."""
    inside = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y):
            side = (x - x1) * (y2 - y1) - (x2 - x1) * (y - y1)
            if (side < 0) if y2 > y1 else (side > 0):
                inside = not inside
        x1, y1 = x2, y2
    return inside


def segments_cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether segment a-b and segment c-d share at least one point."""
    d1, d2 = _turn(c, d, a), _turn(c, d, b)
    d3, d4 = _turn(a, b, c), _turn(a, b, d)
    if d1 * d2 < 0 and d3 * d4 < 0:
        return True
    touching = ((d1, c, d, a), (d2, c, d, b), (d3, a, b, c), (d4, a, b, d))
    return any(turn == 0 and _within(start, end, point) for turn, start, end, point in touching)


def segment_distance_mm(x: int, y: int, a: Point, b: Point) -> int:
    """Distance of a point from segment a-b, to the millimetre or so."""
    ax, ay = a
    ex, ey = b[0] - ax, b[1] - ay
    px, py = x - ax, y - ay
    along, length_squared = px * ex + py * ey, ex * ex + ey * ey
    if along <= 0 or length_squared == 0:
        return distance_mm(px, py)
    if along >= length_squared:
        return distance_mm(x - b[0], y - b[1])
    across = px * ey - py * ex
    return isqrt(across * across // length_squared)


def _turn(a: Point, b: Point, c: Point) -> int:
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (cross > 0) - (cross < 0)


def _within(a: Point, b: Point, c: Point) -> bool:
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])
