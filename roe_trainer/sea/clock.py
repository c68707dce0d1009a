"""Ticks (seconds) to UTC and to daylight; the sun is computed in whole numbers, good to some hundredths of a degree."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import isqrt

from roe_trainer.sea.trig import ONE, bearing_mdeg, cos_e9, sin_e9
from roe_trainer.sea.units import FULL_TURN_MDEG, HALF_TURN_MDEG, SECONDS_PER_HOUR

_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
_DAY_S = 24 * SECONDS_PER_HOUR
_SUNSET_MDEG = -833
_CIVIL_MDEG = -6_000


def parse_utc(text: str) -> datetime:
    """ISO text such as 2026-03-04T05:06:07Z; without an offset UTC is meant. ValueError when it is no such time."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def iso_at(start_utc: str, tick: int) -> str:
    """The time a tick stands for, as 2026-03-04T05:06:07Z."""
    return (parse_utc(start_utc) + timedelta(seconds=tick)).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds_since_j2000(start_utc: str) -> int:
    """Whole seconds from 2000-01-01 12:00 UTC, the day the sun's elements are given for."""
    elapsed = parse_utc(start_utc) - _J2000
    return elapsed.days * _DAY_S + elapsed.seconds


def sun_altitude_mdeg(seconds_j2000: int, lat_e7: int, lon_e7: int) -> int:
    """Height of the sun's centre over the horizon, -90000..90000, without refraction (Almanac, low precision)."""
    mean_longitude = 280_460 + _share(seconds_j2000, 985_647_4)
    anomaly = 357_528 + _share(seconds_j2000, 985_600_3)
    ecliptic = mean_longitude + (1_915 * sin_e9(anomaly) + 20 * sin_e9(2 * anomaly)) // ONE
    tilt = 23_439
    sin_dec = sin_e9(tilt) * sin_e9(ecliptic) // ONE
    cos_dec = isqrt(ONE * ONE - sin_dec * sin_dec)
    right_ascension = bearing_mdeg(cos_e9(tilt) * sin_e9(ecliptic) // ONE, cos_e9(ecliptic))
    sidereal = 280_461 + FULL_TURN_MDEG * seconds_j2000 // _DAY_S + _share(seconds_j2000, 985_647_4)
    hour_angle = sidereal + lon_e7 // 10_000 - right_ascension
    lat = lat_e7 // 10_000
    sin_alt = (sin_e9(lat) * sin_dec + cos_e9(lat) * cos_dec // ONE * cos_e9(hour_angle)) // ONE
    sin_alt = max(-ONE, min(ONE, sin_alt))
    angle = bearing_mdeg(sin_alt, isqrt(ONE * ONE - sin_alt * sin_alt))
    return angle - FULL_TURN_MDEG if angle > HALF_TURN_MDEG else angle


def light_at(seconds_j2000: int, lat_e7: int, lon_e7: int) -> str:
    """The light: "day", "dusk" (sun down to 6 degrees under the horizon, morning or evening) or "night"."""
    altitude = sun_altitude_mdeg(seconds_j2000, lat_e7, lon_e7)
    if altitude >= _SUNSET_MDEG:
        return "day"
    return "dusk" if altitude >= _CIVIL_MDEG else "night"


def _share(seconds: int, tenth_microdegrees_a_day: int) -> int:
    """Millidegrees gone through at a daily rate given in 1e-7 degree."""
    return seconds * tenth_microdegrees_a_day // (_DAY_S * 10_000)
