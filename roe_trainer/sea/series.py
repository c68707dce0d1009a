"""Sine, cosine and arctangent from + - * / and square root alone, which IEEE 754 fixes to the last bit everywhere.

For geography at load and display time, where the whole numbers of `trig` are too coarse. Errors are below 1e-14.
"""

from __future__ import annotations

from math import sqrt

PI = 3.141592653589793
_RAD_PER_E7 = PI / 1_800_000_000


def radians_of_e7(e7: int) -> float:
    """Ten-millionths of a degree to radians."""
    return e7 * _RAD_PER_E7


def e7_of_radians(rad: float) -> int:
    """Radians to whole ten-millionths of a degree."""
    return round(rad / _RAD_PER_E7)


def sine_cosine(x: float) -> tuple[float, float]:
    """Sine and cosine of an angle of -2pi..2pi radians: series for an eighth of it, doubled three times."""
    x *= 0.125
    square = x * x
    tail = 1 - square / 72 * (1 - square / 110 * (1 - square / 156))
    sine = x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * tail)))
    tail = 1 - square / 56 * (1 - square / 90 * (1 - square / 132 * (1 - square / 182)))
    versed = square / 2 * (1 - square / 12 * (1 - square / 30 * tail))
    for _ in range(3):
        sine, versed = 2 * sine * (1 - versed), 2 * sine * sine
    return sine, 1 - versed


def arctangent(y: float, x: float) -> float:
    """Angle of the point (x, y) in radians, -pi..pi, 0 at the origin."""
    if x == 0 and y == 0:
        return 0.0
    if abs(y) > abs(x):
        return (PI / 2 if y > 0 else -PI / 2) - _slope(x / y)
    angle = _slope(y / x)
    if x > 0:
        return angle
    return angle + PI if y >= 0 else angle - PI


def _slope(t: float) -> float:
    """Arctangent of -1..1: three halvings bring it under 0.1, then the series."""
    for _ in range(3):
        t = t / (1 + sqrt(1 + t * t))
    square = t * t
    total = 0.0
    for odd in range(17, 0, -2):
        total = 1 / odd - square * total
    return 8 * t * total
