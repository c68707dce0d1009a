"""Sections of the review on a screen: paragraphs, lists and pairs as they are, each row of a table as a short entry."""

from __future__ import annotations

from roe_trainer.review.blocks import Block, Bullets, Pairs, Paragraph, Section, Table
from roe_trainer.ui.widgets.document import Document


def tell_section(doc: Document, section: Section) -> None:
    """A section under its title."""
    doc.heading(section.title)
    for block in section.blocks:
        _tell(doc, block)


def _tell(doc: Document, block: Block) -> None:
    if isinstance(block, Paragraph):
        doc.text(block.text, "body", "text_quiet" if block.tone == "quiet" else "text")
    elif isinstance(block, Bullets):
        for item in block.items:
            doc.text(item, icon="dot")
    elif isinstance(block, Pairs):
        for name, value in block.rows:
            doc.text(f"{name}: {value}")
    elif isinstance(block, Table):
        for row in block.rows:
            _entry(doc, block.head, row)
        doc.gap()


def _entry(doc: Document, head: tuple[str, ...], row: tuple[str, ...]) -> None:
    """The first two cells as a line of their own, the others named below it."""
    doc.gap()
    name = " · ".join(cell for cell in row[:2] if cell)
    doc.text(name[:1].upper() + name[1:], "body_bold", "text_strong")
    for name, cell in zip(head[2:], row[2:], strict=True):
        if cell:
            doc.text(f"{name}: {cell}", "small", "text_quiet" if name == "Source" else "text", indent=20)
