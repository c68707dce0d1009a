"""Sine, cosine, bearing and distance in whole numbers: the same on every machine, unlike the platform's own.

Tables are built once at import from integer series and interpolated between; sine and cosine are good to 1e-7,
bearings to the nearest millidegree.
"""

from __future__ import annotations

from math import isqrt

from roe_trainer.sea.units import FULL_TURN_MDEG, HALF_TURN_MDEG

ONE = 1_000_000_000
_SCALE = 10**24
_PI = 3_141_592_653_589_793_238_462_643  # times 1e24
_STEP_MDEG = 50
_QUARTER_MDEG = 90_000
_RATIO_BITS = 24
_CELL_BITS = 14
_CELLS = 1 << (_RATIO_BITS - _CELL_BITS)
_CELL_MASK = (1 << _CELL_BITS) - 1
_MICRO = 1000


def _sine_table() -> tuple[int, ...]:
    """Sines of 0, 0.05, ... 90.05 degrees times 1e9, by turning a vector through one step at a time."""
    angle = _PI * _STEP_MDEG // HALF_TURN_MDEG
    square = angle * angle // _SCALE
    cube = angle * square // _SCALE
    step_sin = angle - cube // 6 + cube * square // _SCALE // 120
    step_cos = _SCALE - square // 2 + square * square // _SCALE // 24
    sine, cosine, table = 0, _SCALE, []
    half = _SCALE // ONE // 2
    for _ in range(_QUARTER_MDEG // _STEP_MDEG + 2):
        table.append((sine + half) * ONE // _SCALE)
        sine, cosine = (
            (sine * step_cos + cosine * step_sin) // _SCALE,
            (cosine * step_cos - sine * step_sin) // _SCALE,
        )
    return tuple(table)


def _arctangent_table() -> tuple[int, ...]:
    """Arctangents of 0, 1/n, ... 1, (n+1)/n in millionths of a degree, from atan(b) - atan(a) = atan((b-a)/(1+ab))."""
    total, table = 0, []
    half_turn = HALF_TURN_MDEG * _MICRO
    for k in range(_CELLS + 2):
        table.append((total * half_turn + _PI // 2) // _PI)
        ratio = _SCALE * _CELLS // (_CELLS * _CELLS + k * (k + 1))
        square = ratio * ratio // _SCALE
        cube = ratio * square // _SCALE
        total += ratio - cube // 3 + cube * square // _SCALE // 5
    return tuple(table)


_SINE = _sine_table()
_ARCTANGENT = _arctangent_table()


def sin_e9(mdeg: int) -> int:
    """Sine of any whole number of millidegrees, times 1e9."""
    mdeg %= FULL_TURN_MDEG
    if mdeg >= HALF_TURN_MDEG:
        return -_first_half(mdeg - HALF_TURN_MDEG)
    return _first_half(mdeg)


def cos_e9(mdeg: int) -> int:
    """Cosine of any whole number of millidegrees, times 1e9."""
    return sin_e9(mdeg + _QUARTER_MDEG)


def _first_half(mdeg: int) -> int:
    if mdeg > _QUARTER_MDEG:
        mdeg = HALF_TURN_MDEG - mdeg
    cell, rest = divmod(mdeg, _STEP_MDEG)
    low = _SINE[cell]
    return low + ((_SINE[cell + 1] - low) * rest + _STEP_MDEG // 2) // _STEP_MDEG


def bearing_mdeg(dx_mm: int, dy_mm: int) -> int:
    """True bearing of a point east `dx_mm`, north `dy_mm`: 0 is north, clockwise, 0..359999; 0 for no distance."""
    east, north = abs(dx_mm), abs(dy_mm)
    if east > north:
        angle = _QUARTER_MDEG - _eighth(north, east)
    elif north:
        angle = _eighth(east, north)
    else:
        return 0
    if dy_mm < 0:
        angle = HALF_TURN_MDEG - angle
    if dx_mm < 0:
        angle = FULL_TURN_MDEG - angle
    return angle if angle < FULL_TURN_MDEG else 0


def _eighth(short: int, long: int) -> int:
    ratio = (short << _RATIO_BITS) // long
    cell = ratio >> _CELL_BITS
    low = _ARCTANGENT[cell]
    micro = low + ((_ARCTANGENT[cell + 1] - low) * (ratio & _CELL_MASK) >> _CELL_BITS)
    return (micro + _MICRO // 2) // _MICRO


def distance_mm(dx_mm: int, dy_mm: int) -> int:
    """Length of a step east `dx_mm`, north `dy_mm`, rounded down."""
    return isqrt(dx_mm * dx_mm + dy_mm * dy_mm)


def along(course_mdeg: int, length: int) -> tuple[int, int]:
    """East and north parts of `length` (any unit) along a course, each rounded to the nearest whole unit."""
    half = ONE // 2
    return (sin_e9(course_mdeg) * length + half) // ONE, (cos_e9(course_mdeg) * length + half) // ONE
