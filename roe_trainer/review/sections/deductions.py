"""Every tenth of a point that was taken off, and for what."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.findings import Deduction, Finding
from roe_trainer.scoring.score import ARTICULATION
from roe_trainer.scoring.verdict import tenths
from roe_trainer.words.say import shown


def make(material: Material) -> tuple[Block, ...]:
    score = material.score
    if not score.deductions:
        return (Paragraph("Nothing was taken off.", "good"),)
    rows = []
    for line in score.deductions:
        finding = None if line.finding is None else score.findings[line.finding]
        when = "" if finding is None else material.clock(finding.tick)
        source = "" if finding is None else _source(line, finding)
        rows.append((when, _for(material, line, finding), source, _signed(line.tenths)))
    total = ("", "Taken off", "", _signed(1000 - score.total_tenths))
    return (Table(("Time", "For", "Source", "Points"), tuple(rows), numeric=(3,), total=total, folds=True, adds=3),)


def _for(material: Material, line: Deduction, finding: Finding | None) -> str:
    """What a line is for; of an act or a silence with the contact, for several contacts cost alike."""
    if finding is None or finding.subject is None:
        return shown(line.words)
    titles: dict[str, str] = {dimension.id: dimension.title for dimension in material.pack.marks.dimensions}
    return f"{shown(finding.act)} {finding.subject}: {titles[str(line.dimension)].lower()}"


def _source(line: Deduction, finding: Finding) -> str:
    """The rule that was broken; for a poor explanation that is the duty to explain, whatever else the act broke."""
    return shown(ARTICULATION.citation if line.dimension == "articulation" else finding.citation)


def _signed(value: int) -> str:
    return f"+{tenths(-value)}" if value < 0 else f"-{tenths(value)}" if value else "0.0"


SECTION = SectionMaker("deductions", "Points taken off", 70, make)
