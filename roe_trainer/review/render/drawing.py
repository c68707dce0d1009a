"""The timeline as an inline drawing: marks above, force used against force justified below."""

from __future__ import annotations

from html import escape

from roe_trainer.review.blocks import Moment, Step, Timeline
from roe_trainer.review.render.style import BANDS, SIGNS
from roe_trainer.words.say import say, shown

LEFT, RIGHT, WIDTH = 16, 984, 1000
MARKS_Y, ROW, ROWS = 22, 22, 4
CHART_TOP, CHART_HEIGHT = 152, 84
HEIGHT = CHART_TOP + CHART_HEIGHT + 8


def draw_timeline(line: Timeline) -> str:
    """An SVG of the watch; every mark has a shape, a title and a link to its card."""
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(say("review-drawing"))}">',
        _axis(line),
        *_marks(line),
        _force(line),
        "</svg>",
    ]
    return "".join(parts)


def _x(line: Timeline, tick: int) -> int:
    return LEFT + (RIGHT - LEFT) * min(max(tick, 0), line.ticks) // max(1, line.ticks)


def _text(x: int, y: int, words: str, anchor: str = "start", size: int = 12, fill: str = "#51616f") -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" text-anchor="{anchor}">{escape(words)}</text>'


def _axis(line: Timeline) -> str:
    y = MARKS_Y + ROW * ROWS
    return (
        f'<line x1="{LEFT}" y1="{y}" x2="{RIGHT}" y2="{y}" stroke="#12324a" stroke-width="2"/>'
        + _text(LEFT, y + 15, line.start)
        + _text(RIGHT, y + 15, line.end, "end")
    )


def _marks(line: Timeline) -> list[str]:
    """Marks in rows, so that neighbours do not cover each other."""
    free = [-100] * ROWS
    drawn = []
    for moment in line.moments:
        x = _x(line, moment.tick)
        row = next((n for n, last in enumerate(free) if x - last >= 20), free.index(min(free)))
        free[row] = x
        drawn.append(_mark(moment, x, MARKS_Y + ROW * (ROWS - 1 - row)))
    return drawn


def _mark(moment: Moment, x: int, y: int) -> str:
    colour, sign = BANDS.get(moment.band, "#6b7780"), SIGNS.get(moment.band, "")
    if moment.ref.startswith("w"):
        box = f'x="{x - 9}" y="{y - 9}" width="18" height="18" rx="3"'
        shape = f'<rect {box} fill="#fff" stroke="{colour}" stroke-width="3"/>'
        ink = colour
    else:
        shape, ink = f'<circle cx="{x}" cy="{y}" r="9" fill="{colour}"/>', "#fff"
    title = f"<title>{escape(moment.clock)} {escape(shown(moment.label))}</title>"
    return f'<a href="#{escape(moment.ref)}">{title}{shape}{_text(x, y + 4, sign, "middle", 11, ink)}</a>'


def _force(line: Timeline) -> str:
    top, bottom = CHART_TOP + 10, CHART_TOP + CHART_HEIGHT
    parts = [_text(LEFT, CHART_TOP, say("review-drawing-force"))]
    parts.append(f'<line x1="{LEFT}" y1="{bottom}" x2="{RIGHT}" y2="{bottom}" stroke="#cfd8df"/>')
    if line.steps:
        parts.append(f'<path d="{_path(line, top, bottom)}" fill="none" stroke="#8496a3" stroke-width="3"/>')
    for step in line.steps:
        if step.used:
            parts.append(_column(line, step, top, bottom))
    return "".join(parts)


def _level(line: Timeline, level: int, top: int, bottom: int) -> int:
    return bottom - (bottom - top) * level // max(1, line.most_force)


def _path(line: Timeline, top: int, bottom: int) -> str:
    at = LEFT
    moves = [f"M{at},{_level(line, line.steps[0].justified, top, bottom)}"]
    for step in line.steps:
        x, y = _x(line, step.tick), _level(line, step.justified, top, bottom)
        moves.append(f"H{x}V{y}")
    moves.append(f"H{RIGHT}")
    return "".join(moves)


def _column(line: Timeline, step: Step, top: int, bottom: int) -> str:
    x, y = _x(line, step.tick), _level(line, step.used, top, bottom)
    colour = BANDS["serious"] if step.used > step.justified else BANDS["best"]
    return f'<rect x="{x - 3}" y="{y}" width="6" height="{bottom - y}" fill="{colour}"/>'
