"""Aircraft in the camera: in the sky, not on the water."""

from __future__ import annotations

import pygame

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.frame import Frame
from roe_trainer.ui.camera.hulls import form_of

FLYING = ("aircraft", "helicopter", "airplane", "drone")
ALTITUDE = 0.27
# the form of a castaway, as its class has it
SWIMMERS = ("people-in-the-water", "look-people-and-wreckage")
Shape = tuple[tuple[float, float], ...]
PLANE: tuple[Shape, ...] = (
    ((0.0, 0.52), (0.1, 0.5), (0.75, 0.5), (1.0, 0.54), (0.92, 0.6), (0.7, 0.63), (0.2, 0.56)),
    ((0.0, 0.52), (-0.05, 0.72), (0.06, 0.72), (0.14, 0.55)),
    ((0.38, 0.62), (0.46, 0.66), (0.72, 0.66), (0.66, 0.61)),
)
HELICOPTER: tuple[Shape, ...] = (
    ((0.45, 0.5), (0.6, 0.44), (0.85, 0.44), (0.98, 0.52), (0.9, 0.62), (0.6, 0.64), (0.45, 0.58)),
    ((0.0, 0.58), (0.5, 0.54), (0.5, 0.6), (0.0, 0.61)),
    ((-0.02, 0.56), (0.0, 0.72), (0.05, 0.72), (0.05, 0.58)),
    ((0.3, 0.68), (1.15, 0.68), (1.15, 0.69), (0.3, 0.69)),
    ((0.71, 0.63), (0.74, 0.63), (0.74, 0.69), (0.71, 0.69)),
)


def is_aircraft(form: str) -> bool:
    """Whether the form of a look is something that flies."""
    return any(word in form for word in FLYING)


def is_swimmers(form: str) -> bool:
    """Whether there is no vessel at all, only people."""
    return form in SWIMMERS


def draw_aircraft(surface: pygame.Surface, sight: Sight, frame: Frame) -> None:
    """One dark shape from afar; windows and markings from nearer."""
    long, high = frame.long * 0.6, surface.get_height() * ALTITUDE

    def at(along: float, up: float) -> tuple[float, float]:
        return frame.x + (along - 0.5) * long * frame.side, high - (up - 0.56) * long

    rotor = "helicopter" in form_of(sight.kind)
    near = sight.clarity >= Clarity.IDENTIFIED
    for shape in HELICOPTER if rotor else PLANE:
        role = frame.palette.hull if near else frame.palette.hull_dark
        points = [at(x, y) for x, y in shape]
        pygame.draw.polygon(surface, role, points)
        pygame.draw.lines(surface, frame.palette.metal, True, points, 1)
    if near:
        left = 0.76 if rotor else 0.7
        glass = [at(x, y) for x, y in ((left, 0.55), (left + 0.14, 0.54), (left + 0.1, 0.6), (left, 0.61))]
        pygame.draw.polygon(surface, frame.palette.glass, glass)
