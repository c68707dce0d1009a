"""The evidence and who held it, and what was seen but never had."""

from roe_trainer.review.blocks import Block, Bullets, Paragraph, Table
from roe_trainer.review.evidence import Kept
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    kept = material.evidence
    blocks: list[Block] = []
    if kept.items:
        blocks += [_items(material, kept), Paragraph("Who held it:"), _custody(material, kept)]
    if kept.papers:
        blocks += [Paragraph("The papers, compared:"), _papers(kept)]
    if kept.open_ends:
        blocks += [Paragraph("Seen, and not secured:"), Bullets(kept.open_ends)]
    if blocks and not kept.items:
        blocks.insert(0, Paragraph("Nothing was taken into evidence.", "quiet"))
    return tuple(blocks)


def _items(material: Material, kept: Kept) -> Table:
    rows = tuple(
        (
            material.clock(i.tick),
            f"{i.track} item {i.number}",
            i.what,
            i.where,
            i.position,
            i.photographs,
            i.seal,
            i.holder,
        )
        for i in kept.items
    )
    head = ("Taken", "Item", "What", "Where", "Position", "Photos", "Seal", "Held at the end by")
    return Table(head, rows, numeric=(5,))


def _custody(material: Material, kept: Kept) -> Table:
    rows = tuple((material.clock(h.tick), f"{h.track} item {h.item}", h.giver, h.taker, h.why) for h in kept.hand_overs)
    return Table(("Time", "Item", "From", "To", "What was done"), rows)


def _papers(kept: Kept) -> Table:
    rows = tuple(
        (track, c.what, c.said or "-", c.papers or "-", c.found or "-", "agrees" if c.agrees else "DOES NOT AGREE")
        for track, c in kept.papers
    )
    return Table(("Contact", "What", "Said", "Papers", "Found", "Together"), rows)


SECTION = SectionMaker("evidence", "Evidence and custody", 68, make)
