"""Two rules that say opposite things of one scene: a duty that is prohibited, or the same facts ruled twice."""

from collections.abc import Iterator
from itertools import combinations

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.program import Line
from roe_trainer.files.problems import Problem, Shown
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, program in examined.program.rungs.items():
        for one, other in combinations(program.lines, 2):
            if not (examined.own(one.rule) or examined.own(other.rule)):
                continue
            scene = _duty_prohibited(examined, rung, one, other) or _ruled_twice(examined, rung, one, other)
            if scene:
                yield _problem(examined, rung, one, other, scene)


def _duty_prohibited(examined: Examined, rung: str, one: Line, other: Line) -> Shown:
    """A scene in which one of them prohibits what the other makes a duty."""
    if {one.rule.gives, other.rule.gives} != {"prohibited", "duty"}:
        return ""
    left, right = (examined.speaking[rung, each.rule.id] for each in (one, other))
    if left & right:
        return examined.scene(left & right)
    facts = examined.find(*(examined.possible.holds(each.condition) for each in (one, other)))
    return "" if facts is None else scene_words(examined.pack, facts)


def _ruled_twice(examined: Examined, rung: str, one: Line, other: Line) -> Shown:
    """A scene of two rules that speak on the very same sets of facts and give different things.

    One of them may name a legal basis, which other rules may well hold back.
    """
    left, right = (examined.speaking[rung, each.rule.id] for each in (one, other))
    bases = sum(each.rule.gives == "authorised" for each in (one, other))
    if not left or left != right or one.rule.gives == other.rule.gives or bases == 1:
        return ""
    possible = examined.possible
    differ = possible.sets.differ(possible.holds(one.condition), possible.holds(other.condition))
    return examined.scene(left) if examined.never(differ) else ""


def _problem(examined: Examined, rung: str, one: Line, other: Line, scene: Shown) -> Problem:
    gives = {"gives": one.rule.gives, "other": other.rule.id, "other_gives": other.rule.gives}
    found = line("doctrine-check-contradiction", rung=rung, scene=scene, **gives)
    return at_rule(examined.pack, one.rule.id, ("gives",), found, line("doctrine-want-one-of-them"))


CHECK = Check("rules_contradict", _look)
