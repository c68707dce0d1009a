"""Every tenth of a point that was taken off, and for what."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import act_on
from roe_trainer.scoring.findings import Deduction, Finding
from roe_trainer.scoring.score import ARTICULATION
from roe_trainer.scoring.verdict import tenths
from roe_trainer.words.line import Arg, line


def make(material: Material) -> tuple[Block, ...]:
    """A row for each line of what was taken off; they add up to all of it."""
    score = material.score
    if not score.deductions:
        return (Paragraph(line("review-nothing-taken-off"), "good"),)
    rows: list[tuple[Arg, ...]] = []
    for each in score.deductions:
        finding = None if each.finding is None else score.findings[each.finding]
        when = "" if finding is None else material.clock(finding.tick)
        source = "" if finding is None else _source(each, finding)
        rows.append((when, _for(material, each, finding), source, _signed(each.tenths)))
    total = ("", line("review-taken-off"), "", _signed(1000 - score.total_tenths))
    head = tuple(line(f"review-head-{name}") for name in ("time", "for", "source", "points"))
    return (Table(head, tuple(rows), numeric=(3,), total=total, folds=True, adds=3),)


def _for(material: Material, each: Deduction, finding: Finding | None) -> Arg:
    """What a line is for; of an act or a silence with the contact, for several contacts cost alike."""
    if finding is None or finding.subject is None:
        return each.words
    lost_in = material.dimension(str(each.dimension))
    return line("review-taken-off-for", what=act_on(finding.act, finding.subject), dimension=lost_in)


def _source(each: Deduction, finding: Finding) -> Arg:
    """The rule that was broken; for a poor explanation that is the duty to explain, whatever else the act broke."""
    return ARTICULATION.citation if each.dimension == "articulation" else finding.citation


def _signed(value: int) -> str:
    return f"+{tenths(-value)}" if value < 0 else f"-{tenths(value)}" if value else "0.0"


SECTION = SectionMaker("deductions", line("review-section-deductions"), 70, make)
