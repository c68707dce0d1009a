"""A rule that speaks only where another one already has the last word, so that it never decides anything."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import LEVELS
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        above = 0
        for level in LEVELS:
            lines = [line for line in program.lines if line.rule.gives == level]
            for line in lines:
                where = examined.speaking[rung, line.rule.id]
                if examined.own(line.rule) and where and not where & ~above:
                    found = f"a rule that on {rung} is always overruled, for example with {examined.scene(where)}"
                    yield at_rule(examined.pack, line.rule.id, ("gives",), found, "a rule that decides somewhere")
            for line in lines:
                above |= examined.speaking[rung, line.rule.id]


CHECK = Check("rule_never_decides", "Every rule decides somewhere on each of its rungs.", _look)
