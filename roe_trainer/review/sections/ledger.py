"""The ledger: everything that was shown, when, by what."""

from roe_trainer.law.said import said_name, said_value
from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    tracks = {act.subject for act in material.score.decisions} | {w.subject for w in material.score.windows}
    shown = [e for e in material.entries if e.subject in tracks or e.subject == "OWN"]
    rows = tuple(
        (
            str(e.id),
            material.clock(e.tick),
            e.subject,
            said_name(e.name),
            said_value(e.value),
            f"{e.source} ({e.standing.name.lower()})",
            e.text,
        )
        for e in shown
        if e.name != "order_age_s"
    )
    if not rows:
        return (Paragraph("Nothing was shown.", "quiet"),)
    blocks: list[Block] = [Table(("#", "Time", "Of", "What", "Value", "By", "Words"), rows, numeric=(0,))]
    left_out = len(material.entries) - len(shown)
    if left_out:
        words = f"{left_out} entries about other contacts are left out here; the JSON has them."
        blocks.append(Paragraph(words, "quiet"))
    return tuple(blocks)


SECTION = SectionMaker("ledger", "The ledger", 90, make)
