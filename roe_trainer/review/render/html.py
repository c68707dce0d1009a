"""A report as one self-contained HTML page that prints well. Every text is escaped; nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape as _escape
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
)
from roe_trainer.review.render.drawing import draw_timeline
from roe_trainer.review.render.fold import folded
from roe_trainer.review.render.style import BANDS, SIGNS, style_sheet
from roe_trainer.words.language import spoken
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import shown

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
TONES = {"good": BANDS["best"], "bad": BANDS["critical"], "warn": BANDS["imprecise"], "quiet": BANDS["refused"]}


def to_html(report: Report) -> str:
    """The report as one page."""
    menu = "".join(f'<a href="#{e(section.id)}">{e(section.title)}</a>' for section in report.sections)
    body = "".join(_section(section) for section in report.sections)
    return (
        f'<!doctype html>\n<html lang="{spoken()}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{e(report.title)}</title><style>\n{style_sheet()}</style></head><body>"
        f"<header><h1>{e(report.title)}</h1><p>{e(report.subtitle)}</p></header><nav>{menu}</nav>{body}"
        "</body></html>\n"
    )


def e(text: Arg) -> str:
    """What is to be said, made safe for a page: nothing invisible, nothing that could be markup."""
    return _escape(visible(shown(text)), quote=True)


def _section(section: Section) -> str:
    blocks = "".join(map(_block, folded(section.blocks)))
    return f'<section id="{e(section.id)}"><h2>{e(section.title)}</h2>{blocks}</section>'


def _block(block: Block) -> str:
    draw: Callable[[Any], str] = _DRAW[block.kind]
    return draw(block)


def _paragraph(block: Paragraph) -> str:
    tone = "" if block.tone == "plain" else f' class="{block.tone}"'
    return f"<p{tone}>{e(block.text)}</p>"


def _bullets(block: Bullets) -> str:
    tone = "" if block.tone == "plain" else f' class="{block.tone}"'
    return f"<ul{tone}>" + "".join(f"<li>{e(item)}</li>" for item in block.items) + "</ul>"


def _pairs(block: Pairs) -> str:
    return "<dl>" + "".join(f"<dt>{e(name)}</dt><dd>{e(value)}</dd>" for name, value in block.rows) + "</dl>"


def _steps(block: Steps) -> str:
    rows = "".join(map(_step, block.rows))
    return f'<details class="steps"><summary>{e(block.title)}</summary>{rows}</details>'


def _step(row: tuple[int, bool, Arg, Arg]) -> str:
    depth, holds, asked, found = row
    yes, no = e(line("review-yes")), e(line("review-no"))
    answer = f'<b class="good">{yes}</b>' if holds else f'<b class="bad">{no}</b>'
    as_found = f' <span class="quiet">{e(found)}</span>' if found and found != asked else ""
    return f'<div style="margin-left:{min(depth, 12) * 1.1:.1f}rem">{answer} {e(asked)}{as_found}</div>'


def _badge(block: Badge) -> str:
    colour = TONES.get(block.tone, BANDS["refused"])
    return (
        f'<div class="badge"><b style="color:{colour};border-color:{colour}">{e(block.word)}</b>'
        f'<div><div class="figure">{e(block.figure)}</div><div>{e(block.words)}</div></div></div>'
    )


def _bars(block: Bars) -> str:
    return '<div class="bars">' + "".join(_bar(bar) for bar in block.bars) + "</div>"


def _bar(bar: Bar) -> str:
    name = f'<div class="name">{e(bar.title)}</div>'
    if bar.value is None:
        return f'{name}<div class="quiet">{e(line("review-not-assessed"))}</div><div></div>'
    below = bar.value < bar.floor
    least = e(line("review-floor", floor=bar.floor))
    floor = f'<div class="floor" style="left:{bar.floor}%" title="{least}"></div>' if bar.floor else ""
    words = line("review-bar-below", value=bar.value, floor=bar.floor) if below else str(bar.value)
    fill = f'<div class="fill" style="width:{bar.value}%"></div>'
    track = f'<div class="track{" below" if below else ""}">{fill}{floor}</div>'
    return f'{name}{track}<div class="value">{e(words)}</div>'


def _card(block: Card) -> str:
    colour = BANDS.get(block.band, BANDS["refused"])
    figure = f" · {e(block.figure)}" if block.figure else ""
    head = (
        f'<h3>{e(block.title)} <span class="when">{e(block.subtitle)}</span>'
        f'<span class="mark">{SIGNS.get(block.band, "")} {e(block.band_title)}{figure}</span></h3>'
    )
    body = _anchors(block.also) + "".join(map(_block, block.blocks))
    return f'<article class="card" id="{e(block.ref)}" style="--c:{colour}">{head}{body}</article>'


def _table(block: Table) -> str:
    head = "".join(f"<th{_side(block, n)}>{e(cell)}</th>" for n, cell in enumerate(block.head))
    refs = [f' id="{e(ref)}"' for ref in block.refs] or [""] * len(block.rows)
    also = [_anchors(names) for names in block.also] or [""] * len(block.rows)
    rows = "".join(
        f"<tr{ref}>{_cells(block, row, marks)}</tr>" for ref, row, marks in zip(refs, block.rows, also, strict=True)
    )
    total = f"<tfoot><tr>{_cells(block, block.total)}</tr></tfoot>" if block.total else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody>{total}</table>"


def _anchors(names: tuple[str, ...]) -> str:
    """Places that a link to something drawn together with another leads to."""
    return "".join(f'<span id="{e(name)}"></span>' for name in names)


def _cells(block: Table, row: tuple[Arg, ...], anchors: str = "") -> str:
    return "".join(f"<td{_side(block, n)}>{'' if n else anchors}{e(cell)}</td>" for n, cell in enumerate(row))


def _side(block: Table, column: int) -> str:
    return ' class="n"' if column in block.numeric else ""


_DRAW: Mapping[str, Callable[[Any], str]] = {
    "paragraph": _paragraph,
    "bullets": _bullets,
    "pairs": _pairs,
    "table": _table,
    "steps": _steps,
    "badge": _badge,
    "bars": _bars,
    "timeline": draw_timeline,
    "card": _card,
}
