"""Below the debrief's chart: play, the place in the watch, knowledge or truth, and the graph of force."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
from pygame import Rect

from roe_trainer.review.blocks import Step
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.field import Slider
from roe_trainer.ui.widgets.plain import Box, Label
from roe_trainer.words.say import say


@dataclass(frozen=True, slots=True)
class Scrub:
    """Where the debrief stands in the watch; `part` is how much of the film is made."""

    tick: int
    end: int
    when: str
    playing: bool
    truth: bool
    truth_open: bool
    part: float


def compose_scrubber(at: Scrub, rect: Rect, look: Look) -> list[Widget]:
    """Play, the place in the watch, and the switch between knowledge and truth."""
    out: list[Widget] = [Box(rect, "panel_head"), Box(Rect(rect.x, rect.y, rect.width, 1), "line")]
    inside = rect.inflate(-look.px(16), -look.px(10))
    icon = "pause" if at.playing else "right"
    play = Rect(inside.x, inside.y, look.px(36), inside.height)
    out.append(Button("scrub:play", play, "", Act("play"), icon=icon, tip=say("debrief-play-tip")))
    clock = Rect(
        play.right + look.px(6), inside.y, look.text.width("mono_bold", "00:00:00Z") + look.px(8), inside.height
    )
    out.append(Label(clock, f"{at.when}Z", "mono_bold"))
    wide = min(look.px(250), round(inside.width * 0.4))
    switch = Rect(inside.right - wide, inside.y, wide, inside.height)
    slider = Rect(clock.right, inside.y, max(1, switch.x - clock.right - look.px(12)), inside.height)
    out.append(Slider("scrub", slider, at.tick, 0, max(1, at.end), "scrub"))
    return out + _switch(at, switch, look)


def compose_waiting(part: float, chart: Rect, look: Look) -> list[Widget]:
    """What is said over an empty chart while the film has not come to the moment asked for."""
    words = say("debrief-film-waiting", percent=round(part * 100))
    box = Rect(0, 0, look.text.width("body", words) + look.px(24), look.text.height("body") + look.px(14))
    box.center = chart.center
    if not chart.contains(box):
        return []
    return [Box(box, "panel", "line_strong", 4), Label(box, words, "body", "text", "centre")]


def _switch(at: Scrub, rect: Rect, look: Look) -> list[Widget]:
    half = (rect.width - look.px(4)) // 2
    known = Rect(rect.x, rect.y, half, rect.height)
    was = Rect(rect.right - half, rect.y, half, rect.height)
    words = say("debrief-as-it-was") if at.part >= 1 else say("debrief-as-it-was-so-far", percent=round(at.part * 100))
    off, icon = ("", "") if at.truth_open else (say("debrief-four-questions-first"), "lock")
    knew = say("debrief-as-you-knew-it")
    return [
        Button("scrub:known", known, knew, Act("truth_off"), selected=not at.truth, font="small"),
        Button("scrub:truth", was, words, Act("truth_on"), selected=at.truth, off=off, font="small", icon=icon),
    ]


class ForceGraph(Widget):
    """Steps of force justified (line) with each act's force on top (bar; barred in red where it went above)."""

    def __init__(self, rect: Rect, points: tuple[Step, ...], tick: int, end: int) -> None:
        super().__init__("graph", rect)
        self.points, self.tick, self.end = points, tick, max(1, end)

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        """Draw title, line, bars and the place in the watch."""
        look = canvas.look
        canvas.fill(self.rect, "panel")
        line = look.text.height("tiny")
        room = self.rect.inflate(-look.px(20), -look.px(10))
        title = say("debrief-force-graph")
        canvas.text(Rect(room.x, room.y, room.width, line), title, "tiny", "text_quiet")
        plot = Rect(room.x, room.y + line + look.px(2), room.width, room.height - line - look.px(4))
        if plot.height < look.px(20):
            return
        top = max(3, *(max(p.used, p.justified) for p in self.points)) if self.points else 3
        canvas.line((plot.x, plot.bottom), (plot.right, plot.bottom), "line_strong")
        y = plot.bottom
        x = plot.x
        for point in self.points:
            px = self._x(point.tick, plot)
            canvas.line((x, y), (px, y), "good", 2)
            ny = plot.bottom - round(point.justified / top * plot.height)
            canvas.line((px, y), (px, ny), "good", 2)
            x, y = px, ny
            self._bar(canvas, point, plot, top, px)
        canvas.line((x, y), (plot.right, y), "good", 2)
        here = self._x(self.tick, plot)
        pygame.draw.line(canvas.surface, look.theme["focus"], (here, plot.y), (here, plot.bottom), 1)

    def _x(self, tick: int, plot: Rect) -> int:
        return plot.x + round(min(tick, self.end) / self.end * plot.width)

    def _bar(self, canvas: Canvas, point: Step, plot: Rect, top: int, x: int) -> None:
        look = canvas.look
        high = max(look.px(2), round(point.used / top * plot.height))
        wide = look.px(5)
        above = point.used > point.justified
        bar = Rect(x - wide // 2, plot.bottom - high, wide, high)
        canvas.fill(bar, "alert" if above else "accent")
        if above:
            canvas.icon(
                "alert",
                Rect(bar.centerx - look.px(6), max(plot.y, bar.y - look.px(13)), look.px(12), look.px(12)),
                "alert",
            )
