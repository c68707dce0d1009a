"""Small icons drawn as vectors in a unit square: they scale with the text and need no font glyph."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from pygame import Rect

Colour = tuple[int, int, int]
Point = tuple[float, float]


class _Pen:
    def __init__(self, surface: pygame.Surface, rect: Rect, colour: Colour) -> None:
        side = min(rect.width, rect.height)
        self.surface, self.colour, self.side = surface, colour, side
        self.x, self.y = rect.centerx - side / 2, rect.centery - side / 2
        self.width = max(1, round(side / 9))

    def at(self, point: Point) -> Point:
        return self.x + point[0] * self.side, self.y + point[1] * self.side

    def path(self, *points: Point, closed: bool = False) -> None:
        pygame.draw.lines(self.surface, self.colour, closed, [self.at(p) for p in points], self.width)

    def solid(self, *points: Point) -> None:
        pygame.draw.polygon(self.surface, self.colour, [self.at(p) for p in points])

    def ring(self, centre: Point, radius: float, filled: bool = False) -> None:
        place = self.at(centre)
        pygame.draw.circle(self.surface, self.colour, place, max(1, radius * self.side), 0 if filled else self.width)


ICON_SIDE = 64
SEA, HULL, SIGNAL = (22, 48, 74), (240, 244, 248), (224, 112, 40)


def window_icon() -> pygame.Surface:
    """What stands for the window on a task bar: a cutter at sea under a signal flag."""
    surface = pygame.Surface((ICON_SIDE, ICON_SIDE), pygame.SRCALPHA)
    box = surface.get_rect()
    pygame.draw.rect(surface, SEA, box, border_radius=ICON_SIDE // 6)
    pen = _Pen(surface, box, HULL)
    pen.solid((0.12, 0.56), (0.9, 0.56), (0.76, 0.76), (0.24, 0.76))
    pen.solid((0.34, 0.56), (0.38, 0.4), (0.62, 0.4), (0.66, 0.56))
    pen.solid((0.47, 0.4), (0.47, 0.14), (0.52, 0.14), (0.52, 0.4))
    _Pen(surface, box, SIGNAL).solid((0.52, 0.14), (0.76, 0.21), (0.52, 0.28))
    wave = [(0.06 + 0.11 * i, 0.86 if i % 2 else 0.82) for i in range(9)]
    pygame.draw.lines(surface, HULL, False, [pen.at(p) for p in wave], max(1, ICON_SIDE // 20))
    return surface


def _check(pen: _Pen) -> None:
    pen.path((0.12, 0.55), (0.4, 0.82), (0.9, 0.2))


def _cross(pen: _Pen) -> None:
    pen.path((0.18, 0.18), (0.82, 0.82))
    pen.path((0.82, 0.18), (0.18, 0.82))


def _barred(pen: _Pen) -> None:
    pen.ring((0.5, 0.5), 0.44)
    pen.path((0.22, 0.78), (0.78, 0.22))


def _hourglass(pen: _Pen) -> None:
    pen.path((0.2, 0.1), (0.8, 0.1), (0.2, 0.9), (0.8, 0.9), closed=True)


def _key(pen: _Pen) -> None:
    pen.ring((0.28, 0.5), 0.22)
    pen.path((0.5, 0.5), (0.95, 0.5), (0.95, 0.72))
    pen.path((0.75, 0.5), (0.75, 0.68))


def _bang(pen: _Pen) -> None:
    pen.solid((0.42, 0.08), (0.58, 0.08), (0.55, 0.62), (0.45, 0.62))
    pen.ring((0.5, 0.82), 0.09, filled=True)


def _alert(pen: _Pen) -> None:
    pen.path((0.5, 0.08), (0.95, 0.9), (0.05, 0.9), closed=True)
    pen.path((0.5, 0.38), (0.5, 0.62))
    pen.ring((0.5, 0.76), 0.05, filled=True)


def _dash(pen: _Pen) -> None:
    pen.path((0.15, 0.5), (0.85, 0.5))


def _question(pen: _Pen) -> None:
    pen.path((0.26, 0.3), (0.36, 0.13), (0.62, 0.13), (0.74, 0.3), (0.66, 0.46), (0.5, 0.54), (0.5, 0.68))
    pen.ring((0.5, 0.86), 0.07, filled=True)


def _eye(pen: _Pen) -> None:
    pen.path((0.04, 0.5), (0.28, 0.24), (0.72, 0.24), (0.96, 0.5), (0.72, 0.76), (0.28, 0.76), closed=True)
    pen.ring((0.5, 0.5), 0.14, filled=True)


def _speech(pen: _Pen) -> None:
    pen.path(
        (0.08, 0.14), (0.92, 0.14), (0.92, 0.66), (0.44, 0.66), (0.24, 0.9), (0.24, 0.66), (0.08, 0.66), closed=True
    )


def _paper(pen: _Pen) -> None:
    pen.path((0.2, 0.06), (0.62, 0.06), (0.82, 0.28), (0.82, 0.94), (0.2, 0.94), closed=True)
    pen.path((0.34, 0.5), (0.68, 0.5))
    pen.path((0.34, 0.7), (0.68, 0.7))


def _seal(pen: _Pen) -> None:
    pen.ring((0.5, 0.5), 0.45)
    pen.path((0.28, 0.52), (0.45, 0.68), (0.74, 0.34))


def _right(pen: _Pen) -> None:
    pen.solid((0.3, 0.15), (0.8, 0.5), (0.3, 0.85))


def _down(pen: _Pen) -> None:
    pen.solid((0.15, 0.3), (0.85, 0.3), (0.5, 0.8))


def _pause(pen: _Pen) -> None:
    pen.solid((0.2, 0.15), (0.42, 0.15), (0.42, 0.85), (0.2, 0.85))
    pen.solid((0.58, 0.15), (0.8, 0.15), (0.8, 0.85), (0.58, 0.85))


def _diamond(pen: _Pen) -> None:
    pen.path((0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5), closed=True)


def _dot(pen: _Pen) -> None:
    pen.ring((0.5, 0.5), 0.28, filled=True)


def _ring(pen: _Pen) -> None:
    pen.ring((0.5, 0.5), 0.4)


def _square(pen: _Pen) -> None:
    pen.path((0.12, 0.12), (0.88, 0.12), (0.88, 0.88), (0.12, 0.88), closed=True)


def _flag(pen: _Pen) -> None:
    pen.path((0.2, 0.95), (0.2, 0.06), (0.85, 0.14), (0.72, 0.34), (0.85, 0.54), (0.2, 0.5))


def _star(pen: _Pen) -> None:
    pen.solid(
        (0.5, 0.04),
        (0.62, 0.38),
        (0.97, 0.38),
        (0.69, 0.6),
        (0.79, 0.95),
        (0.5, 0.74),
        (0.21, 0.95),
        (0.31, 0.6),
        (0.03, 0.38),
        (0.38, 0.38),
    )


def _lock(pen: _Pen) -> None:
    pen.solid((0.18, 0.45), (0.82, 0.45), (0.82, 0.92), (0.18, 0.92))
    pen.path((0.3, 0.45), (0.3, 0.2), (0.42, 0.08), (0.58, 0.08), (0.7, 0.2), (0.7, 0.45))


def _lifebuoy(pen: _Pen) -> None:
    pen.ring((0.5, 0.5), 0.44)
    pen.ring((0.5, 0.5), 0.18)
    pen.path((0.18, 0.18), (0.36, 0.36))
    pen.path((0.82, 0.18), (0.64, 0.36))
    pen.path((0.18, 0.82), (0.36, 0.64))
    pen.path((0.82, 0.82), (0.64, 0.64))


ICONS: dict[str, Callable[[_Pen], None]] = {
    "check": _check,
    "cross": _cross,
    "barred": _barred,
    "hourglass": _hourglass,
    "key": _key,
    "bang": _bang,
    "alert": _alert,
    "dash": _dash,
    "question": _question,
    "eye": _eye,
    "speech": _speech,
    "paper": _paper,
    "seal": _seal,
    "right": _right,
    "down": _down,
    "pause": _pause,
    "diamond": _diamond,
    "dot": _dot,
    "ring": _ring,
    "square": _square,
    "flag": _flag,
    "star": _star,
    "lock": _lock,
    "lifebuoy": _lifebuoy,
}


def draw_icon(surface: pygame.Surface, name: str, rect: Rect, colour: Colour) -> None:
    """Draw an icon in the middle of `rect`; an unknown name draws the placeholder (a crossed box)."""
    if min(rect.width, rect.height) < 3:
        return
    pen = _Pen(surface, rect, colour)
    draw = ICONS.get(name)
    if draw is None:
        _square(pen)
        _cross(pen)
    else:
        draw(pen)
