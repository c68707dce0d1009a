"""Details of a look at close range: engines, cargo, people, weapons, flag, name, trouble."""

from __future__ import annotations

from math import sin

import pygame
from pygame import Rect

from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.frame import Frame
from roe_trainer.ui.camera.hulls import Hull
from roe_trainer.ui.flags import ensign, knows_ensign
from roe_trainer.ui.look import Look


def _unit(frame: Frame) -> float:
    return frame.long * 0.01


def draw_engines(surface: pygame.Surface, frame: Frame, hull: Hull, count: int) -> None:
    """Outboards at the stern, one beside the other; inboard engines show as an exhaust."""
    u = _unit(frame)
    for i in range(min(count, 6)):
        x, y = frame.at(-0.015, 0.0)
        x += (-i * 3.4 * u - 2 * u) * frame.side if hull.outboards else i * 2 * u
        if hull.outboards:
            pygame.draw.rect(surface, frame.palette.engine, (x - 1.4 * u, y - 11 * u, 2.8 * u, 5 * u), border_radius=2)
            pygame.draw.rect(surface, frame.palette.engine, (x - 0.7 * u, y - 7 * u, 1.4 * u, 8 * u))
        else:
            pygame.draw.circle(surface, frame.palette.engine, (x, y - 4 * u), max(1.0, u))


def draw_cargo(surface: pygame.Surface, frame: Frame, hull: Hull, cargo: tuple[str, ...]) -> None:
    """Each kind of cargo has a shape of its own."""
    start, end, height = hull.deck
    u = _unit(frame)
    seen = [kind for kind in cargo if kind != "low"]
    room = (end - start) / max(1, len(seen))
    for index, kind in enumerate(seen):
        left = start + room * index
        for i in range(5):
            x, y = frame.at(left + room * (0.12 + 0.17 * i), height)
            _item(surface, frame, kind, x, y, u, i)


def _item(surface: pygame.Surface, frame: Frame, kind: str, x: float, y: float, u: float, i: int) -> None:
    p = frame.palette
    if kind in ("drums", "bladders"):
        pygame.draw.rect(surface, p.drum, (x - 2 * u, y - 5.5 * u, 4 * u, 5.5 * u), border_radius=2)
        pygame.draw.line(surface, p.metal, (x - 2 * u, y - 3 * u), (x + 2 * u, y - 3 * u), 1)
    elif kind in ("bales", "packages", "bundles"):
        rise = 3.2 * u if i % 2 else 0
        pygame.draw.rect(surface, p.bale, (x - 2.4 * u, y - 3.2 * u - rise, 4.8 * u, 3.2 * u))
        pygame.draw.rect(surface, p.metal, (x - 2.4 * u, y - 3.2 * u - rise, 4.8 * u, 3.2 * u), 1)
    elif kind in ("nets", "buoys", "longline"):
        pygame.draw.ellipse(surface, p.net, (x - 3.6 * u, y - 4 * u, 7 * u, 4.6 * u))
        pygame.draw.line(surface, p.ice, (x - 3 * u, y - 1.6 * u), (x + 3 * u, y - 2.4 * u), 1)
        pygame.draw.circle(surface, p.person, (x + 2 * u, y - 3 * u), max(1.0, 0.9 * u))
    elif kind == "tarp":
        pygame.draw.polygon(
            surface, p.tarp, [(x - 3.4 * u, y), (x - 2.2 * u, y - 4 * u), (x + 2.4 * u, y - 4.4 * u), (x + 3.4 * u, y)]
        )
    elif kind in ("ice", "catch"):
        pygame.draw.rect(surface, p.ice, (x - 2.2 * u, y - 3.4 * u, 4.4 * u, 3.4 * u))
        pygame.draw.rect(surface, p.hull_dark, (x - 2.2 * u, y - 3.4 * u, 4.4 * u, 1 * u))
    elif kind == "rods":
        pygame.draw.line(surface, p.metal, (x, y), (x - 3 * u, y - 11 * u), 1)
    else:
        pygame.draw.rect(surface, p.hull_dark, (x - 2 * u, y - 3 * u, 4 * u, 3 * u))


def draw_flag(surface: pygame.Surface, frame: Frame, flag: str | None, look: Look, phase: float) -> None:
    """A staff at the stern: bare when no flag is flown, with the flag when one was made out, else nothing."""
    if flag is None:
        return
    u = _unit(frame)
    foot = frame.at(0.01, 0.08)
    top = (foot[0], foot[1] - 16 * u)
    pygame.draw.line(surface, frame.palette.metal, foot, top, max(1, round(0.7 * u)))
    if flag == "none":
        return
    high = max(8, round(7 * u))
    size = round(high * 1.6), high
    for number, code in enumerate(("?", "?") if flag == "two" else (flag,)):
        corner = top[0] - size[0] if frame.side > 0 else top[0], top[1] + number * (high + 1)
        _cloth(surface, frame, code, corner, size, look, phase)


def _cloth(
    surface: pygame.Surface,
    frame: Frame,
    code: str,
    corner: tuple[float, float],
    size: tuple[int, int],
    look: Look,
    phase: float,
) -> None:
    """The flag waving: its columns are shifted, the hoist always at the staff."""
    known = knows_ensign(code)
    image = ensign(code, size)
    if frame.side > 0:
        image = pygame.transform.flip(image, True, False)
    if frame.palette.infra_red:
        image = pygame.transform.grayscale(image)
    if not known:
        words = look.text.line("tiny", code, (20, 24, 30))
        size = max(size[0], words.get_width() + 6), max(size[1], words.get_height())
        image = pygame.transform.scale(image, size)
        image.blit(words, (3, (size[1] - words.get_height()) // 2))
    for x in range(size[0]):
        from_staff = size[0] - x if frame.side > 0 else x
        rise = sin(phase * 4 - from_staff * 0.35) * min(1.5, from_staff * 0.12)
        surface.blit(image, (corner[0] + x, corner[1] + rise), Rect(x, 0, 1, size[1]))


def draw_gear(surface: pygame.Surface, frame: Frame, sight: Sight) -> None:
    """Fishing gear in the water: a line over the stern with floats behind."""
    if "gear_out" not in sight.showing:
        return
    points = [frame.at(-0.02 - 0.12 * i, 0.06 - 0.02 * i) for i in range(5)]
    pygame.draw.lines(surface, frame.palette.metal, False, points, 1)
    for place in points[2:]:
        pygame.draw.circle(surface, frame.palette.person, place, max(2.0, 1.6 * _unit(frame)))


def draw_heat(surface: pygame.Surface, frame: Frame, hull: Hull) -> None:
    """Warmth behind the skin of a closed hull."""
    start, end, height = hull.deck
    for i in range(3):
        x, y = frame.at(start + (end - start) * (0.25 + 0.25 * i), height * 0.5)
        pygame.draw.circle(surface, frame.palette.person, (x, y), max(2.0, 1.8 * _unit(frame)))


def draw_name(surface: pygame.Surface, frame: Frame, name: str | None, look: Look) -> None:
    """The name on the bow, when it was read."""
    if not name or name == "none":
        return
    role = "mono_small" if look.text.width("mono_small", name) < frame.long * frame.squeeze * 0.5 else "tiny"
    words = look.text.line(role, name, (16, 20, 26))
    x, y = frame.at(0.72, 0.045)
    box = words.get_rect(center=(x, y))
    pygame.draw.rect(surface, frame.palette.hull, box.inflate(6, 0), border_radius=2)
    surface.blit(words, box)


def draw_trouble(surface: pygame.Surface, frame: Frame, sight: Sight, phase: float) -> None:
    """Smoke, fire and water where they do not belong."""
    signs = sight.showing
    if sight.burning or any(s in signs for s in ("smoke", "fire", "flare")):
        for i in range(8):
            x, y = frame.at(0.4, 0.15 + i * 0.05)
            grey = 60 + i * 14
            pygame.draw.circle(
                surface, (grey, grey, grey), (x - i * 4 * frame.side + sin(phase * 2 + i) * 3, y), 3 + i * 1.3
            )
    if sight.burning or "fire" in signs:
        x, y = frame.at(0.4, 0.12)
        for i in range(5):
            high = frame.long * (0.04 + 0.02 * abs(sin(phase * 6 + i * 1.3)))
            pygame.draw.polygon(
                surface, (240, 140, 40), [(x + i * 5 - 12, y), (x + i * 5 - 9, y - high), (x + i * 5 - 6, y)]
            )
    if sight.flooding:
        line = [frame.at(k / 8, 0.045 + 0.008 * sin(phase * 2 + k)) for k in range(9)]
        pygame.draw.lines(surface, frame.palette.crest, False, line, 3)
