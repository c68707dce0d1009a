"""Which part of the plane is on the screen: centre and metres per pixel."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

METRES_PER_NM = 1852.0
CLOSEST_M_PX = 1.5
FARTHEST_M_PX = 1500.0
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class View:
    """North up. `at` is the plane point in the middle of `rect`."""

    at: Spot
    m_per_px: float
    rect: Rect

    def to_px(self, spot: Spot) -> tuple[float, float]:
        """A place of the plane, in metres, on the screen."""
        return (
            self.rect.centerx + (spot[0] - self.at[0]) / self.m_per_px,
            self.rect.centery - (spot[1] - self.at[1]) / self.m_per_px,
        )

    def line(self) -> tuple[float, float, float]:
        """(a, b, c) so that a point (x, y) lies at pixel (a + x * c, b - y * c): for loops over many points."""
        c = 1 / self.m_per_px
        return self.rect.centerx - self.at[0] * c, self.rect.centery + self.at[1] * c, c

    def to_plane(self, place: tuple[float, float]) -> Spot:
        """A place on the screen in the plane, in metres."""
        return (
            self.at[0] + (place[0] - self.rect.centerx) * self.m_per_px,
            self.at[1] - (place[1] - self.rect.centery) * self.m_per_px,
        )

    def zoomed(self, factor: float, about: tuple[float, float] | None = None) -> View:
        """Closer (factor < 1) or farther, keeping the point under `about` where it is."""
        scale = min(max(self.m_per_px * factor, CLOSEST_M_PX), FARTHEST_M_PX)
        if about is None:
            return replace(self, m_per_px=scale)
        fixed = self.to_plane(about)
        part = scale / self.m_per_px
        return replace(
            self,
            m_per_px=scale,
            at=(fixed[0] + (self.at[0] - fixed[0]) * part, fixed[1] + (self.at[1] - fixed[1]) * part),
        )

    def panned(self, dx_px: float, dy_px: float) -> View:
        """The view moved by so many pixels."""
        return replace(self, at=(self.at[0] - dx_px * self.m_per_px, self.at[1] + dy_px * self.m_per_px))

    def box(self, margin_px: float = 0) -> tuple[float, float, float, float]:
        """West, south, east, north of what is seen, in metres."""
        half_w = (self.rect.width / 2 + margin_px) * self.m_per_px
        half_h = (self.rect.height / 2 + margin_px) * self.m_per_px
        return self.at[0] - half_w, self.at[1] - half_h, self.at[0] + half_w, self.at[1] + half_h


def view_of(spots: list[Spot], rect: Rect, margin: float = 1.3, least_nm: float = 6.0) -> View:
    """A view that holds all spots, and at least `least_nm` across."""
    if not spots:
        return View((0.0, 0.0), 40.0, rect)
    west, east = min(s[0] for s in spots), max(s[0] for s in spots)
    south, north = min(s[1] for s in spots), max(s[1] for s in spots)
    least = least_nm * METRES_PER_NM
    wide, high = max((east - west) * margin, least), max((north - south) * margin, least)
    scale = max(wide / max(rect.width, 1), high / max(rect.height, 1))
    return View(((west + east) / 2, (south + north) / 2), min(max(scale, CLOSEST_M_PX), FARTHEST_M_PX), rect)


def ring_step_nm(m_per_px: float) -> float:
    """Distance between range rings so that they stand some 70 to 180 pixels apart."""
    for step in (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0):
        if step * METRES_PER_NM / m_per_px >= 70:
            return step
    return 200.0
