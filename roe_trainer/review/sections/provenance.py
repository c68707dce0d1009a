"""Whose law and whose marks these are, and what the report is not."""

from roe_trainer.review.blocks import Block, Pairs, Paragraph
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import quoted
from roe_trainer.words.line import Arg, Line, Several, line


def make(material: Material) -> tuple[Block, ...]:
    """The record, the pack with its dates and choices, and what nobody may read into it."""
    pack = material.pack
    rows: list[tuple[Arg, Arg]] = [
        (line(f"review-header-{name}"), value) for name, value in material.header.items() if value
    ]
    doctrine = line(
        "review-doctrine", title=quoted(pack.title), id=pack.id, author=quoted(pack.author), dated=str(pack.dated)
    )
    rows += [
        (line("review-pack-doctrine"), doctrine),
        (line("review-pack-law_as_of"), str(pack.law_as_of)),
        (line("review-pack-review_status"), quoted(pack.review_status)),
        (line("review-pack-source_status"), quoted(pack.source_status)),
        (line("review-pack-digest"), pack.digest[:16]),
    ]
    set_apart = tuple(_switch(name, value) for name, value in sorted(pack.switches.items()))
    if set_apart:
        rows.append((line("review-pack-switches"), Several(set_apart, "comma")))
    return (Pairs(tuple(rows)), Paragraph(line("review-disclaimer"), "quiet"))


def _switch(name: str, value: bool | int) -> Line:
    if isinstance(value, bool):
        return line("review-switch", name=name, state="on" if value else "off")
    return line("review-switch-number", name=name, value=str(value))


SECTION = SectionMaker("provenance", line("review-section-provenance"), 100, make)
