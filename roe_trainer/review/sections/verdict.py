"""The verdict with its reasons."""

from collections import Counter
from collections.abc import Sequence

from roe_trainer.review.blocks import Badge, Block, Bullets, Paragraph, Tone
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.verdict import tenths
from roe_trainer.words.line import Arg, line

TONES: dict[str, Tone] = {"GO": "good", "NO-GO": "bad", "UNMARKED": "quiet"}


def make(material: Material) -> tuple[Block, ...]:
    """The badge, the reasons, and what it was judged on."""
    score = material.score
    total = tenths(score.total_tenths)
    figure = line("review-of-hundred", total=total)
    words = line("review-verdict", verdict=score.verdict)
    blocks: list[Block] = [Badge(score.verdict, TONES[score.verdict], figure, words, total)]
    if score.reasons:
        blocks.append(Bullets(_counted(score.reasons), "bad" if score.verdict == "NO-GO" else "plain"))
    if not score.findings:
        blocks.append(Paragraph(line("review-nothing-lost"), "good"))
    blocks.append(Paragraph(line("review-judged-on"), "quiet"))
    return tuple(blocks)


def _counted(reasons: Sequence[Arg]) -> tuple[Arg, ...]:
    """Every reason once, with how often it was given."""
    often = Counter(reasons)
    return tuple(
        reason if many == 1 else line("review-reason-again", reason=reason, times=many)
        for reason, many in often.items()
    )


SECTION = SectionMaker("verdict", line("review-section-verdict"), 10, make)
