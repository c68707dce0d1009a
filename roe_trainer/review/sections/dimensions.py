"""The dimensions, each against its floor."""

from roe_trainer.review.blocks import Bar, Bars, Block, Paragraph
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.say import shown


def make(material: Material) -> tuple[Block, ...]:
    marks, score = material.pack.marks, material.score
    bars = tuple(Bar(d.title, score.dimensions[d.id], d.floor, d.weight) for d in marks.dimensions)
    blocks: list[Block] = [Bars(bars)]
    if score.unassessed:
        names = ", ".join(shown(name).lower() for name in score.unassessed)
        words = f"Not assessed, because no duty or step of that kind fell due and nothing was lost in it: {names}."
        blocks.append(Paragraph(words, "quiet"))
    if score.left_out:
        names = ", ".join(shown(name).lower() for name in score.left_out)
        words = (
            f"Shown and held against the floor, but not in the total: {names}. There was only something to lose in it, "
            "nothing to earn, and counted it would have raised the mean."
        )
        blocks.append(Paragraph(words, "quiet"))
    return tuple(blocks)


SECTION = SectionMaker("dimensions", "Dimensions", 20, make)
