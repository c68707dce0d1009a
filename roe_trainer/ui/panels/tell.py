"""Blocks of the report on a screen: paragraphs, lists and pairs as they are, each row of a table as a short entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from roe_trainer.review.blocks import Badge, Bars, Block, Bullets, Pairs, Paragraph, Section, Steps, Table
from roe_trainer.ui.widgets.document import Document
from roe_trainer.words.line import Arg
from roe_trainer.words.say import say, shown

ROLES = {"quiet": "text_quiet", "good": "good", "bad": "alert", "warn": "warn"}
STEP_INDENT, DEEPEST = 14, 10


def tell_section(doc: Document, section: Section) -> None:
    """A section under its title; cards and the drawing of the watch have places of their own."""
    doc.heading(shown(section.title))
    tell_blocks(doc, section.blocks)


def tell_blocks(doc: Document, blocks: Iterable[Block]) -> None:
    """Blocks one below the other."""
    for block in blocks:
        tell = _TELL.get(block.kind)
        if tell is not None:
            tell(doc, block)


def _paragraph(doc: Document, block: Paragraph) -> None:
    doc.text(shown(block.text), "body", ROLES.get(block.tone, "text"))


def _bullets(doc: Document, block: Bullets) -> None:
    for item in block.items:
        doc.text(shown(item), icon="dot")


def _pairs(doc: Document, block: Pairs) -> None:
    for name, value in block.rows:
        doc.text(say("debrief-pair", name=name, value=value))


def _table(doc: Document, block: Table) -> None:
    for row in (*block.rows, *([block.total] if block.total else [])):
        _entry(doc, block.head, row)
    doc.gap()


def _entry(doc: Document, head: tuple[Arg, ...], row: tuple[Arg, ...]) -> None:
    """The first cells as a line of their own, the others named below it."""
    doc.gap()
    own = 2 if len(row) > 2 else 1
    name = " · ".join(words for cell in row[:own] if (words := shown(cell)))
    doc.text(say("debrief-entry", name=name), "body_bold", "text_strong")
    for title, cell in zip(head[own:], row[own:], strict=True):
        if shown(cell):
            doc.text(say("debrief-pair", name=title, value=cell), "small", "text", indent=20)


def _badge(doc: Document, block: Badge) -> None:
    doc.text(say("debrief-verdict", verdict=block.word, total=block.figure), "heading", ROLES.get(block.tone, "text"))
    doc.text(shown(block.words))


def _bars(doc: Document, block: Bars) -> None:
    for bar in block.bars:
        floor = say("review-floor", floor=bar.floor) if bar.floor else ""
        value = say("review-not-assessed") if bar.value is None else say("review-of-hundred", total=bar.value)
        doc.text(shown(bar.title), remark=say("debrief-value-floor", value=value, floor=floor) if floor else value)


def _steps(doc: Document, block: Steps) -> None:
    doc.heading(shown(block.title))
    for depth, holds, asked, found in block.rows:
        sign, role = ("check", "good") if holds else ("cross", "alert")
        words = say("debrief-step-found", asked=asked, found=found) if found and found != asked else shown(asked)
        doc.text(words, "small", indent=STEP_INDENT * min(depth, DEEPEST), icon=sign, icon_role=role)


_TELL: Mapping[str, Callable[[Document, Any], None]] = {
    "paragraph": _paragraph,
    "bullets": _bullets,
    "pairs": _pairs,
    "table": _table,
    "badge": _badge,
    "bars": _bars,
    "steps": _steps,
}
