"""How sure you were, beside how it was."""

from collections.abc import Sequence

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.confidence import Judgement, judgements
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import act_on
from roe_trainer.words.line import Line, line

ENOUGH = 30
NEAR = 10
HEAD = ("time", "act", "sure", "it-was", "distance")


def make(material: Material) -> tuple[Block, ...]:
    """A row for each act whose trainee said how sure it was, and the watch in a sentence."""
    found = judgements(material.score.decisions, material.actions)
    if not found:
        return ()
    rows = tuple(
        (
            material.clock(each.tick),
            act_on(each.act, each.subject),
            line("review-percent", percent=each.stated_pct),
            line("review-allowed" if each.allowed else "review-not-allowed"),
            str(each.distance),
        )
        for each in found
    )
    head = tuple(line(f"review-head-{name}") for name in HEAD)
    table = Table(head, rows, numeric=(2, 4), refs=tuple(f"d{each.number}" for each in found))
    few = Paragraph(line("review-confidence-few", enough=ENOUGH), "quiet")
    return (table, Paragraph(summary(found)), few)


def summary(found: Sequence[Judgement]) -> Line:
    """The watch in a sentence: how sure on the whole, and how often right to be."""
    mean = sum(each.stated_pct for each in found) // len(found)
    allowed = sum(each.allowed for each in found)
    share = 100 * allowed // len(found)
    stand = "as" if abs(mean - share) <= NEAR else "surer" if mean > share else "less"
    return line("review-confidence-summary", mean=mean, allowed=allowed, of=len(found), stand=stand)


SECTION = SectionMaker("confidence", line("review-section-confidence"), 65, make)
