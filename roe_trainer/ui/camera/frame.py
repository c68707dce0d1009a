"""Where a hull stands in the picture of the camera."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

from roe_trainer.ui.camera.palette import Palette


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the hull stands in the picture: `x`, `y` its stern end on the water, `long` its length in pixels.

    `side` 1 for bow to the right.
    """

    x: float
    y: float
    long: float
    side: int
    squeeze: float
    tilt: float
    palette: Palette

    def at(self, along: float, up: float) -> tuple[float, float]:
        """A point of the hull's frame in pixels; heights keep their true proportion when the hull is seen end on."""
        dx = (along - 0.5) * self.long * self.squeeze * self.side
        dy = -up * self.long
        return self.x + dx * cos(self.tilt) - dy * sin(self.tilt) * 0.4, self.y + dy + dx * sin(self.tilt)
