"""What was hidden and how it ended. Told after the process review, and no part of the score."""

from roe_trainer.review.blocks import Block, Bullets, Pairs, Paragraph, Table
from roe_trainer.review.material import Material, Truth
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import Several, line

SOUND, UNSOUND, ERRORS, ILL_EXPLAINED = "sound", "unsound", "errors", "ill_explained"


def make(material: Material) -> tuple[Block, ...]:
    """The story, who was who, what came of it, and the decisions beside the result."""
    truth = material.truth
    if truth is None:
        return ()
    blocks: list[Block] = [Paragraph(line("review-story"), "quiet")] if truth.debrief else []
    blocks += [Paragraph(text) for text in truth.debrief]
    if truth.rows:
        rows = tuple((row.track, row.name, row.was, row.held_for) for row in truth.rows)
        head = tuple(line(f"review-head-{name}") for name in ("contact", "name", "was", "held-for"))
        blocks.append(Table(head, rows))
    if truth.outcome:
        blocks += [Paragraph(line("review-what-came-of-it")), Bullets(truth.outcome)]
    variant = line("review-variant", variant=truth.variant, kind=truth.kind)
    result = _two_by_two(_decisions(material), truth)
    blocks.append(Pairs(((line("review-variant-drawn"), variant), (line("review-decision-and-result"), result))))
    return tuple(blocks)


def _two_by_two(decisions: str, truth: Truth) -> Several:
    """How the decisions were and how it ended, which are two things."""
    result = _result(truth)
    told = [line(f"review-ended-{result}", decisions=line("review-decisions-were", how=decisions))]
    if decisions == SOUND and result in ("badly", "told", "untold"):
        told.append(line("review-stand-though-badly" if result == "badly" else "review-decisions-stand"))
    if decisions == UNSOUND and result == "well":
        told.append(line("review-luck"))
    return Several(tuple(told), "sentences")


def _result(truth: Truth) -> str:
    if truth.went_well is None:
        return "open"
    return (truth.at_large or "well") if truth.went_well else "badly"


def _decisions(material: Material) -> str:
    """How the decisions were, to agree with the verdict.

    A poor explanation makes no sound act unsound, but it is no GO either, and nor are lesser errors that add up.
    """
    score = material.score
    losses = [loss for f in score.findings for name, loss in f.losses.items() if name != "articulation"]
    if score.verdict == "GO":
        return SOUND
    if max(losses, default=0) >= material.pack.marks.verdict.serious_loss:
        return UNSOUND
    if score.verdict == "UNMARKED":
        return SOUND
    return ERRORS if losses else ILL_EXPLAINED


SECTION = SectionMaker("truth", line("review-section-truth"), 80, make, last=True)
