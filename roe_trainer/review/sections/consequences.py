"""What the turning point could lead to: shares over re-runs with other dice, with the act and without it."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.reruns import RESULTS
from roe_trainer.review.section import SectionMaker


def make(material: Material) -> tuple[Block, ...]:
    found = material.consequences
    if found is None:
        return ()
    rows = tuple(
        (
            f"{result} [illustrative]",
            _share(found.with_act[result], found.runs),
            _share(found.without[result], found.runs),
            "this happened" if result in found.happened else "",
        )
        for result in RESULTS
        if found.with_act[result] or found.without[result] or result in found.happened
    )
    act = f"{found.act} {found.subject}, {material.clock(found.tick)}"
    return (
        Paragraph(f"The turning point: {act}. The watch was run on from there {found.runs} times with other dice."),
        Table(("Result", "With that act", "Without it", "In your watch"), rows, numeric=(1, 2)),
        Paragraph("Illustrative, and never part of the score: luck is not a method.", "quiet"),
    )


def _share(count: int, runs: int) -> str:
    return f"{count} of {runs}"


SECTION = SectionMaker("consequences", "What it could have led to", 85, make)
