"""The moving part of the chart: rings, vectors, symbols, labels, measuring line and captions, once a frame."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot

import pygame
from pygame import Rect

from roe_trainer.console.present.chart import ChartModel, ContactMark, Spot, UnitMark
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.chart.labels import Label, LabelPlan
from roe_trainer.ui.chart.marker import Marker, draw_marker
from roe_trainer.ui.chart.symbols import corners, draw_unit, symbol_sprite
from roe_trainer.ui.chart.view import METRES_PER_NM, View, ring_step_nm
from roe_trainer.ui.look import Look
from roe_trainer.ui.text import PREMULTIPLIED
from roe_trainer.words.line import line
from roe_trainer.words.say import say

VECTOR_S = 360.0
MOST_DOTS = 400
APPROACH_PX = 70
Pixel = tuple[float, float]
TINT_NOTES = (line("ui-chart-tint"), line("ui-chart-tint-short"), line("ui-chart-tint-least"))
"""The same, ever shorter."""


def ahead(spot: Spot, speed: Spot, seconds: float) -> Spot:
    """Where something is after so many seconds at its speed in m/s."""
    return spot[0] + speed[0] * seconds, spot[1] + speed[1] * seconds


def range_bearing(start: Spot, end: Spot) -> str:
    """Range and true bearing in words: "4.2 nm 037°"."""
    east, north = end[0] - start[0], end[1] - start[1]
    nm = hypot(east, north) / METRES_PER_NM
    bearing = round(degrees(atan2(east, north))) % 360
    return say("ui-chart-range-bearing", miles=f"{nm:.2f}" if nm < 1 else f"{nm:.1f}", bearing=f"{bearing:03d}")


@dataclass(slots=True)
class Moving:
    """Pixels of everything that moves, worked out once a frame: where it is and where it will be in six minutes."""

    units: list[tuple[UnitMark, Pixel, Pixel]]
    contacts: list[tuple[ContactMark, Pixel, Pixel]]


def _moving(model: ChartModel, view: View, fraction: float) -> Moving:
    a, b, c = view.line()
    near = view.rect.inflate(400, 400)
    west, north, east, south = near.left, near.top, near.right, near.bottom
    units: list[tuple[UnitMark, Pixel, Pixel]] = []
    contacts: list[tuple[ContactMark, Pixel, Pixel]] = []
    for unit in model.units:
        (x, y), (vx, vy) = unit.at, unit.speed_m_s
        px, py = a + (x + vx * fraction) * c, b - (y + vy * fraction) * c
        units.append((unit, (px, py), (px + vx * VECTOR_S * c, py - vy * VECTOR_S * c)))
    for contact in model.contacts:
        (x, y), (vx, vy) = contact.at, contact.speed_m_s
        px, py = a + (x + vx * fraction) * c, b - (y + vy * fraction) * c
        if west < px < east and north < py < south:
            contacts.append((contact, (px, py), (px + vx * VECTOR_S * c, py - vy * VECTOR_S * c)))
    # The selected one comes last, over the others.
    contacts.sort(key=lambda item: (item[0].track == model.selected, item[0].track))
    return Moving(units, contacts)


def draw_moving(
    canvas: Canvas,
    model: ChartModel,
    view: View,
    fraction: float,
    pointer: Spot | None,
    plan: LabelPlan,
    taken: list[Rect],
    marker: Marker | None = None,
    busy: bool = False,
) -> None:
    """All that moves, `fraction` of a second after the model's tick."""
    moving = _moving(model, view, fraction)
    taken = [*taken, _foot(view, canvas.look)]
    if moving.units:
        if marker is not None:
            taken.append(draw_marker(canvas, view, moving.units[0][1], marker))
        taken += _rings(canvas, view, moving.units[0][1], taken)
    words = _words(moving, model.selected)
    words[len(moving.units) + 1 : len(moving.units) + 1] = _approach(canvas, model, view)
    _vectors(canvas, moving, view)
    _symbols(canvas, moving, model.selected)
    _labels(canvas, view, words, model.selected, plan, taken, busy)
    for spot, told in model.marks:
        _mark(canvas, view.to_px(spot), told)
    if model.measure:
        _ruler(canvas, view, model.measure[0], model.measure[1], model.measure[2])
    _captions(canvas, model, view, pointer)


def _mark(canvas: Canvas, place: Pixel, words: str) -> None:
    """A cross where something was seen to fall."""
    look = canvas.look
    side = look.px(10)
    box = Rect(round(place[0]) - side // 2, round(place[1]) - side // 2, side, side)
    canvas.icon("cross", box, "measure")
    wide, high = look.text.width("tiny", words), look.text.height("tiny")
    canvas.text(Rect(box.right + 3, box.centery - high // 2, wide + 1, high), words, "tiny", "chart_text", fit=False)


def _rings(canvas: Canvas, view: View, centre: Pixel, taken: list[Rect]) -> list[Rect]:
    """Rings round own ship; returns where their ranges are written."""
    look = canvas.look
    step = ring_step_nm(view.m_per_px)
    reach = hypot(view.rect.width, view.rect.height)
    out: list[Rect] = []
    for index in range(1, 7):
        radius = index * step * METRES_PER_NM / view.m_per_px
        if radius > reach:
            break
        pygame.draw.circle(canvas.surface, look.theme["ring"], centre, radius, 1)
        words = say("ui-chart-miles", miles=f"{index * step:g}")
        box = Rect(0, 0, look.text.width("tiny", words), look.text.height("tiny"))
        box.midbottom = (round(centre[0]), round(centre[1] - radius))
        if view.rect.contains(box) and box.collidelist(taken) < 0:
            out.append(canvas.haloed(box, words, "tiny", "chart_quiet", "sea_far"))
    return out


def _approach(canvas: Canvas, model: ChartModel, view: View) -> list[Label]:
    """The line between both at their closest; returns its label, to be placed among the others."""
    if not model.approach:
        return []
    look = canvas.look
    a, b = view.to_px(model.approach.own), view.to_px(model.approach.other)
    colour = look.theme["chart_quiet"]
    pygame.draw.line(canvas.surface, colour, a, b, 1)
    for place in (a, b):
        pygame.draw.circle(canvas.surface, colour, place, look.px(4), 1)
    if hypot(a[0] - b[0], a[1] - b[1]) < look.px(APPROACH_PX):
        return []  # The card says it as well, and labels stand close here.
    return [("approach", model.approach.words, "tiny", "chart_text", ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2))]


def _vectors(canvas: Canvas, moving: Moving, view: View) -> None:
    theme, surface, width = canvas.look.theme, canvas.surface, canvas.look.px(1.5)
    colour, doubt = theme["vector"], theme["trail"]
    for contact, start, end in moving.contacts:
        if contact.doubt_m > 6 * view.m_per_px:
            pygame.draw.circle(surface, doubt, start, contact.doubt_m / view.m_per_px, 1)
        if end != start and not contact.lost:
            pygame.draw.line(surface, colour, start, end, width)
    for unit, start, end in moving.units:
        pygame.draw.line(surface, theme["own"], start, end, canvas.look.px(2))
        if unit.plan is not None:
            _plan(canvas, start, view.to_px(unit.plan))


def _plan(canvas: Canvas, start: Pixel, end: Pixel) -> None:
    """The way that a unit means to take: dots to an open ring."""
    look = canvas.look
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length < look.px(14):
        return
    for index in range(1, min(int(length / look.px(8)), MOST_DOTS)):
        part = index * look.px(8) / length
        place = start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
        pygame.draw.circle(canvas.surface, look.theme["own"], place, max(1.0, 1.2 * look.scale))
    pygame.draw.circle(canvas.surface, look.theme["own"], end, look.px(4), max(1, look.px(1.5)))


def _symbols(canvas: Canvas, moving: Moving, selected: str) -> None:
    look, surface = canvas.look, canvas.surface
    size = look.px(24)
    half = size / 2
    for unit, place, _ in reversed(moving.units):
        draw_unit(surface, unit.kind, place, look)
    drawn: dict[tuple[str, bool, bool], pygame.Surface] = {}
    sprites = []
    for contact, (x, y), _ in moving.contacts:
        kind = (contact.identity, contact.held, contact.lost)
        if kind not in drawn:
            drawn[kind] = symbol_sprite(*kind, look, size)
        sprites.append((drawn[kind], (x - half, y - half)))
    surface.fblits(sprites, PREMULTIPLIED)
    if moving.contacts and moving.contacts[-1][0].track == selected:
        corners(surface, moving.contacts[-1][1], size * 0.72, look.theme["select"], look.px(2))


def _words(moving: Moving, selected: str) -> list[Label]:
    """Key, text, font, role and anchor of each label: own units, then the selected contact, then the rest."""
    few = len(moving.contacts) <= 40
    out = [(u.id, u.title, "small_bold", "own", place) for u, place, _ in moving.units]
    for contact, place, _ in reversed(moving.contacts):
        close = few or contact.track == selected
        text = f"{contact.track} {contact.label}" if close and contact.label else contact.track
        font = "small_bold" if contact.track == selected else "small"
        out.append((contact.vessel or contact.track, text, font, "chart_text", place))
    return out


def _labels(
    canvas: Canvas, view: View, words: list[Label], selected: str, plan: LabelPlan, taken: list[Rect], busy: bool
) -> None:
    """Labels keep their side of the symbol for a while: placing them anew is the dearest part of a crowded chart."""
    look, lettering = canvas.look, canvas.look.text
    due = plan.due((view, selected, look, len(words), len(taken)), len(words), busy)
    if due:
        sizes = [(lettering.width(w[2], w[1]) + 2, lettering.height(w[2])) for w in words[due.start : due.stop]]
        plan.place(words, due, sizes, (look.px(22), view.rect, taken))
    lines = [
        (box, text, font, role) for key, text, font, role, place in words if (box := plan.box(key, place)) is not None
    ]
    canvas.haloed_all(lines, "sea_far")


def _ruler(canvas: Canvas, view: View, start: Spot, end: Spot, words: str) -> None:
    look = canvas.look
    a, b = view.to_px(start), view.to_px(end)
    pygame.draw.line(canvas.surface, look.theme["measure"], a, b, look.px(2))
    shown = words or range_bearing(start, end)
    wide, high = look.text.width("small_bold", shown), look.text.height("small_bold")
    box = Rect(round((a[0] + b[0]) / 2) + 8, round((a[1] + b[1]) / 2) - high, wide, high).clamp(view.rect)
    ground = box.inflate(8, 4)
    canvas.fill(ground, "panel", 3)
    canvas.frame(ground, "measure", 1, 3)
    canvas.text(box, shown, "small_bold", "text", fit=False)


def _foot(view: View, look: Look) -> Rect:
    """The line at the foot of the chart that captions stand on and labels keep clear of; empty in a small chart."""
    high = look.text.height("tiny")
    foot = Rect(view.rect.x + look.px(8), view.rect.bottom - high - look.px(4), view.rect.width - look.px(16), high)
    return foot if foot.width >= look.px(200) and view.rect.height >= look.px(80) else Rect(foot.topleft, (0, 0))


def _captions(canvas: Canvas, model: ChartModel, view: View, pointer: Spot | None) -> None:
    look = canvas.look
    foot = _foot(view, look)
    if not foot.width:
        return
    place = model.ground.place(pointer) if pointer else ""
    if pointer and model.units:
        place = say("ui-chart-pointer", place=place, bearing=range_bearing(model.units[0].at, pointer))
    bar = _scale_bar(canvas, view, foot)
    wide = look.text.width("tiny", place)
    room = foot.right - bar - look.px(24)
    if place and wide <= room:
        canvas.haloed(Rect(foot.right - wide, foot.y, wide, foot.height), place, "tiny", "chart_text", "sea_far")
        room -= wide
    words = next((w for w in map(say, TINT_NOTES) if look.text.width("tiny", w) <= room), "")
    if words:
        canvas.haloed(Rect(bar + look.px(12), foot.y, room, foot.height), words, "tiny", "chart_quiet", "sea_far")


def _scale_bar(canvas: Canvas, view: View, foot: Rect) -> int:
    look = canvas.look
    nm = ring_step_nm(view.m_per_px)
    wide = round(nm * METRES_PER_NM / view.m_per_px)
    y = foot.bottom - look.px(3)
    for stroke in (
        ((foot.x, y), (foot.x + wide, y)),
        ((foot.x, y - 5), (foot.x, y)),
        ((foot.x + wide, y - 5), (foot.x + wide, y)),
    ):
        canvas.line(*stroke, "chart_text", look.px(1.5))
    words = say("ui-chart-miles", miles=f"{nm:g}")
    text_wide = look.text.width("tiny", words)
    place = Rect(foot.x + wide + look.px(5), foot.y, text_wide + 1, foot.height)
    canvas.haloed(place, words, "tiny", "chart_text", "sea_far")
    return foot.x + wide + look.px(8) + text_wide
