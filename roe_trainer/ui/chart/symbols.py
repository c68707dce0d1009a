"""Maritime symbols as vectors: the frame's shape tells the identity, colour only repeats it."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

import pygame

from roe_trainer.ui.look import Look

Point = tuple[float, float]
IDENTITIES = ("own", "neutral", "unknown", "suspect", "threat")


@lru_cache(maxsize=400)
def contact_symbol(identity: str, held: bool, lost: bool, look: Look, size: int) -> pygame.Surface:
    """A contact's symbol: unknown quatrefoil, neutral square, suspect diamond with ?, threat diamond with !."""
    big = size * 4
    surface = pygame.Surface((big, big), pygame.SRCALPHA)
    line = look.theme[identity if identity in IDENTITIES else "unknown"]
    fill = look.theme[f"{identity if identity in IDENTITIES else 'unknown'}_fill"]
    middle, reach, width = big / 2, big * 0.40, max(2, round(big / 15))
    if identity == "neutral":
        _frame(surface, _square(middle, reach * 0.86), line, fill, width, held, lost)
    elif identity == "threat":
        # Solid where the suspect is hollow: the last step must be told apart at a glance, in any colour.
        _frame(surface, _diamond(middle, reach * 1.12), line, line if held else fill, width, held, lost)
        _mark(surface, "!", fill if held else line, big)
    elif identity == "suspect":
        _frame(surface, _diamond(middle, reach * 1.12), line, fill, width, held, lost)
        _mark(surface, "?", line, big)
    else:
        _frame(surface, _quatrefoil(middle, reach), line, fill, width, held, lost)
    return pygame.transform.smoothscale(surface, (size, size))


@lru_cache(maxsize=400)
def symbol_sprite(identity: str, held: bool, lost: bool, look: Look, size: int) -> pygame.Surface:
    """The same with alpha multiplied in, to be drawn many times with PREMULTIPLIED."""
    return contact_symbol(identity, held, lost, look, size).premul_alpha()


def _frame(
    surface: pygame.Surface,
    points: list[Point],
    line: tuple[int, int, int],
    fill: tuple[int, int, int],
    width: int,
    held: bool,
    lost: bool,
) -> None:
    """Whole frame when a sensor holds the contact, open fill when it is dead reckoned, dashed when lost."""
    if held:
        pygame.draw.polygon(surface, (*fill, 235), points)
    if not lost:
        pygame.draw.polygon(surface, line, points, width)
        return
    count = len(points)
    for i in range(count):
        a, b = points[i], points[(i + 1) % count]
        for part in (0.0, 0.55) if count < 12 else ((0.0,) if i % 2 else ()):
            end = part + (0.3 if count < 12 else 1.0)
            pygame.draw.line(
                surface,
                line,
                (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part),
                (a[0] + (b[0] - a[0]) * end, a[1] + (b[1] - a[1]) * end),
                width,
            )


def _square(middle: float, reach: float) -> list[Point]:
    low, high = middle - reach, middle + reach
    return [(low, low), (high, low), (high, high), (low, high)]


def _diamond(middle: float, reach: float) -> list[Point]:
    return [(middle, middle - reach), (middle + reach, middle), (middle, middle + reach), (middle - reach, middle)]


def _quatrefoil(middle: float, reach: float) -> list[Point]:
    points = []
    lobe = reach * 0.56
    for quarter in range(4):
        centre = pi / 2 * quarter
        cx, cy = middle + cos(centre) * lobe, middle + sin(centre) * lobe
        for step in range(-6, 7):
            angle = centre + step / 6 * pi * 0.62
            points.append((cx + cos(angle) * lobe * 0.78, cy + sin(angle) * lobe * 0.78))
    return points


def _mark(surface: pygame.Surface, sign: str, colour: tuple[int, int, int], big: int) -> None:
    middle, unit, width = big / 2, big / 20, max(2, round(big / 13))
    if sign == "!":
        pygame.draw.line(surface, colour, (middle, middle - 4 * unit), (middle, middle + unit), width)
    else:
        curve = [(-2.2, -2), (-1.2, -3.8), (1.2, -3.8), (2.2, -2), (0.4, 0), (0, 1.4)]
        pygame.draw.lines(surface, colour, False, [(middle + x * unit, middle + y * unit) for x, y in curve], width)
    pygame.draw.circle(surface, colour, (middle, middle + 3.4 * unit), width * 0.6)


def draw_unit(surface: pygame.Surface, kind: str, place: Point, look: Look) -> None:
    """An own unit: ring for the ship (double), smaller ring for a boat, a ring with a rotor bar for an aircraft."""
    line, fill = look.theme["own"], look.theme["own_fill"]
    size = look.px(11 if kind == "ship" else 8)
    width = max(2, look.px(2))
    pygame.draw.circle(surface, fill, place, size)
    pygame.draw.circle(surface, line, place, size, width)
    if kind == "ship":
        pygame.draw.circle(surface, line, place, max(1, look.px(3)))
    elif kind == "aircraft":
        reach = size * 0.6
        pygame.draw.line(
            surface, line, (place[0] - reach, place[1] - reach), (place[0] + reach, place[1] + reach), width
        )
        pygame.draw.line(
            surface, line, (place[0] - reach, place[1] + reach), (place[0] + reach, place[1] - reach), width
        )
    else:
        pygame.draw.line(surface, line, (place[0] - size * 0.5, place[1]), (place[0] + size * 0.5, place[1]), width)


def corners(surface: pygame.Surface, place: Point, reach: float, colour: tuple[int, int, int], width: int) -> None:
    """The selection: four corners round a symbol."""
    leg = reach * 0.45
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = place[0] + sx * reach, place[1] + sy * reach
            pygame.draw.line(surface, colour, (x, y), (x - sx * leg, y), width)
            pygame.draw.line(surface, colour, (x, y), (x, y - sy * leg), width)
