"""What the trainee said of the watch before seeing anything of this."""

from roe_trainer.review.blocks import Block, Pairs
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import line


def make(material: Material) -> tuple[Block, ...]:
    """The questions that were answered, in the trainee's own words."""
    rows = tuple((question, answer) for question, answer in material.answers.items() if answer)
    return (Pairs(rows),) if rows else ()


SECTION = SectionMaker("answers", line("review-section-answers"), 5, make)
