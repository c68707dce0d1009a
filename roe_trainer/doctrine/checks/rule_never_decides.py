"""A rule that speaks only where another one already has the last word, so that it never decides anything."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.program import Line
from roe_trainer.doctrine.rules import LEVELS
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        above = 0
        over: list[Line] = []
        for level in LEVELS:
            lines = [line for line in program.lines if line.rule.gives == level]
            for line in lines:
                where = examined.speaking[rung, line.rule.id]
                if examined.own(line.rule) and where and not where & ~above and _always(examined, line, over):
                    found = f"a rule that on {rung} is always overruled, for example with {examined.scene(where)}"
                    yield at_rule(examined.pack, line.rule.id, ("gives",), found, "a rule that decides somewhere")
            for line in lines:
                above |= examined.speaking[rung, line.rule.id]
            over += lines


def _always(examined: Examined, line: Line, over: list[Line]) -> bool:
    """Whether one of those over it speaks wherever it does, in the sets that were not tried either."""
    holds = examined.possible.holds
    return examined.never(holds(line.condition), *(-holds(each.condition) for each in over))


CHECK = Check("rule_never_decides", "Every rule decides somewhere on each of its rungs.", _look)
