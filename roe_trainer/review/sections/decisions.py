"""Every decision, line by line: what was known, what was done, what the rules say, and what would have turned it."""

from __future__ import annotations

from roe_trainer.doctrine.marks import Marks
from roe_trainer.review.blocks import Block, Bullets, Card, Pairs, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.findings import JudgedAct

MOST_FACTS = 10


def make(material: Material) -> tuple[Block, ...]:
    marks = material.pack.marks
    if marks is None:
        return ()
    judged = [act for act in material.score.decisions if act.code or act.refused]
    cards = [_card(material, marks, act) for act in judged if act.losses or act.refused or _is_step(material, act)]
    quiet = len([act for act in judged if not act.refused]) - sum(1 for c in cards if c.band != "refused")
    blocks: list[Block] = list(cards)
    if quiet > 0:
        words = f"{quiet} more acts of watching, hailing and asking were lawful and cost nothing."
        blocks.append(Paragraph(words, "quiet"))
    return tuple(blocks) or (Paragraph("No act on the ladder was taken.", "quiet"),)


def _is_step(material: Material, act: JudgedAct) -> bool:
    """Whether a faultless act is worth a card: anything beyond information."""
    return act.stakes >= 2


def _card(material: Material, marks: Marks, act: JudgedAct) -> Card:
    when, subject = material.clock(act.tick), act.subject or ""
    if act.refused:
        blocks = (Paragraph(f"Could not be done: {act.refused}. It costs nothing.", "quiet"),)
        return Card(f"d{act.number}", act.act, f"{when}  {subject}", "refused", "Not done", "", blocks)
    band = marks.band(act.loss)
    figure = f"loss {act.loss}" if act.loss else "no loss"
    return Card(
        f"d{act.number}", act.act, f"{when}  {subject}", band.id, band.title, figure, _blocks(material, marks, act)
    )


def _blocks(material: Material, marks: Marks, act: JudgedAct) -> tuple[Paragraph | Bullets | Pairs | Table, ...]:
    blocks: list[Paragraph | Bullets | Pairs | Table] = [Paragraph(act.sentence or f"The act was {act.verdict}.")]
    if act.facts:
        rows = tuple((fact.words, _shown(material, fact.entries)) for fact in act.facts[:MOST_FACTS])
        blocks.append(Table(("Known then", "Shown by"), rows))
    for rule in act.rules[:3] if act.loss else act.rules[:1]:
        blocks.append(Paragraph(f"{rule.text} ({rule.citation})", "quiet"))
        if act.loss and rule.instead:
            blocks.append(Paragraph(f"Instead: {rule.instead}"))
    if act.losses:
        titles: dict[str, str] = {dimension.id: dimension.title for dimension in marks.dimensions}
        blocks.append(Pairs(tuple((titles[name], f"loss {loss}") for name, loss in act.losses.items())))
    for name in act.critical:
        critical = marks.critical(name)
        if critical is not None:
            blocks.append(
                Paragraph(f"Critical failure: {critical.title}. {critical.text} ({critical.citation})", "bad")
            )
    if act.loss and act.counted:
        blocks.append(Paragraph(_turn(act), "good" if act.turns else "plain"))
        if act.acceptable:
            blocks.append(Paragraph("Lawful at that moment: " + ", ".join(act.acceptable) + "."))
    if act.note:
        blocks.append(Paragraph(act.note, "quiet"))
    return tuple(blocks)


def _turn(act: JudgedAct) -> str:
    if act.turns is None:
        return "Nothing open to the watch at that moment would have made it right."
    if not act.turns:
        return "It was lawful as it was; only what is listed above cost something."
    return "It would have been right with: " + "; ".join(act.turns) + "."


def _shown(material: Material, entries: tuple[int, ...]) -> str:
    if not entries:
        return "nothing; taken as not known"
    return "; ".join(material.entry_words(number) for number in entries[-3:])


SECTION = SectionMaker("decisions", "Decisions", 40, make)
