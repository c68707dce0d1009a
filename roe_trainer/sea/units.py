"""Units with names: simulation state is whole millimetres, millimetres a second, millidegrees and seconds."""

from __future__ import annotations

MM_PER_NM = 1_852_000
FULL_TURN_MDEG = 360_000
HALF_TURN_MDEG = 180_000
SECONDS_PER_HOUR = 3_600


def mm_of_nm(nm: float) -> int:
    """Nautical miles to whole millimetres."""
    return round(nm * MM_PER_NM)


def nm_of_mm(mm: int) -> float:
    """Millimetres to nautical miles, for words and screens only."""
    return mm / MM_PER_NM


def mm_s_of_kn(kn: float) -> int:
    """Knots to whole millimetres a second; one knot is 1852 m an hour."""
    return round(kn * MM_PER_NM / SECONDS_PER_HOUR)


def kn_of_mm_s(mm_s: int) -> float:
    """Millimetres a second to knots, for words and screens only."""
    return mm_s * SECONDS_PER_HOUR / MM_PER_NM


def mm_of_m(m: float) -> int:
    """Metres to whole millimetres."""
    return round(m * 1000)


def mdeg_of_deg(deg: float) -> int:
    """Degrees to whole millidegrees, not wrapped."""
    return round(deg * 1000)


def e7_of_deg(deg: float) -> int:
    """Degrees of latitude or longitude to whole ten-millionths (about a centimetre)."""
    return round(deg * 10_000_000)
