"""What may follow, for whom: each line with its mechanism, who argues it and who does not."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import shown


def make(material: Material) -> tuple[Block, ...]:
    if not material.aftermath:
        return ()
    rows = tuple(
        (
            shown(line.topic),
            shown(line.who),
            f"[{line.label}] {shown(line.text)}",
            shown(line.mechanism),
            _argued(line.argued_by, line.disputed_by),
            line.source,
        )
        for line in material.aftermath
    )
    return (
        Table(("Topic", "For whom", "What may follow", "How it works", "Who argues it", "Source"), rows),
        Paragraph("Illustrative: what people hold, not what would happen. Never part of the score.", "quiet"),
    )


def _argued(by: Quoted, against: Quoted | None) -> str:
    return f"{shown(by)}. Disputed by: {shown(against)}" if against else shown(by)


SECTION = SectionMaker("aftermath", "What may follow", 90, make)
