"""A rule that speaks only where another one already has the last word, so that it never decides anything."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.program import Line
from roe_trainer.doctrine.rules import LEVELS
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        above = 0
        over: list[Line] = []
        for level in LEVELS:
            lines = [each for each in program.lines if each.rule.gives == level]
            for one in lines:
                where = examined.speaking[rung, one.rule.id]
                if examined.own(one.rule) and where and not where & ~above and _always(examined, one, over):
                    found = line("doctrine-check-always-overruled", rung=rung, scene=examined.scene(where))
                    wanted = line("doctrine-want-deciding-rule")
                    yield at_rule(examined.pack, one.rule.id, ("gives",), found, wanted)
            for one in lines:
                above |= examined.speaking[rung, one.rule.id]
            over += lines


def _always(examined: Examined, one: Line, over: list[Line]) -> bool:
    """Whether one of those over it speaks wherever it does, in the sets that were not tried either."""
    holds = examined.possible.holds
    return examined.never(holds(one.condition), *(-holds(each.condition) for each in over))


CHECK = Check("rule_never_decides", _look)
