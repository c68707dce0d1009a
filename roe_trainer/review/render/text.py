"""A report as plain text for a terminal or a mail."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from typing import Any

from roe_trainer.files.text_policy import visible
from roe_trainer.review.blocks import (
    Badge,
    Bar,
    Bars,
    Block,
    Bullets,
    Card,
    Pairs,
    Paragraph,
    Report,
    Section,
    Steps,
    Table,
    Timeline,
)
from roe_trainer.review.render.fold import folded, runs
from roe_trainer.words.line import Arg, Line, Several, line
from roe_trainer.words.say import say, shown

WIDTH = 100
BAR = 40
MARKS = {
    "best": "=",
    "acceptable": "+",
    "imprecise": "?",
    "error": "!",
    "serious": "!!",
    "critical": "XX",
    "refused": "-",
}


def to_text(report: Report) -> str:
    """The report as lines of at most 100 characters."""
    lines = [visible(shown(report.title)), visible(shown(report.subtitle)), "=" * WIDTH]
    for section in report.sections:
        title = visible(shown(section.title))
        lines += ["", title.upper(), "-" * len(title)]
        lines += section_lines(section)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def section_lines(section: Section) -> list[str]:
    """A section as lines, without its frame."""
    return [line for block in folded(section.blocks) for line in _block(block)]


def spoken_lines(section: Section) -> list[str]:
    """A section as lines to be heard: what is drawn as a bar elsewhere is told."""
    lines: list[str] = []
    for block in folded(section.blocks):
        lines += [_told(bar) for bar in block.bars] if isinstance(block, Bars) else _block(block)
    return lines


def _block(block: Block, indent: str = "") -> list[str]:
    draw: Callable[[Any, str], list[str]] = _DRAW[block.kind]
    return draw(block, indent)


def card_lines(card: Card) -> list[str]:
    """What stands on a card, as lines, without its head."""
    return [line for part in card.blocks for line in _block(part, "  ")]


def _wrap(text: Arg, indent: str, first: str = "") -> list[str]:
    return textwrap.wrap(
        _clean(text), WIDTH, initial_indent=indent + first, subsequent_indent=indent + " " * len(first)
    ) or [""]


def _clean(text: Arg) -> str:
    return visible(shown(text))


def _paragraph(block: Paragraph, indent: str) -> list[str]:
    return _wrap(block.text, indent)


def _bullets(block: Bullets, indent: str) -> list[str]:
    return [line for item in block.items for line in _wrap(item, indent, "- ")]


def _pairs(block: Pairs, indent: str) -> list[str]:
    width = max((len(_clean(name)) for name, _ in block.rows), default=0)
    return [line for name, value in block.rows for line in _wrap(value, indent, f"{_clean(name):<{width}}  ")]


def _folded(block: Steps, indent: str) -> list[str]:
    """Paper unfolds nothing: the steps are in the page and in the JSON."""
    return []


def _badge(block: Badge, indent: str) -> list[str]:
    return [f"{indent}*** {block.word} ***   {_clean(block.figure)}", *_wrap(block.words, indent)]


def _bars(block: Bars, indent: str) -> list[str]:
    width = max(len(_clean(bar.title)) for bar in block.bars)
    return [f"{indent}{_clean(bar.title):<{width}}  {_bar(bar)}" for bar in block.bars]


def _bar(bar: Bar) -> str:
    if bar.value is None:
        return f"{say('review-not-assessed'):<{BAR}}"
    filled = bar.value * BAR // 100
    drawn = f"{'#' * filled}{'.' * (BAR - filled)} {bar.value:>3}"
    return "  ".join([drawn, *map(shown, _against_floor(bar, bar.value))])


def _against_floor(bar: Bar, value: int) -> tuple[Line, ...]:
    parts = (line("review-floor", floor=bar.floor),) if bar.floor else ()
    return (*parts, line("review-text-below")) if value < bar.floor else parts


def _told(bar: Bar) -> str:
    assessed = bar.value is not None
    told: tuple[Arg, ...] = (str(bar.value), *_against_floor(bar, bar.value or 0)) if assessed else ()
    said = Several(told, "comma") if told else line("review-not-assessed")
    return _clean(line("review-text-bar", title=bar.title, told=said))


def _timeline(block: Timeline, indent: str) -> list[str]:
    lines = [indent + say("review-text-span", start=block.start, end=block.end)]
    for run in runs(block.moments):
        moment = run[0]
        told = moment.label
        if len(run) > 1:
            told = line("review-text-run", label=told, times=len(run), last=run[-1].clock)
        lines += _wrap(told, indent, f"{moment.clock}  {MARKS.get(moment.band, ' '):<2}  ")
    return lines


def _card(block: Card, indent: str) -> list[str]:
    mark = MARKS.get(block.band, " ")
    head = {"subtitle": block.subtitle, "title": block.title, "band": block.band_title}
    told = line("review-text-card", **head)
    if block.figure:
        told = line("review-text-card-figure", figure=block.figure, **head)
    lines = ["", *_wrap(told, indent, f"[{mark}] ")]
    for part in block.blocks:
        lines += _block(part, indent + "    ")
    return lines


def _table(block: Table, indent: str) -> list[str]:
    rows = [block.head, *block.rows, *([block.total] if block.total else [])]
    cells = [[_clean(cell) for cell in row] for row in rows]
    widths = _widths(cells, WIDTH - len(indent), block.numeric)
    lines: list[str] = []
    for number, row in enumerate(cells):
        if block.total and number == len(cells) - 1:
            lines.append(indent + "-" * min(WIDTH - len(indent), sum(widths) + 2 * (len(widths) - 1)))
        lines += _row(row, widths, block.numeric, indent)
        if number == 0:
            lines.append(indent + "  ".join("-" * width for width in widths)[: WIDTH - len(indent)])
    return lines


def _widths(cells: list[list[str]], space: int, numeric: tuple[int, ...]) -> list[int]:
    """Column widths that fit the line: the widest column gives way first; what is left over goes to the last words."""
    columns = range(len(cells[0]))
    widths = [max(1, max(len(row[column]) for row in cells)) for column in columns]
    space -= 2 * (len(widths) - 1)
    words = [column for column in columns if column not in numeric] or list(columns)
    while sum(widths) > space:
        widest = max(words, key=lambda column: (widths[column], column))
        widths[widest] -= 1
    return widths


def _row(row: list[str], widths: list[int], numeric: tuple[int, ...], indent: str) -> list[str]:
    parts = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
    lines = []
    for number in range(max(len(part) for part in parts)):
        cells = []
        for column, part in enumerate(parts):
            text = part[number] if number < len(part) else ""
            cells.append(f"{text:>{widths[column]}}" if column in numeric else f"{text:<{widths[column]}}")
        lines.append(indent + "  ".join(cells))
    return lines


_DRAW: Mapping[str, Callable[[Any, str], list[str]]] = {
    "paragraph": _paragraph,
    "bullets": _bullets,
    "pairs": _pairs,
    "table": _table,
    "steps": _folded,
    "badge": _badge,
    "bars": _bars,
    "timeline": _timeline,
    "card": _card,
}
