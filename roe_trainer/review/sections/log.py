"""The log of the watch."""

from roe_trainer.review.blocks import Block, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import line


def make(material: Material) -> tuple[Block, ...]:
    """What was said and done, line by line."""
    if not material.log:
        return ()
    rows = tuple((material.clock(each.tick), line(f"review-log-{each.kind}"), each.text) for each in material.log)
    return (Table(tuple(line(f"review-head-{name}") for name in ("time", "kind", "words")), rows),)


SECTION = SectionMaker("log", line("review-section-log"), 95, make)
