"""What was due: duties that were left, answered late, or shut by an own act."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.review.blocks import Block, Bullets, Card, Pairs, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.findings import JudgedDuty
from roe_trainer.words.say import shown

OUTCOMES = {
    "met": "answered",
    "kept": "left off in time",
    "omitted": "left",
    "left": "left at the end",
    "gone": "passed by itself",
    "unended": "still open at the end",
    "foreclosed": "made impossible",
    "broken": "gone on with",
    "not_possible": "tried, could not be done",
}


def make(material: Material) -> tuple[Block, ...]:
    marks, duties = material.pack.marks, material.score.duties
    if not duties:
        return (Paragraph("Nothing came due in this watch.", "quiet"),)
    blocks: list[Block] = [_card(material, marks, n, w) for n, w in enumerate(duties) if w.losses]
    rows = tuple(
        (material.clock(w.opened), w.subject, shown(w.title), OUTCOMES.get(w.outcome, w.outcome), _took(w))
        for w in duties
    )
    blocks.append(Table(("Opened", "Contact", "What was due", "Outcome", "After"), rows, numeric=(4,)))
    return tuple(blocks)


def _took(duty: JudgedDuty) -> str:
    return f"{max(0, duty.settled - duty.opened)} s"


def _card(material: Material, marks: Marks, number: int, duty: JudgedDuty) -> Card:
    band = marks.band(duty.loss)
    titles: dict[str, str] = {dimension.id: dimension.title for dimension in marks.dimensions}
    due = f"best by {material.clock(duty.target)}, at the latest {material.clock(duty.deadline)}"
    blocks: list[Paragraph | Bullets | Pairs | Table] = [
        Paragraph(f"Due from {material.clock(duty.opened)}, {due}. {shown(duty.note)}"),
        Paragraph(f"{shown(duty.rule.text)} ({shown(duty.rule.citation)})", "quiet"),
        Paragraph(shown(duty.rule.why), "quiet"),
        Pairs(tuple((titles[name], f"loss {loss}") for name, loss in duty.losses.items())),
    ]
    if duty.acceptable:
        blocks.append(Paragraph("Would have answered it: " + "; ".join(map(shown, duty.acceptable)) + "."))
    for name in duty.critical:
        critical = marks.critical(name)
        if critical is not None:
            blocks.append(Paragraph(f"Critical failure: {critical.title}. ({critical.citation})", "bad"))
    when = material.clock(duty.settled)
    same = repr((duty.duty, duty.subject, duty.outcome, sorted(duty.losses.items()), duty.note))
    figure, subtitle = f"loss {duty.loss}", f"{when}  {duty.subject}"
    return Card(f"w{number}", shown(duty.title), subtitle, band.id, band.title, figure, tuple(blocks), when, same)


SECTION = SectionMaker("silences", "What was due", 50, make)
