"""What was hidden and how it ended. Told after the process review, and no part of the score."""

from roe_trainer.review.blocks import Block, Bullets, Pairs, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker

SOUND, UNSOUND = "Sound decisions", "Unsound decisions"
AT_LARGE = {
    "told": "nobody was lost, and how it ends is open: a load was at large, and the command knew of it",
    "untold": "no good result: nobody was lost, but a load went on and nobody else had been told of it",
}
STORY = "The story behind this variant, told as it goes for a watch that takes its steps in order:"


def make(material: Material) -> tuple[Block, ...]:
    truth = material.truth
    if truth is None:
        return ()
    blocks: list[Block] = [Paragraph(STORY, "quiet")] if truth.debrief else []
    blocks += [Paragraph(text) for text in truth.debrief]
    if truth.rows:
        rows = tuple((row.track, row.name, row.was, row.held_for) for row in truth.rows)
        blocks.append(Table(("Contact", "Name", "Was", "You held it for"), rows))
    if truth.outcome:
        blocks += [Paragraph("What came of it in your watch:"), Bullets(truth.outcome)]
    kind = truth.kind.replace("_", " ")
    blocks.append(
        Pairs((("Variant drawn", f"{truth.variant} ({kind})"), ("Decision and result", _two_by_two(material))))
    )
    return tuple(blocks)


def _two_by_two(material: Material) -> str:
    truth = material.truth
    assert truth is not None
    first = _decisions(material)
    if truth.went_well is None:
        return f"{first}; the watch ended before there was a result."
    if not truth.went_well:
        return f"{first}, bad result." + (
            " It went badly in spite of them; the decisions stand." if first == SOUND else ""
        )
    if truth.at_large:
        stand = " The decisions stand." if first == SOUND else ""
        return f"{first}; {AT_LARGE[truth.at_large]}.{stand}"
    return f"{first}, good result." + (" It went well by luck, which is not a method." if first == UNSOUND else "")


def _decisions(material: Material) -> str:
    """How the decisions were, in words that agree with the verdict.

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
    return "Decisions with errors, none of them serious" if losses else "Lawful decisions, poorly explained"


SECTION = SectionMaker("truth", "What was really there", 80, make)
