"""Electronic bearing line and variable range marker: a line and a ring from own ship that the watch sets by hand."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, pi, radians, sin

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.chart.view import METRES_PER_NM, View
from roe_trainer.words.say import say

Pixel = tuple[float, float]
LEAST_M = 200.0
MOST_M = 200 * METRES_PER_NM
HANDLE_PX = 12
_DASHES = 90


@dataclass(frozen=True, slots=True)
class Marker:
    """True bearing in degrees, range in metres."""

    bearing_deg: float
    range_m: float

    @property
    def words(self) -> str:
        """Bearing and range as they stand beside the marker."""
        nm = self.range_m / METRES_PER_NM
        return say("ui-chart-ebl-vrm", bearing=f"{round(self.bearing_deg) % 360:03d}", miles=f"{nm:.2f}")

    def turned(self, degrees_on: float, factor: float) -> Marker:
        """Turned by degrees, its range multiplied."""
        return Marker((self.bearing_deg + degrees_on) % 360, min(max(self.range_m * factor, LEAST_M), MOST_M))

    def handle(self, view: View, own: Pixel) -> Pixel:
        """Where line and ring cross, in pixels."""
        angle, reach = radians(self.bearing_deg), self.range_m / view.m_per_px
        return own[0] + sin(angle) * reach, own[1] - cos(angle) * reach


def marker_through(own: tuple[float, float], spot: tuple[float, float]) -> Marker:
    """The marker whose handle lies at a place of the plane."""
    east, north = spot[0] - own[0], spot[1] - own[1]
    return Marker(degrees(atan2(east, north)) % 360, min(max(hypot(east, north), LEAST_M), MOST_M))


def draw_marker(canvas: Canvas, view: View, own: Pixel, marker: Marker) -> Rect:
    """Dashed ring, line to the edge, and a handle to drag, with its reading; returns where that stands."""
    look, surface = canvas.look, canvas.surface
    colour = look.theme["measure"]
    reach = marker.range_m / view.m_per_px
    handle = marker.handle(view, own)
    if reach < 6 * max(view.rect.size):
        for index in range(_DASHES):
            start, end = 2 * pi * index / _DASHES, 2 * pi * (index + 0.5) / _DASHES
            a = own[0] + cos(start) * reach, own[1] + sin(start) * reach
            b = own[0] + cos(end) * reach, own[1] + sin(end) * reach
            pygame.draw.line(surface, colour, a, b, 1)
    angle, far = radians(marker.bearing_deg), view.rect.width + view.rect.height
    pygame.draw.line(surface, colour, own, (own[0] + sin(angle) * far, own[1] - cos(angle) * far), 1)
    pygame.draw.circle(surface, colour, handle, look.px(5))
    wide, high = look.text.width("small_bold", marker.words), look.text.height("small_bold")
    box = Rect(view.rect.x + look.px(12), view.rect.y + look.px(10), wide, high)
    ground = box.inflate(8, 4)
    canvas.fill(ground, "panel", 3)
    canvas.frame(ground, "measure", 1, 3)
    canvas.text(box, marker.words, "small_bold", "text", fit=False)
    return ground
