"""The watch as a line: acts and silences with their marks, force used against force justified."""

from roe_trainer.review.blocks import Block, Moment, Step, Timeline
from roe_trainer.review.material import Material
from roe_trainer.review.section import SectionMaker
from roe_trainer.words.say import shown


def make(material: Material) -> tuple[Block, ...]:
    marks, score = material.pack.marks, material.score
    if material.ticks <= 0:
        return ()
    moments = [
        Moment(
            act.tick,
            material.clock(act.tick),
            marks.band(act.loss).id,
            f"{shown(act.act)} {act.subject or ''}".strip(),
            f"d{act.number}",
        )
        for act in score.decisions
        if act.code and not act.refused
    ]
    moments += [
        Moment(
            w.settled, material.clock(w.settled), marks.band(w.loss).id, f"{shown(w.title)} {w.subject}", f"w{number}"
        )
        for number, w in enumerate(score.duties)
        if w.losses
    ]
    steps = tuple(Step(a.tick, a.force_used, a.force_justified) for a in score.decisions if a.code and not a.refused)
    line = Timeline(
        material.ticks,
        material.clock(0),
        material.clock(material.ticks),
        tuple(sorted(moments, key=lambda m: (m.tick, m.ref))),
        steps,
        max(rung.force_level for rung in material.pack.rungs),
    )
    return (line,)


SECTION = SectionMaker("timeline", "The watch as a line", 30, make)
