"""Whose law and whose marks these are, and what the report is not."""

from roe_trainer.review.blocks import Block, Pairs, Paragraph
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker

DISCLAIMER = (
    "Not legal advice. Made from public sources only, restated for teaching; no service's operating instruction. Not "
    "validated for qualification: no human study stands behind these marks, and one watch says little about anybody."
)


def make(material: Material) -> tuple[Block, ...]:
    pack = material.pack
    rows = [(name, value) for name, value in material.header.items() if value]
    rows += [
        ("Doctrine", f"{pack.title} ({pack.id}), by {pack.author}, {pack.dated}"),
        ("Law as of", pack.law_as_of),
        ("Review status", pack.review_status),
        ("Source status", pack.source_status),
        ("Pack digest", pack.digest[:16]),
    ]
    set_apart = [f"{name}: {_state(value)}" for name, value in sorted(pack.switches.items())]
    if set_apart:
        rows.append(("Choices of the pack", ", ".join(set_apart)))
    return (Pairs(tuple(rows)), Paragraph(DISCLAIMER, "quiet"))


def _state(value: bool | int) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


SECTION = SectionMaker("provenance", "Where this comes from", 100, make)
