"""The dimensions, each against its floor."""

from collections.abc import Iterable

from roe_trainer.review.blocks import Bar, Bars, Block, Paragraph
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import quoted
from roe_trainer.words.line import Several, Text, line


def make(material: Material) -> tuple[Block, ...]:
    """The bars, and which of them say nothing or do not count."""
    marks, score = material.pack.marks, material.score
    bars = tuple(Bar(quoted(d.title), score.dimensions[d.id], d.floor, d.weight) for d in marks.dimensions)
    blocks: list[Block] = [Bars(bars)]
    if score.unassessed:
        blocks.append(Paragraph(line("review-unassessed", dimensions=_named(score.unassessed)), "quiet"))
    if score.left_out:
        blocks.append(Paragraph(line("review-left-out", dimensions=_named(score.left_out)), "quiet"))
    return tuple(blocks)


def _named(titles: Iterable[str | Text]) -> Several:
    return Several(tuple(line("review-dimension-in-sentence", title=quoted(title)) for title in titles), "comma")


SECTION = SectionMaker("dimensions", line("review-section-dimensions"), 20, make)
