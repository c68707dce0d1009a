"""What was due: windows that were left, answered late, or shut by an own act."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.review.blocks import Block, Bullets, Card, Pairs, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.findings import JudgedWindow

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
    marks, windows = material.pack.marks, material.score.windows
    if not windows:
        return (Paragraph("Nothing came due in this watch.", "quiet"),)
    blocks: list[Block] = [_card(material, marks, n, w) for n, w in enumerate(windows) if w.losses]
    rows = tuple(
        (material.clock(w.opened), w.subject, w.title, OUTCOMES.get(w.outcome, w.outcome), _took(w)) for w in windows
    )
    blocks.append(Table(("Opened", "Contact", "What was due", "Outcome", "After"), rows, numeric=(4,)))
    return tuple(blocks)


def _took(window: JudgedWindow) -> str:
    return f"{max(0, window.settled - window.opened)} s"


def _card(material: Material, marks: Marks, number: int, window: JudgedWindow) -> Card:
    band = marks.band(window.loss)
    titles: dict[str, str] = {dimension.id: dimension.title for dimension in marks.dimensions}
    due = f"best by {material.clock(window.target)}, at the latest {material.clock(window.deadline)}"
    blocks: list[Paragraph | Bullets | Pairs | Table] = [
        Paragraph(f"Due from {material.clock(window.opened)}, {due}. {window.note}"),
        Paragraph(f"{window.rule.text} ({window.rule.citation})", "quiet"),
        Paragraph(window.rule.why, "quiet"),
        Pairs(tuple((titles[name], f"loss {loss}") for name, loss in window.losses.items())),
    ]
    if window.acceptable:
        blocks.append(Paragraph("Would have answered it: " + "; ".join(window.acceptable) + "."))
    for name in window.critical:
        critical = marks.critical(name)
        if critical is not None:
            blocks.append(Paragraph(f"Critical failure: {critical.title}. ({critical.citation})", "bad"))
    when = material.clock(window.settled)
    same = repr((window.window, window.subject, window.outcome, sorted(window.losses.items()), window.note))
    figure, subtitle = f"loss {window.loss}", f"{when}  {window.subject}"
    return Card(f"w{number}", window.title, subtitle, band.id, band.title, figure, tuple(blocks), when, same)


SECTION = SectionMaker("silences", "What was due", 50, make)
