"""A scene on which no rule of a rung speaks."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rung
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.program import RungProgram
from roe_trainer.files.problems import Problem, Shown
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        spoken = 0
        for each in program.lines:
            spoken |= examined.speaking[rung, each.rule.id]
        missing = examined.everywhere & ~spoken
        scene = examined.scene(missing) if missing else _untried(examined, program)
        if scene:
            found = line("doctrine-check-nobody-speaks", scene=scene)
            yield at_rung(examined.pack, rung, ("rung",), found, line("doctrine-want-rule-for-every-scene"))


def _untried(examined: Examined, program: RungProgram) -> Shown:
    """A scene nobody speaks to among those that were not tried."""
    facts = examined.find(*(-examined.possible.holds(each.condition) for each in program.lines))
    return "" if facts is None else scene_words(examined.pack, facts)


CHECK = Check("verdict_gap", _look)
