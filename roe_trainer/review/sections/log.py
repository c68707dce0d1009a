"""The log of the watch."""

from roe_trainer.review.blocks import Block, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    if not material.log:
        return ()
    rows = tuple((material.clock(line.tick), line.kind, line.text) for line in material.log)
    return (Table(("Time", "Kind", "Words"), rows),)


SECTION = SectionMaker("log", "The log", 95, make)
