"""What may follow, for whom: each line with its mechanism, who argues it and who does not."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    if not material.aftermath:
        return ()
    rows = tuple(
        (
            line.topic,
            line.who,
            f"[{line.label}] {line.text}",
            line.mechanism,
            _argued(line.argued_by, line.disputed_by),
            line.source,
        )
        for line in material.aftermath
    )
    return (
        Table(("Topic", "For whom", "What may follow", "How it works", "Who argues it", "Source"), rows),
        Paragraph("Illustrative: what people hold, not what would happen. Never part of the score.", "quiet"),
    )


def _argued(by: str, against: str) -> str:
    return f"{by}. Disputed by: {against}" if against else by


SECTION = SectionMaker("aftermath", "What may follow", 90, make)
