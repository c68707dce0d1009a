"""What the trainee said of the watch before seeing anything of this."""

from roe_trainer.review.blocks import Block, Pairs
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    rows = tuple((question, answer) for question, answer in material.answers.items() if answer)
    return (Pairs(rows),) if rows else ()


SECTION = SectionMaker("answers", "Your own review", 5, make)
