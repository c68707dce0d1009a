"""Two rules that say opposite things of one scene: a duty that is prohibited, or the same facts ruled twice."""

from collections.abc import Iterator
from itertools import combinations

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.program import Line
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        for one, other in combinations(program.lines, 2):
            if not (examined.own(one.rule) or examined.own(other.rule)):
                continue
            left, right = (examined.speaking[rung, line.rule.id] for line in (one, other))
            if {one.rule.gives, other.rule.gives} == {"prohibited", "duty"} and left & right:
                yield _problem(examined, rung, one, other, left & right)
            elif left and left == right and one.rule.gives != other.rule.gives and _bases(one, other) != 1:
                yield _problem(examined, rung, one, other, left)


def _bases(one: Line, other: Line) -> int:
    """How many of the two only name a legal basis, which other rules may well hold back."""
    return sum(line.rule.gives == "authorised" for line in (one, other))


def _problem(examined: Examined, rung: str, one: Line, other: Line, where: int) -> Problem:
    found = (
        f"{one.rule.gives} on {rung} where {other.rule.id} gives {other.rule.gives}, "
        f"for example with {examined.scene(where)}"
    )
    return at_rule(examined.pack, one.rule.id, ("gives",), found, "one of them, the other as an exception")


CHECK = Check("rules_contradict", "No scene is ruled two opposite ways.", _look)
