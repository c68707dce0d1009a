"""Every tenth of a point that was taken off, and for what."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.verdict import tenths


def make(material: Material) -> tuple[Block, ...]:
    score = material.score
    if not score.deductions:
        return (Paragraph("Nothing was taken off.", "good"),)
    rows = []
    for line in score.deductions:
        finding = None if line.finding is None else score.findings[line.finding]
        when = "" if finding is None else material.clock(finding.tick)
        source = "" if finding is None else finding.citation
        rows.append((when, line.words, source, _signed(line.tenths)))
    total = ("", "Taken off", "", _signed(1000 - score.total_tenths))
    return (Table(("Time", "For", "Source", "Points"), tuple(rows), numeric=(3,), total=total),)


def _signed(value: int) -> str:
    return f"+{tenths(-value)}" if value < 0 else f"-{tenths(value)}" if value else "0.0"


SECTION = SectionMaker("deductions", "Points taken off", 70, make)
