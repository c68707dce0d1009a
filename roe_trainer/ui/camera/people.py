"""People in the camera: as many as were counted, doing what they were seen to do."""

from __future__ import annotations

from dataclasses import dataclass
from math import sin

import pygame

from roe_trainer.picture.contacts import Look as Sight
from roe_trainer.ui.camera.frame import Frame
from roe_trainer.ui.camera.hulls import Hull

MOST_PEOPLE = 60
AT_ENGINES = 2
CROWD = 18


@dataclass(frozen=True, slots=True)
class _Figure:
    """Where somebody stands, how tall, and what the arms do: down, up, wave, bar, hold, aim, fight."""

    x: float
    y: float
    size: float
    arms: str = "down"
    to: int = 1


def draw_people(surface: pygame.Surface, frame: Frame, hull: Hull, sight: Sight, phase: float) -> None:
    """Along the deck; some at the engines, at the rail, with hands up or something in them."""
    figures = _placed(frame, hull, sight)
    for index, figure in enumerate(figures):
        _person(surface, frame, figure, phase + index)


def draw_crowd(surface: pygame.Surface, frame: Frame, hull: Hull) -> None:
    """People too far off to be counted or told apart: an uneven dark row of heads along the gunwale."""
    start, end, height = hull.deck
    size = max(3.0, frame.long * 0.03)
    for i in range(CROWD):
        x, y = frame.at(start + (end - start) * (i + 0.5) / CROWD, height)
        top = y - size * (0.7 + 0.5 * sin(i * 2.4))
        pygame.draw.line(surface, frame.palette.hull_dark, (x, y), (x, top), max(2, round(size * 0.7)))
        pygame.draw.circle(surface, frame.palette.hull_dark, (x, top), max(1.5, size * 0.4))


def _placed(frame: Frame, hull: Hull, sight: Sight) -> list[_Figure]:
    start, end, height = hull.deck
    count = min(sight.people or 0, MOST_PEOPLE)
    rows = 1 if count <= 10 else 2 if count <= 24 else 3
    size = max(4.0, min(frame.long * 0.034, 40.0)) * (1.0 if sight.length_m < 30 else 0.45)
    showing = set(sight.showing)
    out: list[_Figure] = []
    columns = max(1, (count + rows - 1) // rows)
    at_engines = AT_ENGINES if "people_at_engines" in showing else 0
    for i in range(count):
        along = start + (end - start) * ((i // rows) + (0.5 + i % rows) / rows) / columns
        if i < at_engines:
            along = 0.004 + 0.03 * i
        x, y = frame.at(along, height)
        # Children stand among the others, not at the end of a row.
        child = sight.children_seen and i % 4 == (3 if count > 3 else count - 1)
        tall = size * (0.58 if child else 1.0)
        out.append(_Figure(x, y - (i % rows) * size * 0.8, tall, _arms(i, count, sight, showing), frame.side))
    return out


def _arms(i: int, count: int, sight: Sight, showing: set[str]) -> str:
    if "hands_up" in showing:
        return "up"
    if "point_at_others" in showing:
        return "aim" if i == 0 else "up"
    if i == 0 and (sight.weapons or {"show_weapon", "point_weapon"} & showing):
        return "aim" if "point_weapon" in showing else "hold"
    if "struggle" in showing and i < 2:
        return "fight"
    if "bar_the_rail" in showing:
        return "bar"
    if "wave" in showing and (i == 0 or i == count - 1):
        return "wave"
    return "down"


def _person(surface: pygame.Surface, frame: Frame, f: _Figure, phase: float) -> None:
    p = frame.palette
    body = max(2, round(f.size * 0.5))
    lean = sin(phase * 5) * f.size * 0.25 if f.arms == "fight" else 0.0
    neck = f.x + lean, f.y - f.size
    pygame.draw.line(surface, p.person, (f.x, f.y), neck, body)
    pygame.draw.circle(surface, p.skin, (neck[0], f.y - f.size * 1.35), max(1.5, f.size * 0.32))
    arm = max(1, round(f.size * 0.18))
    if f.arms in ("up", "wave"):
        swing = sin(phase * (7 if f.arms == "wave" else 2)) * f.size * (0.55 if f.arms == "wave" else 0.1)
        for side in (-1, 1):
            if f.arms == "wave" and side != f.to:
                continue
            hand = neck[0] + side * f.size * 0.7 + swing, f.y - f.size * 1.95
            pygame.draw.line(surface, p.skin, neck, hand, arm)
    elif f.arms in ("bar", "fight"):
        hand = neck[0] + f.to * f.size * 0.8, f.y - f.size * 0.75
        pygame.draw.line(surface, p.skin, neck, hand, arm)
        if f.arms == "bar":
            pygame.draw.line(
                surface, p.metal, (hand[0], hand[1] - f.size * 0.7), (hand[0], hand[1] + f.size * 0.7), arm
            )
    elif f.arms in ("hold", "aim"):
        _weapon(surface, frame, f, neck)


def _weapon(surface: pygame.Surface, frame: Frame, f: _Figure, neck: tuple[float, float]) -> None:
    """Held low across the body, or levelled at the shoulder: one must look to tell."""
    p, to = frame.palette, f.to
    thick = max(2, round(f.size * 0.2))
    if f.arms == "aim":
        a, b = (neck[0] - to * f.size * 0.2, f.y - f.size * 1.05), (neck[0] + to * f.size * 1.5, f.y - f.size * 1.1)
    else:
        a, b = (neck[0] - to * f.size * 0.4, f.y - f.size * 0.35), (neck[0] + to * f.size * 0.9, f.y - f.size * 0.75)
    pygame.draw.line(surface, p.metal, a, b, thick)
    pygame.draw.line(surface, p.skin, neck, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), max(1, thick // 2))
