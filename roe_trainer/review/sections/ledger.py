"""The ledger: everything that was shown, when, by what."""

from roe_trainer.law.labels import label_name, label_value
from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import label_source
from roe_trainer.words.say import shown

# facts that only say how long ago something was
CLOCKS = ("order_age_s", "flag_request_elapsed_min")


def make(material: Material) -> tuple[Block, ...]:
    tracks = {act.subject for act in material.score.decisions} | {w.subject for w in material.score.duties}
    entries = [e for e in material.entries if e.subject in tracks or e.subject == "OWN"]
    rows = tuple(
        (
            str(e.id),
            material.clock(e.tick),
            e.subject,
            shown(label_name(e.name)),
            shown(label_value(e.value)),
            f"{label_source(e.source)} ({e.grade.name.lower()})",
            shown(e.text),
        )
        for e in entries
        if e.name not in CLOCKS
    )
    if not rows:
        return (Paragraph("Nothing was shown.", "quiet"),)
    blocks: list[Block] = [Table(("#", "Time", "Of", "What", "Value", "By", "Words"), rows, numeric=(0,))]
    left_out = len(material.entries) - len(rows)
    if left_out:
        words = f"{left_out} entries about other contacts, and minutes that went by, are left out; the JSON has them."
        blocks.append(Paragraph(words, "quiet"))
    return tuple(blocks)


SECTION = SectionMaker("ledger", "The ledger", 90, make)
