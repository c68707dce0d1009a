"""What was due: duties that were left, answered late, or shut by an own act."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.review.blocks import Block, Card, Inner, Paragraph, Table
from roe_trainer.review.cards import critical_failures, losses_of, same_of
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import quoted
from roe_trainer.scoring.findings import JudgedDuty
from roe_trainer.words.line import Line, Several, line

HEAD = ("opened", "contact", "what-was-due", "outcome", "after")
BROKEN = "broken"


def make(material: Material) -> tuple[Block, ...]:
    """Cards of what was lost by leaving something, then everything that came due."""
    marks, duties = material.pack.marks, material.score.duties
    if not duties:
        return (Paragraph(line("review-nothing-due"), "quiet"),)
    blocks: list[Block] = [_card(material, marks, n, w) for n, w in enumerate(duties) if w.losses]
    rows = tuple(
        (material.clock(w.opened), w.subject, w.title, line("review-outcome", outcome=w.outcome), _took(w))
        for w in duties
    )
    blocks.append(Table(tuple(line(f"review-head-{name}") for name in HEAD), rows, numeric=(4,)))
    return tuple(blocks)


def _took(duty: JudgedDuty) -> Line:
    return line("review-seconds", seconds=max(0, duty.settled - duty.opened))


def _card(material: Material, marks: Marks, number: int, duty: JudgedDuty) -> Card:
    band, when = marks.band(duty.loss), material.clock(duty.settled)
    same = same_of(duty.duty, duty.subject, duty.outcome, sorted(duty.losses.items()), duty.note)
    return Card(
        f"w{number}",
        duty.title,
        f"{when}  {duty.subject}",
        band.id,
        quoted(band.title),
        line("review-loss", loss=duty.loss),
        _blocks(material, marks, duty),
        when,
        same,
        tick=duty.settled,
        subject=duty.subject,
        loss=duty.loss,
        silence=True,
        beside=f"d{duty.action}" if duty.outcome == BROKEN else "",
    )


def _blocks(material: Material, marks: Marks, duty: JudgedDuty) -> tuple[Inner, ...]:
    opened, target, deadline = map(material.clock, (duty.opened, duty.target, duty.deadline))
    due = line("review-due", opened=opened, target=target, deadline=deadline)
    rule = line("review-rule", text=duty.rule.text, citation=duty.rule.citation)
    blocks: list[Inner] = [
        Paragraph(Several((due, duty.note), "sentences")),
        Paragraph(rule, "quiet"),
        Paragraph(duty.rule.why, "quiet"),
        losses_of(material, duty.losses),
    ]
    if duty.acceptable:
        answers = Several(duty.acceptable, "semicolon")
        blocks.append(Paragraph(line("review-would-have-answered", answers=answers)))
    return (*blocks, *critical_failures(marks, duty.critical, "review-critical-silence"))


SECTION = SectionMaker("silences", line("review-section-silences"), 50, make)
