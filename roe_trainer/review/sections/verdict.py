"""The verdict with its reasons."""

from collections import Counter
from collections.abc import Sequence

from roe_trainer.review.blocks import Badge, Block, Bullets, Paragraph, Tone
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.verdict import tenths
from roe_trainer.words.say import shown

TONES: dict[str, Tone] = {"GO": "good", "NO-GO": "bad", "UNMARKED": "quiet"}
WORDS = {
    "GO": "No critical failure, no serious loss in authority, necessity or safety of life, every floor met.",
    "NO-GO": "For the reasons below. No good act elsewhere outweighs them.",
    "UNMARKED": "A practice watch: read the lines, not the figure.",
}


def make(material: Material) -> tuple[Block, ...]:
    score = material.score
    badge = Badge(score.verdict, TONES[score.verdict], f"{tenths(score.total_tenths)} of 100", WORDS[score.verdict])
    blocks: list[Block] = [badge]
    if score.reasons:
        blocks.append(
            Bullets(
                _counted([shown(reason) for reason in score.reasons]), "bad" if score.verdict == "NO-GO" else "plain"
            )
        )
    if not score.findings:
        blocks.append(
            Paragraph("Nothing was lost: every act was lawful when it was taken and nothing due was left.", "good")
        )
    blocks.append(
        Paragraph(
            "Judged on what was shown at each moment. What was hidden, and how it ended, is no part of it.", "quiet"
        )
    )
    return tuple(blocks)


def _counted(reasons: Sequence[str]) -> tuple[str, ...]:
    """Every reason once, with how often it was given."""
    often = Counter(reasons)
    return tuple(reason if many == 1 else f"{reason} {many} times." for reason, many in often.items())


SECTION = SectionMaker("verdict", "Verdict", 10, make)
