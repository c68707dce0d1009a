"""How well the coercive acts were explained."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import act_on, quoted
from roe_trainer.scoring.findings import Articulation
from roe_trainer.words.line import Arg, Several, Text, line

HEAD = ("time", "act", "basis-stated", "bases-held", "facts", "loss")


def make(material: Material) -> tuple[Block, ...]:
    """A row for each act that had to be explained."""
    rungs = material.pack.by_rung
    rows: list[tuple[Arg, ...]] = []
    for act in material.score.decisions:
        stated = act.articulation
        if stated is None:
            continue
        bases: dict[str, Text] = {basis.id: quoted(basis.title) for basis in rungs[str(act.rung)].bases}
        right = tuple(bases.get(name, name) for name in stated.right_bases)
        rows.append(
            (
                material.clock(act.tick),
                act_on(act.act, act.subject),
                bases.get(stated.basis, stated.basis) or line("review-no-basis-stated"),
                Several(right, "comma") if right else line("review-no-basis-holds"),
                _facts(stated),
                str(stated.loss),
            )
        )
    if not rows:
        return ()
    head = tuple(line(f"review-head-{name}") for name in HEAD)
    note = Paragraph(line("review-articulation-note"), "quiet")
    return (Table(head, tuple(rows), numeric=(5,), folds=True), note)


def _facts(stated: Articulation) -> Arg:
    hit = line("review-facts-hit", hit=len(stated.hit), of=len(stated.required))
    return Several((hit if stated.required else line("review-facts-none-carries"), *stated.flags), "semicolon")


SECTION = SectionMaker("articulation", line("review-section-articulation"), 60, make)
