"""Details of a look at close range: engines, cargo, people, weapons, flag, name, trouble."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

import pygame

from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.hulls import Hull
from roe_trainer.ui.look import Look

if TYPE_CHECKING:
    from roe_trainer.ui.camera.render import Frame

MOST_PEOPLE = 40


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
    elif kind in ("bales", "packages"):
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


def draw_people(surface: pygame.Surface, frame: Frame, hull: Hull, sight: Sight, phase: float) -> None:
    """As many figures as were counted, spread along the deck; the first ones show what is held up."""
    start, end, height = hull.deck
    count = min(sight.people or 0, MOST_PEOPLE)
    rows = 1 if count <= 10 else 2
    size = max(4.0, min(frame.long * 0.034, 16.0)) * (1.0 if sight.length_m < 30 else 0.45)
    arms_up = any(sign in sight.showing for sign in ("hands_up", "waving", "white_flag"))
    for i in range(count):
        along = start + (end - start) * ((i // rows) + 0.5) / max(1, (count + rows - 1) // rows)
        x, y = frame.at(along, height)
        y -= (i % rows) * size * 0.8
        child = sight.children_seen and i % 4 == 3
        _person(surface, frame, x, y, size * (0.6 if child else 1.0), arms_up, phase + i)
        if i == 0 and sight.weapons:
            _weapon(surface, frame, x, y, size)


def _person(
    surface: pygame.Surface, frame: Frame, x: float, y: float, size: float, arms_up: bool, phase: float
) -> None:
    p = frame.palette
    pygame.draw.line(surface, p.person, (x, y), (x, y - size), max(2, round(size * 0.5)))
    pygame.draw.circle(surface, p.skin, (x, y - size * 1.35), max(1.5, size * 0.32))
    if arms_up:
        swing = sin(phase * 3) * size * 0.2
        for side in (-1, 1):
            hand = (x + side * size * 0.7 + swing, y - size * 1.9)
            pygame.draw.line(surface, p.skin, (x, y - size), hand, max(1, round(size * 0.18)))


def _weapon(surface: pygame.Surface, frame: Frame, x: float, y: float, size: float) -> None:
    reach = size * 1.5 * frame.side
    pygame.draw.line(
        surface,
        frame.palette.metal,
        (x - reach * 0.3, y - size * 0.7),
        (x + reach, y - size * 1.1),
        max(2, round(size * 0.22)),
    )


def draw_flag(surface: pygame.Surface, frame: Frame, flag: str | None, look: Look, phase: float) -> None:
    """A staff at the stern: bare when no flag is flown, with its letters when one was made out, else nothing."""
    if flag is None:
        return
    u = _unit(frame)
    foot = frame.at(0.01, 0.08)
    top = (foot[0], foot[1] - 16 * u)
    pygame.draw.line(surface, frame.palette.metal, foot, top, max(1, round(0.7 * u)))
    if flag == "none":
        return
    words = look.text.line("tiny", flag, (20, 24, 30))
    wide, high = words.get_width() + 6, words.get_height() + 2
    left = top[0] - wide if frame.side > 0 else top[0]
    wave = sin(phase * 3) * 1.5
    corners = [(left, top[1]), (left + wide, top[1] + wave), (left + wide, top[1] + high + wave), (left, top[1] + high)]
    pygame.draw.polygon(surface, (236, 236, 230), corners)
    pygame.draw.polygon(surface, frame.palette.metal, corners, 1)
    surface.blit(words, (left + 3, top[1] + 1 + wave / 2))


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
    if any(s in signs for s in ("smoke", "fire", "flare")):
        for i in range(8):
            x, y = frame.at(0.4, 0.15 + i * 0.05)
            grey = 60 + i * 14
            pygame.draw.circle(
                surface, (grey, grey, grey), (x - i * 4 * frame.side + sin(phase * 2 + i) * 3, y), 3 + i * 1.3
            )
    if "fire" in signs:
        x, y = frame.at(0.4, 0.12)
        for i in range(5):
            high = frame.long * (0.04 + 0.02 * abs(sin(phase * 6 + i * 1.3)))
            pygame.draw.polygon(
                surface, (240, 140, 40), [(x + i * 5 - 12, y), (x + i * 5 - 9, y - high), (x + i * 5 - 6, y)]
            )
    if sight.flooding:
        line = [frame.at(k / 8, 0.045 + 0.008 * sin(phase * 2 + k)) for k in range(9)]
        pygame.draw.lines(surface, frame.palette.crest, False, line, 3)
