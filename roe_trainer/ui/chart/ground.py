"""The ground of the chart on a surface of its own: drawn again only when the view or the palette changes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

import pygame
from pygame import Rect

from roe_trainer.console.present.chart import Ground, Spot, ZoneLine
from roe_trainer.sea.clip import clip_line, clip_ring
from roe_trainer.ui.chart.view import View
from roe_trainer.ui.look import Look
from roe_trainer.ui.text import PREMULTIPLIED
from roe_trainer.words.say import shown

# Dash and gap in pixels at scale 1 by kind of limit: told apart without colour.
DASHES = {"ts": (14, 5), "cz": (7, 5), "eez": (2, 6), "own": (22, 6)}
_COARSE = 6
_SHADE_NM = 9.0
NAME_TRIES = 16


Box = tuple[float, float, float, float]


def bounds(points: Sequence[Spot]) -> Box:
    """West, south, east, north."""
    return min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points)


def apart(one: Box, other: Box) -> bool:
    """How far two places are from each other."""
    return one[2] < other[0] or one[0] > other[2] or one[3] < other[1] or one[1] > other[3]


def within(inner: Box, outer: Box) -> bool:
    """Whether a place lies inside."""
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _whole(box: Box) -> tuple[int, int, int, int]:
    return round(box[0]), round(box[1]), round(box[2]), round(box[3])


class _Rings:
    """Bounding boxes of a ground's rings, worked out once per ground."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.boxes = [bounds(r) for r in ground.land]
        self.zone_boxes = [bounds(z.points) for z in ground.zones]


_known: list[_Rings] = []


def _rings(ground: Ground) -> _Rings:
    for rings in _known:
        if rings.ground is ground:
            return rings
    _known.insert(0, _Rings(ground))
    del _known[4:]
    return _known[0]


def render_ground(
    ground: Ground, view: View, look: Look, covered: Rect | None = None, symbols: Sequence[Rect] = ()
) -> tuple[pygame.Surface, list[Rect]]:
    """Sea tinted by distance from land, graticule, land, limits; and where names stand.

    They keep clear of what is `covered`, and of the symbols as they stand now.
    """
    surface = pygame.Surface(view.rect.size)
    local = View(view.at, view.m_per_px, surface.get_rect())
    names: list[Rect] = [*symbols, *([covered] if covered else [])]
    if min(surface.get_size()) < 4:
        return surface, names
    pieces = _pieces(ground, local)
    _tint(surface, pieces, local, look)
    meridians = [(name, [local.to_px(p) for p in line]) for name, line in ground.meridians]
    for _, points in meridians:
        pygame.draw.lines(surface, look.theme["grid"], False, points, 1)
    for piece in pieces:
        pygame.draw.polygon(surface, look.theme["land"], piece)
        pygame.draw.lines(surface, look.theme["coast"], True, piece, max(1, round(look.scale)))
    for name, points in meridians:
        _edge_name(surface, name, points, look, names)
    for zone, box in zip(ground.zones, _rings(ground).zone_boxes, strict=True):
        if not apart(box, local.box()):
            _zone(surface, zone, local, look, names)
    return surface, names[len(symbols) :]


def _pieces(ground: Ground, view: View) -> list[list[tuple[float, float]]]:
    # The margin keeps the cut edges, and the shade of land just outside, off the picture.
    box = view.box(margin_px=_SHADE_NM * 1852 / view.m_per_px + 8)
    out = []
    for ring, around in zip(ground.land, _rings(ground).boxes, strict=True):
        if apart(around, box):
            continue
        part = ring if within(around, box) else clip_ring(ring, _whole(box))
        if len(part) >= 3:
            out.append([view.to_px(p) for p in part])
    return out


def _tint(surface: pygame.Surface, pieces: list[list[tuple[float, float]]], view: View, look: Look) -> None:
    """Near-land tint by blurring a coarse land mask: the colour tells distance from land, not depth."""
    surface.fill(look.theme["sea_far"])
    if not pieces:
        return
    reach = max(2, min(40, round(_SHADE_NM * 1852 / view.m_per_px / _COARSE / 2)))
    pad = reach * 2
    wide, high = surface.get_width() // _COARSE + 2 * pad, surface.get_height() // _COARSE + 2 * pad
    mask = pygame.Surface((max(4, wide), max(4, high)))
    mask.fill(look.theme["sea_far"])
    for piece in pieces:
        pygame.draw.polygon(mask, look.theme["sea_near"], [(x / _COARSE + pad, y / _COARSE + pad) for x, y in piece])
    blur = getattr(pygame.transform, "box_blur", None)
    if blur is not None:
        mask = blur(blur(mask, reach), max(1, reach // 2))
    inner = mask.subsurface(Rect(pad, pad, max(1, wide - 2 * pad), max(1, high - 2 * pad)))
    surface.blit(pygame.transform.smoothscale(inner, surface.get_size()), (0, 0))


def _edge_name(
    surface: pygame.Surface,
    name: str,
    points: list[tuple[float, float]],
    look: Look,
    names: list[Rect],
) -> None:
    area = surface.get_rect()
    upright = abs(points[0][0] - points[-1][0]) < abs(points[0][1] - points[-1][1])
    image = look.text.line("tiny", name, look.theme["chart_quiet"])
    for (ax, ay), (bx, by) in pairwise(points):
        if upright and min(ay, by) <= 2 <= max(ay, by) and ay != by:
            x = ax + (bx - ax) * (2 - ay) / (by - ay)
            if 60 < x < area.width - 60:
                _edge(surface, image, (x + 3, 2), names)
            return
        if not upright and min(ax, bx) <= 2 <= max(ax, bx) and ax != bx:
            y = ay + (by - ay) * (2 - ax) / (bx - ax)
            if 40 < y < area.height - 40:
                _edge(surface, image, (3, y + 1), names)
            return


def _edge(surface: pygame.Surface, image: pygame.Surface, place: tuple[float, float], names: list[Rect]) -> None:
    box = image.get_rect(topleft=(round(place[0]), round(place[1])))
    if box.collidelist(names) < 0:
        surface.blit(image, box)
        names.append(box)


def _zone(surface: pygame.Surface, zone: ZoneLine, view: View, look: Look, names: list[Rect]) -> None:
    dash, gap = DASHES.get(zone.kind, DASHES["own"])
    colour = look.theme[f"zone_{zone.kind}" if zone.kind in DASHES else "zone_own"]
    width = max(1, round((2 if zone.kind in ("ts", "own") else 1) * look.scale))
    best: list[tuple[float, float]] = []
    for run in clip_line(zone.points, _whole(view.box(20))):
        points = [view.to_px(p) for p in run]
        _dashed(surface, points, colour, width, dash * look.scale, gap * look.scale)
        best = max(best, points, key=len)
    if best:
        _name_zone(surface, shown(zone.name), best, colour, look, names)


def _dashed(
    surface: pygame.Surface,
    points: list[tuple[float, float]],
    colour: tuple[int, int, int],
    width: int,
    dash: float,
    gap: float,
) -> None:
    period, run = dash + gap, 0.0
    for (ax, ay), (bx, by) in pairwise(points):
        length = hypot(bx - ax, by - ay)
        if length < 0.01:
            continue
        ux, uy = (bx - ax) / length, (by - ay) / length
        here = 0.0
        while here < length:
            phase = (run + here) % period
            # Never a step of nothing: a phase a hair under the edge must not hold the loop.
            step = max(min((dash if phase < dash else period) - phase, length - here), 0.05)
            if phase < dash:
                start, end = (ax + ux * here, ay + uy * here), (ax + ux * (here + step), ay + uy * (here + step))
                pygame.draw.line(surface, colour, start, end, width)
            here += step
        run += length


def _name_zone(
    surface: pygame.Surface,
    name: str,
    points: list[tuple[float, float]],
    colour: tuple[int, int, int],
    look: Look,
    names: list[Rect],
) -> None:
    """The name beside the line, at the first place in view where it covers neither the line nor another name."""
    rimmed = look.text.haloed("small", name, colour, look.theme["sea_far"])
    margin = look.px(20)
    area = surface.get_rect().inflate(-margin, -2 * margin)
    order = sorted(range(len(points)), key=lambda i: abs(i - len(points) // 2))
    second: Rect | None = None
    for index in order[:: max(1, len(order) // NAME_TRIES)]:
        for box in _beside(rimmed, points[index], look.px(9)):
            if not area.contains(box) or box.inflate(8, 8).collidelist(names) >= 0:
                continue
            if not any(box.clipline(a, b) for a, b in pairwise(points)):
                return _write(surface, rimmed, box, names)
            second = second or box
    if second is not None:
        _write(surface, rimmed, second, names)
    return None


def _beside(image: pygame.Surface, point: tuple[float, float], off: int) -> list[Rect]:
    """Above, below, right and left of a point."""
    x, y = round(point[0]), round(point[1])
    return [
        image.get_rect(midbottom=(x, y - 3)),
        image.get_rect(midtop=(x, y + 3)),
        image.get_rect(bottomleft=(x + off, y - 3)),
        image.get_rect(topright=(x - off, y + 3)),
        image.get_rect(topleft=(x + off, y + 3)),
        image.get_rect(bottomright=(x - off, y - 3)),
    ]


def _write(surface: pygame.Surface, image: pygame.Surface, box: Rect, names: list[Rect]) -> None:
    surface.blit(image, box, special_flags=PREMULTIPLIED)
    names.append(box)
