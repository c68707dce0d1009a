"""Drawing a look: sky, sea, hull, people, cargo, flag, name, wake. Never what the sensors could not see."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import radians, sin

import pygame
from pygame import Rect

from roe_trainer.console.present.camera import CameraModel
from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.aircraft import draw_aircraft, is_aircraft, is_swimmers
from roe_trainer.ui.camera.details import (
    draw_cargo,
    draw_engines,
    draw_flag,
    draw_gear,
    draw_heat,
    draw_name,
    draw_trouble,
)
from roe_trainer.ui.camera.frame import Frame
from roe_trainer.ui.camera.hulls import Hull, form_of, hull_for
from roe_trainer.ui.camera.lights import draw_lights
from roe_trainer.ui.camera.palette import PALETTES, Palette
from roe_trainer.ui.camera.people import draw_crowd, draw_people
from roe_trainer.ui.look import Look
from roe_trainer.words.say import say

HORIZON = 0.36
STEADY = 0.15


@dataclass(frozen=True, slots=True)
class Aim:
    """How the camera is held: `zoom` 1 and more, `pan` along the hull in parts of its length, steadied or not."""

    zoom: float = 1.0
    pan: float = 0.0
    steady: bool = False


STRAIGHT = Aim()


def render_camera(
    size: tuple[int, int], model: CameraModel, look: Look, phase: float, aim: Aim = STRAIGHT
) -> pygame.Surface:
    """The view; `phase` in seconds moves the sea."""
    palette = PALETTES.get(model.light, PALETTES["day"])
    if min(size) < 24:
        return pygame.Surface(size)
    surface = _sky_and_sea(size, model.light).copy()
    area = surface.get_rect()
    horizon = round(area.height * HORIZON)
    sight = model.look
    draw_lights(surface, model, palette, horizon)
    if sight is None:
        _no_picture(surface, look, palette)
        return surface
    _waves(surface, palette, horizon, model.sea_state, phase, behind=True)
    if sight.clarity <= Clarity.DETECTED:
        _speck(surface, palette, area, horizon)
    elif is_aircraft(form_of(sight.kind)):
        draw_aircraft(surface, sight, _frame(sight, model, area, phase, palette, aim))
    elif not sight.destroyed and not sight.capsized and not is_swimmers(form_of(sight.kind)):
        _vessel(surface, sight, model, look, palette, phase, aim)
    if sight.capsized:
        _upturned(surface, _frame(sight, model, area, phase, palette, aim))
    if sight.people_in_water or sight.destroyed:
        _swimmers(surface, sight, palette, area, phase)
    _waves(surface, palette, horizon, model.sea_state, phase, behind=False)
    if palette.infra_red:
        _scan_lines(surface)
    return surface


@lru_cache(maxsize=6)
def _sky_and_sea(size: tuple[int, int], light: str) -> pygame.Surface:
    """The empty picture, drawn once for a size and a light."""
    palette = PALETTES.get(light, PALETTES["day"])
    surface = pygame.Surface(size)
    wide, high = size
    horizon = round(high * HORIZON)
    for y in range(high):
        above = y < horizon
        top, low = (palette.sky_top, palette.sky_low) if above else (palette.sea_far, palette.sea_near)
        part = y / max(1, horizon) if above else (y - horizon) / max(1, high - horizon)
        colour = tuple(round(a + (b - a) * part) for a, b in zip(top, low, strict=True))
        pygame.draw.line(surface, colour, (0, y), (wide, y))
    return surface


def _waves(surface: pygame.Surface, palette: Palette, horizon: int, sea: int, phase: float, behind: bool) -> None:
    wide, high = surface.get_size()
    middle = horizon + (high - horizon) * 0.55
    for row in range(16):
        part = ((row + 0.5) / 16) ** 1.6
        y = horizon + (high - horizon) * part
        if (y < middle) != behind:
            continue
        step = 14 + 60 * part
        reach = (0.5 + sea) * (0.3 + 1.4 * part)
        shift = (phase * (6 + 22 * part) + row * 37) % (step * 2)
        x = -shift
        while x < wide:
            rise = reach * (0.6 + 0.4 * sin(x * 0.05 + row * 1.7 + phase))
            pygame.draw.lines(
                surface, palette.crest, False, [(x, y), (x + step * 0.3, y - rise), (x + step * 0.62, y)], 1
            )
            x += step * (1.25 + 0.5 * ((row * 7) % 3))


def _speck(surface: pygame.Surface, palette: Palette, area: Rect, horizon: int) -> None:
    y = horizon + area.height * 0.05
    pygame.draw.ellipse(surface, palette.hull_dark, Rect(area.centerx - 5, round(y) - 3, 10, 4))


def _upturned(surface: pygame.Surface, frame: Frame) -> None:
    """The bottom of a hull, and no more."""
    outline = ((0.05, -0.02), (0.12, 0.05), (0.5, 0.075), (0.88, 0.05), (0.97, -0.02))
    pygame.draw.polygon(surface, frame.palette.hull_dark, [frame.at(*p) for p in outline])
    pygame.draw.line(surface, frame.palette.metal, frame.at(0.14, 0.05), frame.at(0.86, 0.05), 2)


def _frame(sight: Sight, model: CameraModel, area: Rect, phase: float, palette: Palette, aim: Aim) -> Frame:
    aspect = radians(model.aspect_mdeg / 1000)
    across = abs(sin(aspect))
    # The turret zooms: small craft and ships fill alike, farther ones a little less.
    share = 0.66 if sight.clarity >= Clarity.IDENTIFIED else 0.4
    long = min(area.width * share, area.height * 1.9) * aim.zoom
    # Hands shake what the sea does not; a steadied turret takes most of both away.
    hold = STEADY if aim.steady else 1.0
    swell = (0.4 + model.sea_state) * area.height * 0.004 * hold
    heave = sin(phase * 1.3) * swell
    shake_x = (sin(phase * 7.1) + sin(phase * 11.7)) * swell * aim.zoom * 0.5
    shake_y = (sin(phase * 8.3) + sin(phase * 13.1)) * swell * aim.zoom * 0.4
    side = 1 if sin(aspect) >= 0 else -1
    return Frame(
        x=area.centerx - aim.pan * long + shake_x,
        y=area.height * min(0.6 + 0.05 * (aim.zoom - 1), 0.68) + heave + shake_y,
        long=long,
        side=side,
        squeeze=max(0.34, across),
        tilt=radians(sin(phase * 0.9) * min(6, model.sea_state) * 0.6 * hold + (9 if sight.listing else 0)),
        palette=palette,
    )


def _vessel(
    surface: pygame.Surface,
    sight: Sight,
    model: CameraModel,
    look: Look,
    palette: Palette,
    phase: float,
    aim: Aim,
) -> None:
    frame = _frame(sight, model, surface.get_rect(), phase, palette, aim)
    hull = hull_for(form_of(sight.kind), sight.length_m)
    _wake(surface, frame, sight.wake, phase)
    if sight.clarity < Clarity.IDENTIFIED:
        _silhouette(surface, frame, hull)
        draw_cargo(surface, frame, hull, sight.cargo)
        if "crowded" in form_of(sight.kind):
            draw_crowd(surface, frame, hull)
        if sight.engines:
            draw_engines(surface, frame, hull, sight.engines)
        draw_trouble(surface, frame, sight, phase)
        return
    _fill(surface, frame, hull.hull, "hull_dark" if hull.low else "hull")
    for role, shape in hull.parts:
        _fill(surface, frame, shape, role)
    pygame.draw.lines(surface, palette.metal, True, [frame.at(*p) for p in hull.hull], 1)
    draw_cargo(surface, frame, hull, sight.cargo)
    if sight.engines:
        draw_engines(surface, frame, hull, sight.engines)
    if sight.people:
        draw_people(surface, frame, hull, sight, phase)
    draw_gear(surface, frame, sight)
    if palette.infra_red and sight.heat_inside:
        draw_heat(surface, frame, hull)
    draw_flag(surface, frame, sight.flag, look, phase)
    draw_name(surface, frame, sight.name, look)
    draw_trouble(surface, frame, sight, phase)


def _fill(surface: pygame.Surface, frame: Frame, shape: tuple[tuple[float, float], ...], role: str) -> None:
    pygame.draw.polygon(surface, getattr(frame.palette, role), [frame.at(*p) for p in shape])


def _silhouette(surface: pygame.Surface, frame: Frame, hull: Hull) -> None:
    """At this range a shape and no more: one dark tone, slightly blurred by drawing it small."""
    for shape in (hull.hull, *(s for _, s in hull.parts)):
        pygame.draw.polygon(surface, frame.palette.hull_dark, [frame.at(*p) for p in shape])


def _wake(surface: pygame.Surface, frame: Frame, wake: int, phase: float) -> None:
    if wake <= 0:
        return
    for i in range(10 * wake):
        part = (i / (10 * wake) + phase * 0.6) % 1.0
        spread = 0.01 + 0.05 * wake * part
        along = -0.05 - part * 0.35 * wake
        x, y = frame.at(along, -spread * (0.3 if i % 2 else -0.12))
        pygame.draw.circle(surface, frame.palette.wake, (x, y), max(1, frame.long * 0.012 * (1.2 - part)))
    bow = [frame.at(0.98 - k * 0.05, 0.01 + 0.012 * wake * (1 if k in (1, 2) else 0)) for k in range(5)]
    pygame.draw.lines(surface, frame.palette.wake, False, bow, max(1, wake))


def _swimmers(surface: pygame.Surface, sight: Sight, palette: Palette, area: Rect, phase: float) -> None:
    for i in range(min(sight.people_in_water, 12)):
        x = area.width * (0.2 + 0.6 * ((i * 37) % 100) / 100)
        y = area.height * (0.74 + 0.16 * ((i * 53) % 100) / 100) + sin(phase * 1.7 + i) * 2
        size = max(3, area.height * 0.022)
        pygame.draw.circle(surface, palette.skin, (x, y), size)
        pygame.draw.line(surface, palette.person, (x - size * 2, y + size), (x + size * 2, y + size), 2)
    if sight.destroyed:
        for i in range(7):
            x = area.width * (0.3 + 0.06 * i)
            y = area.height * 0.68 + (i % 3) * 6 + sin(phase + i) * 2
            pygame.draw.polygon(surface, palette.hull_dark, [(x, y), (x + 14, y - 5), (x + 18, y + 3)])


def _scan_lines(surface: pygame.Surface) -> None:
    wide, high = surface.get_size()
    shade = pygame.Surface((wide, 1))
    shade.set_alpha(36)
    for y in range(0, high, 3):
        surface.blit(shade, (0, y))


def _no_picture(surface: pygame.Surface, look: Look, palette: Palette) -> None:
    shade = pygame.Surface(surface.get_size())
    shade.fill(palette.overlay)
    shade.set_alpha(150)
    surface.blit(shade, (0, 0))
    words = look.text.line("body", say("ui-camera-nothing"), (235, 238, 240))
    if words.get_width() < surface.get_width():
        surface.blit(words, words.get_rect(center=surface.get_rect().center))
