"""How well the coercive acts were explained."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.scoring.findings import Articulation
from roe_trainer.words.say import shown


def make(material: Material) -> tuple[Block, ...]:
    rungs = material.pack.by_rung
    rows = []
    for act in material.score.decisions:
        stated = act.articulation
        if stated is None:
            continue
        bases = {basis.id: basis.title for basis in rungs[str(act.rung)].bases}
        right = ", ".join(bases.get(name, name) for name in stated.right_bases) or "none holds"
        rows.append(
            (
                material.clock(act.tick),
                f"{shown(act.act)} {act.subject or ''}",
                bases.get(stated.basis, stated.basis) or "none stated",
                right,
                _facts(stated),
                str(stated.loss),
            )
        )
    if not rows:
        return ()
    head = ("Time", "Act", "Basis stated", "Bases that held", "Facts", "Loss")
    note = "A poor explanation does not make a lawful act unlawful; a good one does not cure an unlawful act."
    return (Table(head, tuple(rows), numeric=(5,), folds=True), Paragraph(note, "quiet"))


def _facts(stated: Articulation) -> str:
    hit = f"{len(stated.hit)} of {len(stated.required)} that carry it" if stated.required else "none carries it"
    return "; ".join((hit, *map(shown, stated.flags)))


SECTION = SectionMaker("articulation", "Why you said it was allowed", 60, make)
