"""What was hidden and how it ended. Told after the process review, and no part of the score."""

from roe_trainer.review.blocks import Block, Bullets, Pairs, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker

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
    # a poor explanation makes no sound act unsound
    losses = [loss for f in material.score.findings for name, loss in f.losses.items() if name != "articulation"]
    sound = material.score.verdict == "GO" or max(losses, default=0) < material.pack.marks.verdict.serious_loss
    first = "Sound decisions" if sound else "Unsound decisions"
    if truth.went_well is None:
        return f"{first}; the watch ended before there was a result."
    if truth.went_well:
        return f"{first}, good result." + ("" if sound else " It went well by luck, which is not a method.")
    return f"{first}, bad result." + (" It went badly in spite of them; the decisions stand." if sound else "")


SECTION = SectionMaker("truth", "What was really there", 80, make)
