"""A scene on which no rule of a rung speaks."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rung
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.program import RungProgram
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        spoken = 0
        for line in program.lines:
            spoken |= examined.speaking[rung, line.rule.id]
        missing = examined.everywhere & ~spoken
        scene = examined.scene(missing) if missing else _untried(examined, program)
        if scene:
            found = f"no rule that speaks with {scene}"
            yield at_rung(examined.pack, rung, ("rung",), found, "a rule for every scene")


def _untried(examined: Examined, program: RungProgram) -> str:
    """A scene nobody speaks to among those that were not tried."""
    facts = examined.find(*(-examined.possible.holds(line.condition) for line in program.lines))
    return "" if facts is None else scene_words(examined.pack, facts)


CHECK = Check("verdict_gap", "Some rule speaks on every rung in every scene.", _look)
