"""How sure you were, beside how it was."""

from collections.abc import Sequence

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.confidence import Judgement, judgements
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker

ENOUGH = 30
NEAR = 10


def make(material: Material) -> tuple[Block, ...]:
    found = judgements(material.score.decisions, material.actions)
    if not found:
        return ()
    rows = tuple(
        (
            material.clock(each.tick),
            f"{each.act} {each.subject}".strip(),
            f"{each.stated_pct} %",
            "allowed" if each.allowed else "not allowed",
            str(each.distance),
        )
        for each in found
    )
    head = ("Time", "Act", "You were sure that it was allowed", "It was", "Distance")
    table = Table(head, rows, numeric=(2, 4), refs=tuple(f"d{each.number}" for each in found))
    few = f"So few say little about anybody: a figure of calibration takes {ENOUGH} or more. Never part of the score."
    return (table, Paragraph(summary(found)), Paragraph(few, "quiet"))


def summary(found: Sequence[Judgement]) -> str:
    """The watch in a sentence: how sure on the whole, and how often right to be."""
    mean = sum(each.stated_pct for each in found) // len(found)
    allowed = sum(each.allowed for each in found)
    share = 100 * allowed // len(found)
    if abs(mean - share) <= NEAR:
        words = "about as sure as you were right"
    else:
        words = "surer than you were right" if mean > share else "less sure than you could have been"
    return f"You were {mean} % sure on average, and {allowed} of {len(found)} were allowed: {words}."


SECTION = SectionMaker("confidence", "How sure you were", 65, make)
