"""What may follow, for whom: each line with its mechanism, who argues it and who does not."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import quoted
from roe_trainer.words.line import Quoted, Text, line


def make(material: Material) -> tuple[Block, ...]:
    """One row for each line that has something to say of this watch."""
    if not material.aftermath:
        return ()
    rows = tuple(
        (
            quoted(each.topic),
            quoted(each.who),
            line("review-aftermath-text", said=quoted(each.text)),
            quoted(each.mechanism),
            _argued(each.argued_by, each.disputed_by),
            quoted(each.source),
        )
        for each in material.aftermath
    )
    head = tuple(line(f"review-head-{name}") for name in ("topic", "for-whom", "may-follow", "mechanism", "argued"))
    table = Table((*head, line("review-head-source")), rows)
    return (table, Paragraph(line("review-aftermath-illustrative"), "quiet"))


def _argued(by: Quoted, against: Quoted | None) -> Text:
    return by if against is None else line("review-aftermath-disputed", by=by, against=against)


SECTION = SectionMaker("aftermath", line("review-section-aftermath"), 90, make, last=True)
