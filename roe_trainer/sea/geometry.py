"""Plane geometry on whole millimetres: angles, interception, distance from a line."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

from roe_trainer.sea.trig import bearing_mdeg, distance_mm
from roe_trainer.sea.units import FULL_TURN_MDEG, HALF_TURN_MDEG

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Intercept:
    """Course to steer to meet a body that holds course and speed, and the seconds it takes."""

    course_mdeg: int
    seconds: int


def angle_between_mdeg(start_mdeg: int, end_mdeg: int) -> int:
    """Shortest turn from one direction to another, clockwise positive, -179999..180000."""
    turn = (end_mdeg - start_mdeg) % FULL_TURN_MDEG
    return turn - FULL_TURN_MDEG if turn > HALF_TURN_MDEG else turn


def aspect_mdeg(target_course_mdeg: int, bearing_to_target_mdeg: int) -> int:
    """Side the target shows: 0 bow on, +90000 its starboard beam, -90000 its port beam, 180000 its stern."""
    return angle_between_mdeg(target_course_mdeg, bearing_to_target_mdeg + HALF_TURN_MDEG)


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
