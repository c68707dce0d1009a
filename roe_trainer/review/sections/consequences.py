"""What the turning point could lead to: shares over re-runs with other dice, with the act and without it."""

from roe_trainer.review.blocks import Block, Paragraph, Table
from roe_trainer.review.material import Material
from roe_trainer.review.reruns import RESULTS
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import act_on
from roe_trainer.words.line import Line, line

HEAD = ("result", "with-act", "without-act", "in-your-watch")


def make(material: Material) -> tuple[Block, ...]:
    """The results that came about at all, as shares; nothing where no re-runs were asked for."""
    found = material.consequences
    if found is None:
        return ()
    rows = tuple(
        (
            line(f"review-result-{result}"),
            _share(found.with_act[result], found.runs),
            _share(found.without[result], found.runs),
            line("review-this-happened") if result in found.happened else "",
        )
        for result in RESULTS
        if found.with_act[result] or found.without[result] or result in found.happened
    )
    act = act_on(found.act, found.subject)
    turning = line("review-turning-point", act=act, clock=material.clock(found.tick), runs=found.runs)
    head = tuple(line(f"review-head-{name}") for name in HEAD)
    return (
        Paragraph(turning),
        Table(head, rows, numeric=(1, 2)),
        Paragraph(line("review-consequences-illustrative"), "quiet"),
    )


def _share(count: int, runs: int) -> Line:
    return line("review-share", count=count, of=runs)


SECTION = SectionMaker("consequences", line("review-section-consequences"), 85, make, last=True)
