"""Sun and moon in the camera's sky, and their track on the water."""

from __future__ import annotations

import pygame

from roe_trainer.console.present.camera import CameraModel
from roe_trainer.console.present.sky import Light
from roe_trainer.ui.camera.palette import Palette

FIELD_DEG = 18
GLINT_DEG = 30
SKY_DEG = 14
HIGHEST_GLINT_DEG = 50


def draw_lights(surface: pygame.Surface, model: CameraModel, palette: Palette, horizon: int) -> None:
    """A disc where it stands in view, a glitter path below it; infra-red sees neither."""
    if palette.infra_red:
        return
    for light, colour in ((model.sun, (255, 246, 214)), (model.moon, (232, 234, 226))):
        if light is not None and light.height_deg >= -1:
            _one(surface, light, model.bearing_deg, horizon, colour, palette, moon=light is model.moon)


def _one(
    surface: pygame.Surface,
    light: Light,
    bearing: int,
    horizon: int,
    colour: tuple[int, int, int],
    palette: Palette,
    moon: bool,
) -> None:
    wide, high = surface.get_size()
    off = (light.bearing_deg - bearing + 180) % 360 - 180
    x = wide / 2 + off / FIELD_DEG * wide / 2
    if abs(off) <= FIELD_DEG and light.height_deg <= SKY_DEG:
        y = horizon * (1 - light.height_deg / SKY_DEG)
        size = max(4, high // 22)
        pygame.draw.circle(surface, colour, (x, y), size)
        if moon and light.full_pct < 90:
            dark = size * 2 * light.full_pct / 100
            pygame.draw.circle(surface, palette.sky_low, (x + dark, y), size)
        surface.fill(palette.sea_far, (0, horizon, wide, 1))
    if abs(off) <= GLINT_DEG and light.height_deg <= HIGHEST_GLINT_DEG and (not moon or light.full_pct >= 30):
        for row in range(18):
            part = row / 18
            y = horizon + (high - horizon) * part
            reach = wide * (0.01 + 0.05 * part)
            for step in range(3):
                left = x + ((row * 53 + step * 31) % 17 - 8) / 8 * reach
                pygame.draw.line(surface, colour, (left, y), (left + 3 + 9 * part, y), 1)
