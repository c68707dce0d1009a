"""The moving part of the chart: rings, vectors, symbols, labels, measuring line and captions, once a frame."""

from __future__ import annotations

from math import atan2, degrees, hypot

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.chart.labels import place_labels
from roe_trainer.ui.chart.symbols import contact_symbol, corners, draw_unit
from roe_trainer.ui.chart.view import METRES_PER_NM, View, ring_step_nm
from roe_trainer.ui.present.chart import ChartModel, ContactMark, Spot, UnitMark

VECTOR_S = 360.0
TINT_NOTE = "Tint: distance from land, not depth. Not for navigation."


def ahead(spot: Spot, speed: Spot, seconds: float) -> Spot:
    return spot[0] + speed[0] * seconds, spot[1] + speed[1] * seconds


def range_bearing(start: Spot, end: Spot) -> str:
    """Range and true bearing in words: "4.2 nm 037°"."""
    east, north = end[0] - start[0], end[1] - start[1]
    nm = hypot(east, north) / METRES_PER_NM
    bearing = round(degrees(atan2(east, north))) % 360
    return f"{nm:.2f} nm {bearing:03d}°" if nm < 1 else f"{nm:.1f} nm {bearing:03d}°"


def draw_moving(
    canvas: Canvas, model: ChartModel, view: View, fraction: float, pointer: Spot | None, taken: list[Rect]
) -> None:
    """All that moves, `fraction` of a second after the model's tick."""
    if model.units:
        _rings(canvas, view, ahead(model.units[0].at, model.units[0].speed_m_s, fraction))
    _approach(canvas, model, view)
    _vectors(canvas, model, view, fraction)
    _symbols(canvas, model, view, fraction, taken)
    if model.measure:
        _ruler(canvas, view, model.measure[0], model.measure[1], model.measure[2])
    _captions(canvas, model, view, pointer)


def _rings(canvas: Canvas, view: View, own: Spot) -> None:
    look = canvas.look
    step = ring_step_nm(view.m_per_px)
    centre = view.to_px(own)
    reach = hypot(view.rect.width, view.rect.height)
    for index in range(1, 7):
        radius = index * step * METRES_PER_NM / view.m_per_px
        if radius > reach:
            break
        pygame.draw.circle(canvas.surface, look.theme["ring"], centre, radius, 1)
        words = f"{index * step:g} nm"
        box = Rect(0, 0, look.text.width("tiny", words), look.text.height("tiny"))
        box.midbottom = (round(centre[0]), round(centre[1] - radius))
        if view.rect.contains(box):
            canvas.text(box, words, "tiny", "chart_quiet")


def _approach(canvas: Canvas, model: ChartModel, view: View) -> None:
    if not model.approach:
        return
    look = canvas.look
    a, b = view.to_px(model.approach.own), view.to_px(model.approach.other)
    colour = look.theme["chart_quiet"]
    pygame.draw.line(canvas.surface, colour, a, b, 1)
    for place in (a, b):
        pygame.draw.circle(canvas.surface, colour, place, look.px(4), 1)
    wide, high = look.text.width("tiny", model.approach.words), look.text.height("tiny")
    box = Rect(round((a[0] + b[0]) / 2) + 6, round((a[1] + b[1]) / 2) + 4, wide, high)
    if view.rect.contains(box):
        canvas.text(box, model.approach.words, "tiny", "chart_text")


def _vectors(canvas: Canvas, model: ChartModel, view: View, fraction: float) -> None:
    theme, surface, width = canvas.look.theme, canvas.surface, canvas.look.px(1.5)
    near = view.rect.inflate(400, 400)
    for contact in model.contacts:
        start = view.to_px(ahead(contact.at, contact.speed_m_s, fraction))
        if not near.collidepoint(start):
            continue
        if contact.doubt_m > 6 * view.m_per_px:
            pygame.draw.circle(surface, theme["trail"], start, contact.doubt_m / view.m_per_px, 1)
        if contact.speed_m_s != (0, 0) and not contact.lost:
            end = view.to_px(ahead(contact.at, contact.speed_m_s, fraction + VECTOR_S))
            pygame.draw.line(surface, theme["vector"], start, end, width)
    for unit in model.units:
        start = view.to_px(ahead(unit.at, unit.speed_m_s, fraction))
        end = view.to_px(ahead(unit.at, unit.speed_m_s, fraction + VECTOR_S))
        pygame.draw.line(surface, theme["own"], start, end, canvas.look.px(2))


def _label(contact: ContactMark, close: bool) -> str:
    return f"{contact.track} {contact.label}" if close and contact.label else contact.track


def _symbols(canvas: Canvas, model: ChartModel, view: View, fraction: float, taken: list[Rect]) -> None:
    look, surface = canvas.look, canvas.surface
    size = look.px(24)
    seen = [(c, view.to_px(ahead(c.at, c.speed_m_s, fraction))) for c in model.contacts]
    seen = [(c, p) for c, p in seen if view.rect.inflate(size, size).collidepoint(p)]
    # The selected one is drawn last, over the others, and its label is placed first.
    seen.sort(key=lambda pair: (pair[0].track == model.selected, pair[0].track))
    units = [(u, view.to_px(ahead(u.at, u.speed_m_s, fraction))) for u in model.units]
    for unit, place in reversed(units):
        draw_unit(surface, unit.kind, place, look)
    for contact, place in seen:
        image = contact_symbol(contact.identity, contact.held, contact.lost, look, size)
        surface.blit(image, (place[0] - size / 2, place[1] - size / 2))
        if contact.track == model.selected:
            corners(surface, place, size * 0.72, look.theme["select"], look.px(2))
    _labels(canvas, view, seen[::-1], units, model.selected, taken)


def _labels(
    canvas: Canvas,
    view: View,
    seen: list[tuple[ContactMark, tuple[float, float]]],
    units: list[tuple[UnitMark, tuple[float, float]]],
    selected: str,
    taken: list[Rect],
) -> None:
    look = canvas.look
    few = len(seen) <= 40
    words = [(u.title, "small_bold", "own") for u, _ in units]
    words += [
        (_label(c, few or c.track == selected), "small_bold" if c.track == selected else "small", "chart_text")
        for c, _ in seen
    ]
    anchors = [p for _, p in units] + [p for _, p in seen]
    sizes = [(look.text.width(font, text) + 2, look.text.height(font)) for text, font, _ in words]
    # Unit labels of units lying together give way to the contact labels placed after them only when they collide.
    for (text, font, role), box in zip(words, place_labels(anchors, sizes, look.px(22), view.rect, taken), strict=True):
        if box is not None:
            canvas.text(box, text, font, role, fit=False)


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


def _captions(canvas: Canvas, model: ChartModel, view: View, pointer: Spot | None) -> None:
    look = canvas.look
    high = look.text.height("tiny")
    foot = Rect(view.rect.x + look.px(8), view.rect.bottom - high - look.px(4), view.rect.width - look.px(16), high)
    if foot.width < look.px(200) or view.rect.height < look.px(80):
        return
    place = model.ground.place(pointer) if pointer else ""
    if pointer and model.units:
        place = f"{place}   {range_bearing(model.units[0].at, pointer)}"
    bar = _scale_bar(canvas, view, foot)
    wide = look.text.width("tiny", place)
    note = Rect(bar + look.px(12), foot.y, foot.right - bar - look.px(24) - wide, high)
    if place and note.width > 0:
        canvas.text(Rect(foot.right - wide, foot.y, wide, high), place, "tiny", "chart_text", "right", fit=False)
    if note.width > look.px(60):
        canvas.text(note, TINT_NOTE, "tiny", "chart_quiet")


def _scale_bar(canvas: Canvas, view: View, foot: Rect) -> int:
    look = canvas.look
    nm = ring_step_nm(view.m_per_px)
    wide = round(nm * METRES_PER_NM / view.m_per_px)
    y = foot.bottom - look.px(3)
    for line in (
        ((foot.x, y), (foot.x + wide, y)),
        ((foot.x, y - 5), (foot.x, y)),
        ((foot.x + wide, y - 5), (foot.x + wide, y)),
    ):
        canvas.line(*line, "chart_text", look.px(1.5))
    words = f"{nm:g} nm"
    text_wide = look.text.width("tiny", words)
    canvas.text(Rect(foot.x + wide + look.px(5), foot.y, text_wide + 1, foot.height), words, "tiny", "chart_text")
    return foot.x + wide + look.px(8) + text_wide
