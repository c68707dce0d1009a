"""The evidence and who held it, and what was seen but never had."""

from roe_trainer.review.blocks import Block, Bullets, Paragraph, Table
from roe_trainer.review.evidence import Kept
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.line import Line, line

TAKEN = ("taken", "item", "what", "where", "position", "photos", "seal", "held-at-the-end")
HANDED = ("time", "item", "from", "to", "what-was-done")
COMPARED = ("contact", "what", "said", "papers", "found", "together")


def make(material: Material) -> tuple[Block, ...]:
    """What was taken, who had it when, the papers, and what was left open."""
    kept = material.evidence
    blocks: list[Block] = []
    if kept.items:
        held = Paragraph(line("review-who-held-it"))
        blocks += [_items(material, kept), held, _custody(material, kept)]
    if kept.papers:
        blocks += [Paragraph(line("review-papers-compared")), _papers(kept)]
    if kept.open_ends:
        blocks += [Paragraph(line("review-not-secured")), Bullets(kept.open_ends)]
    if blocks and not kept.items:
        blocks.insert(0, Paragraph(line("review-no-evidence"), "quiet"))
    return tuple(blocks)


def _head(names: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(line(f"review-head-{name}") for name in names)


def _items(material: Material, kept: Kept) -> Table:
    rows = tuple(
        (
            material.clock(i.tick),
            line("review-item", track=i.track, number=i.number),
            i.what,
            i.where,
            i.position,
            i.photographs,
            i.seal,
            i.holder,
        )
        for i in kept.items
    )
    return Table(_head(TAKEN), rows, numeric=(5,))


def _custody(material: Material, kept: Kept) -> Table:
    rows = tuple(
        (material.clock(h.tick), line("review-item", track=h.track, number=h.item), h.giver, h.taker, h.why)
        for h in kept.hand_overs
    )
    return Table(_head(HANDED), rows)


def _papers(kept: Kept) -> Table:
    rows = tuple(
        (
            p.track,
            p.what,
            p.said or "-",
            p.papers or "-",
            p.found or "-",
            line("review-agrees" if p.agrees else "review-disagrees"),
        )
        for p in kept.papers
    )
    return Table(_head(COMPARED), rows)


SECTION = SectionMaker("evidence", line("review-section-evidence"), 68, make)
