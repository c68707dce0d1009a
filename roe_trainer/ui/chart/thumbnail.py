"""Small pictures of a real coast for scenario cards: made one at a time and kept."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.console.present.chart import Ground
from roe_trainer.console.present.ground import make_ground
from roe_trainer.ui.chart.ground import render_ground
from roe_trainer.ui.chart.view import METRES_PER_NM, View
from roe_trainer.ui.look import Look

WIDTHS_NM = (240, 700, 1600)


class Thumbnails:
    """`ask` gives a picture when it is made; `work` makes one that was asked for."""

    def __init__(self) -> None:
        self._made: dict[tuple[int, int, tuple[int, int], Look], pygame.Surface] = {}
        self._wanted: list[tuple[int, int, tuple[int, int], Look]] = []

    def ask(self, lat_e7: int, lon_e7: int, size: tuple[int, int], look: Look) -> pygame.Surface | None:
        """The picture of a place, or None while it is being made."""
        key = (lat_e7, lon_e7, size, look)
        found = self._made.get(key)
        if found is None and key not in self._wanted and min(size) > 4:
            self._wanted.append(key)
        return found

    def work(self) -> bool:
        """Make one; True when something was made."""
        if not self._wanted:
            return False
        key = self._wanted.pop(0)
        lat_e7, lon_e7, size, look = key
        ground, wide_m = _ground(lat_e7, lon_e7, size)
        view = View((0.0, 0.0), wide_m / size[0], Rect((0, 0), size))
        picture, _ = render_ground(ground, view, look)
        pygame.draw.circle(picture, look.theme["own"], (size[0] // 2, size[1] // 2), look.px(5), look.px(2))
        pygame.draw.circle(picture, look.theme["own"], (size[0] // 2, size[1] // 2), look.px(1.5))
        if len(self._made) > 80:
            self._made.clear()
        self._made[key] = picture
        return True


def _ground(lat_e7: int, lon_e7: int, size: tuple[int, int]) -> tuple[Ground, float]:
    """The narrowest ground with some land in the picture, and its width in metres."""
    for wide_nm in WIDTHS_NM:
        ground, wide = make_ground(lat_e7, lon_e7, round(wide_nm * 0.72), fine=False), wide_nm * METRES_PER_NM
        high = wide * size[1] / size[0]
        if any(abs(x) < wide / 2 and abs(y) < high / 2 for ring in ground.land for x, y in ring):
            break
    return ground, wide
