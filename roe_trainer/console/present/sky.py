"""Sun and moon over a place, for drawing only: low-precision formulas, good to about a degree."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, atan2, cos, degrees, radians, sin

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Light:
    """A light in the sky: true bearing and height over the horizon in whole degrees, and how much of it is lit."""

    bearing_deg: int
    height_deg: int
    full_pct: int = 100


def sun_at(seconds_j2000: int, lat_deg: float, lon_deg: float) -> Light:
    """Where the sun stands."""
    return _light(_sun_longitude(seconds_j2000 / DAY_S), 0.0, seconds_j2000, lat_deg, lon_deg, 100)


def moon_at(seconds_j2000: int, lat_deg: float, lon_deg: float) -> Light:
    """Where the moon stands, and how much of it is lit."""
    days = seconds_j2000 / DAY_S
    mean, anomaly, node = 218.316 + 13.176396 * days, 134.963 + 13.064993 * days, 93.272 + 13.229350 * days
    longitude, latitude = mean + 6.289 * sin(radians(anomaly)), 5.128 * sin(radians(node))
    away = radians(longitude - _sun_longitude(days))
    return _light(longitude, latitude, seconds_j2000, lat_deg, lon_deg, round(50 * (1 - cos(away))))


def _sun_longitude(days: float) -> float:
    anomaly = radians(357.528 + 0.9856003 * days)
    return 280.460 + 0.9856474 * days + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly)


def _light(longitude: float, latitude: float, seconds: int, lat_deg: float, lon_deg: float, full: int) -> Light:
    lam, beta, tilt, lat = radians(longitude), radians(latitude), radians(23.439), radians(lat_deg)
    x, y, z = cos(beta) * cos(lam), cos(beta) * sin(lam), sin(beta)
    declination = asin(y * sin(tilt) + z * cos(tilt))
    ascension = atan2(y * cos(tilt) - z * sin(tilt), x)
    hour = radians(280.461 + 360.9856474 * seconds / DAY_S + lon_deg) - ascension
    height = asin(sin(lat) * sin(declination) + cos(lat) * cos(declination) * cos(hour))
    bearing = atan2(-sin(hour), cos(lat) * sin(declination) / cos(declination) - sin(lat) * cos(hour))
    return Light(round(degrees(bearing)) % 360, round(degrees(height)), full)
