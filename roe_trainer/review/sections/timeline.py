"""The watch as a line: acts and silences with their marks, force used against force justified."""

from roe_trainer.review.blocks import Block, Moment, Step, Timeline
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.review.words import act_on
from roe_trainer.words.line import line


def make(material: Material) -> tuple[Block, ...]:
    """One drawing; nothing of a watch that did not last."""
    marks, score = material.pack.marks, material.score
    if material.ticks <= 0:
        return ()
    judged = [act for act in score.decisions if act.code and not act.refused]
    moments = [
        Moment(
            act.tick,
            material.clock(act.tick),
            marks.band(act.loss).id,
            act_on(act.act, act.subject),
            f"d{act.number}",
        )
        for act in judged
    ]
    moments += [
        Moment(
            w.settled,
            material.clock(w.settled),
            marks.band(w.loss).id,
            act_on(w.title, w.subject),
            f"w{number}",
        )
        for number, w in enumerate(score.duties)
        if w.losses
    ]
    drawn = Timeline(
        material.ticks,
        material.clock(0),
        material.clock(material.ticks),
        tuple(sorted(moments, key=lambda m: (m.tick, m.ref))),
        tuple(Step(a.tick, a.force_used, a.force_justified) for a in judged),
        max(rung.force_level for rung in material.pack.rungs),
    )
    return (drawn,)


SECTION = SectionMaker("timeline", line("review-section-timeline"), 30, make)
