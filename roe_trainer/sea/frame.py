"""The scenario's plane: azimuthal equidistant on WGS84 about an origin, in whole millimetres east and north.

Distance and bearing from the origin are true; between other points they are right to about 0.1 % within 200 nm, and
grid north leaves true north by the convergence (under a degree within 200 nm south of 15 degrees).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import sqrt

from roe_trainer.sea.series import PI, arctangent, e7_of_radians, radians_of_e7, sine_cosine

_A_MM = 6_378_137_000.0
_F = 1 / 298.257223563
_E2 = _F * (2 - _F)
_FULL_TURN_E7 = 3_600_000_000


@dataclass(frozen=True, slots=True)
class Frame:
    """A plane about an origin in ten-millionths of a degree; good to metres within 200 nm.

    ValueError for an origin beyond 85 degrees north or south.
    """

    lat0_e7: int
    lon0_e7: int
    _sin0: float = field(init=False, repr=False, compare=False)
    _cos0: float = field(init=False, repr=False, compare=False)
    _n0: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if abs(self.lat0_e7) > 850_000_000:
            raise ValueError(f"lat0_e7: {self.lat0_e7}")
        sin0, cos0 = sine_cosine(radians_of_e7(self.lat0_e7))
        object.__setattr__(self, "_sin0", sin0)
        object.__setattr__(self, "_cos0", cos0)
        object.__setattr__(self, "_n0", _A_MM / sqrt(1 - _E2 * sin0 * sin0))

    def to_plane(self, lat_e7: int, lon_e7: int) -> tuple[int, int]:
        """East and north mm of a place (Snyder, Map Projections, equations 25-14 to 25-20)."""
        x, y = self._forward(radians_of_e7(lat_e7), radians_of_e7(_wrapped(lon_e7 - self.lon0_e7)))
        return round(x), round(y)

    def to_geographic(self, x_mm: int, y_mm: int) -> tuple[int, int]:
        """Latitude and longitude of a point of the plane; undoes `to_plane` to some centimetres within 200 nm."""
        lat, lon = self._inverse(float(x_mm), float(y_mm))
        x, y = self._forward(lat, lon)
        sin, cos = sine_cosine(lat)
        w2 = 1 - _E2 * sin * sin
        radius = _A_MM / sqrt(w2)
        lat += (y_mm - y) / (radius * (1 - _E2) / w2)
        lon += (x_mm - x) / (radius * cos)
        return e7_of_radians(lat), _wrapped(self.lon0_e7 + e7_of_radians(lon))

    def _forward(self, lat: float, dlon: float) -> tuple[float, float]:
        sin, cos = sine_cosine(lat)
        sin_l, cos_l = sine_cosine(dlon)
        n = _A_MM / sqrt(1 - _E2 * sin * sin)
        psi_y, psi_x = (1 - _E2) * sin + _E2 * self._n0 * self._sin0 / n, cos
        length = sqrt(psi_y * psi_y + psi_x * psi_x)
        sin_p, cos_p = psi_y / length, psi_x / length
        east = cos_p * sin_l
        north = self._cos0 * sin_p - self._sin0 * cos_p * cos_l
        sin_s = sqrt(east * east + north * north)
        if sin_s == 0:
            return 0.0, 0.0
        s = arctangent(sin_s, self._sin0 * sin_p + self._cos0 * cos_p * cos_l)
        c = self._n0 * s * self._stretch(s, north / sin_s)
        return c * east / sin_s, c * north / sin_s

    def _stretch(self, s: float, cos_az: float) -> float:
        g2 = _E2 * self._sin0 * self._sin0 / (1 - _E2)
        h2 = _E2 * self._cos0 * self._cos0 * cos_az * cos_az / (1 - _E2)
        gh = _E2 * self._sin0 * self._cos0 * cos_az / (1 - _E2)
        s2 = s * s
        return (
            1
            - s2 * h2 * (1 - h2) / 6
            + s2 * s / 8 * gh * (1 - 2 * h2)
            + s2 * s2 / 120 * (h2 * (4 - 7 * h2) - 3 * g2 * (1 - 7 * h2))
            - s2 * s2 * s / 48 * gh
        )

    def _inverse(self, x: float, y: float) -> tuple[float, float]:
        c = sqrt(x * x + y * y)
        if c == 0:
            return radians_of_e7(self.lat0_e7), 0.0
        sin_az, cos_az = x / c, y / c
        sin_e, cos_e = sine_cosine(min(c / self._n0, PI))
        sin_p = self._sin0 * cos_e + self._cos0 * sin_e * cos_az
        cos_p = sqrt(max(1 - sin_p * sin_p, 1e-12))
        lat = arctangent(sin_p - _E2 * self._sin0, (1 - _E2) * cos_p)
        lon = arctangent(sin_az * sin_e, self._cos0 * cos_e - self._sin0 * sin_e * cos_az)
        return lat, lon


def _wrapped(lon_e7: int) -> int:
    return (lon_e7 + _FULL_TURN_E7 // 2) % _FULL_TURN_E7 - _FULL_TURN_E7 // 2


def position_text(lat_e7: int, lon_e7: int) -> str:
    """A place as people say it at sea: 11°24.5'N 072°10.2'W."""
    return f"{_side_text(lat_e7, 2, 'NS')} {_side_text(lon_e7, 3, 'EW')}"


def _side_text(e7: int, digits: int, letters: str) -> str:
    tenths = (abs(e7) * 600 + 5_000_000) // 10_000_000
    degrees, rest = divmod(tenths, 600)
    return f"{degrees:0{digits}d}°{rest // 10:02d}.{rest % 10}'{letters[e7 < 0]}"
