"""The least that such a picture costs: as many symbols, vectors, names, trails and lines, with nothing behind them."""

from __future__ import annotations

import random
from math import cos, pi, sin

import pygame

from tests.benchmarks.figure import processor_seconds

CONTACTS, TRAIL, LINES = 200, 20, 60
CHART = (1360, 1080)
FRAMES_A_SECOND = 30
SHORES, CORNERS = 60, 400


def bare_frames(screen: pygame.Surface, frames: int) -> list[float]:
    """Milliseconds of each frame: chart and trails from a layer made once a second, names from a cache."""
    dice = random.Random(1)
    chart = _shore(dice)
    layer = chart.copy()
    font = pygame.font.Font(None, 17)
    names = [font.render(f"T{number:03d}", True, (210, 230, 210)).convert_alpha() for number in range(CONTACTS)]
    symbol = pygame.Surface((24, 24), pygame.SRCALPHA)
    pygame.draw.polygon(symbol, (240, 210, 60), [(12, 1), (23, 12), (12, 23), (1, 12)], 2)
    ships = [
        (dice.uniform(40, CHART[0] - 40), dice.uniform(40, CHART[1] - 40), dice.uniform(0, 2 * pi))
        for _ in range(CONTACTS)
    ]

    def frame(number: int) -> None:
        if number % FRAMES_A_SECOND == 0:
            _slow_parts(screen, layer, chart, ships, font, number)
        screen.blit(layer, (0, 0))
        sprites = []
        for (x, y, course), name in zip(ships, names, strict=True):
            x, y = x + sin(course) * number * 0.1, y - cos(course) * number * 0.1
            pygame.draw.line(screen, (220, 220, 120), (x, y), (x + sin(course) * 30, y - cos(course) * 30), 2)
            sprites += [(symbol, (x - 12, y - 12)), (name, (x + 14, y - 8))]
        screen.fblits(sprites)
        pygame.display.flip()

    return [processor_seconds(lambda n=n: frame(n)) * 1000 for n in range(frames)]  # type: ignore[misc]


def _shore(dice: random.Random) -> pygame.Surface:
    chart = pygame.Surface(CHART).convert()
    chart.fill((12, 28, 44))
    for _ in range(SHORES):
        x, y, wide = dice.uniform(0, CHART[0]), dice.uniform(0, CHART[1]), dice.uniform(20, 120)
        angles = [2 * pi * corner / CORNERS for corner in range(CORNERS)]
        ring = [(x + cos(a) * wide * (1 + 0.3 * sin(5 * a)), y + sin(a) * wide) for a in angles]
        pygame.draw.polygon(chart, (88, 84, 60), ring)
        pygame.draw.lines(chart, (160, 150, 110), True, ring)
    return chart


def _slow_parts(
    screen: pygame.Surface,
    layer: pygame.Surface,
    chart: pygame.Surface,
    ships: list[tuple[float, float, float]],
    font: pygame.font.Font,
    number: int,
) -> None:
    """Trails on the layer, and the lines of the panel."""
    layer.blit(chart, (0, 0))
    for x, y, course in ships:
        trail = [(x - sin(course) * 3 * k, y + cos(course) * 3 * k) for k in range(TRAIL)]
        pygame.draw.lines(layer, (90, 170, 120), False, trail)
    screen.fill((24, 26, 32), (CHART[0], 0, screen.get_width() - CHART[0], CHART[1]))
    for line in range(LINES):
        words = f"{line:02d} bearing {(line * 7 + number) % 360:03d}, range {line * 0.37:05.2f} nm, in {line:02d} min"
        screen.blit(font.render(words, True, (220, 220, 220)), (CHART[0] + 12, 10 + line * 17))
