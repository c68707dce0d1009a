"""A rule that speaks in no set of facts that can be."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.page import meanings
from roe_trainer.files.problems import Problem
from roe_trainer.law.condition import Condition, Group
from roe_trainer.law.words import condition_words
from roe_trainer.words.line import Line, line


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, each in examined.rung_lines():
        if not examined.own(each.rule) or examined.speaking[rung, each.rule.id]:
            continue
        if each.condition is not None and examined.never(examined.possible.holds(each.condition)):
            found = _never_holds(examined, rung, each.condition)
            yield at_rule(examined.pack, each.rule.id, ("when",), found, line("doctrine-want-condition-that-can"))


def _never_holds(examined: Examined, rung: str, condition: Condition) -> Line:
    """The fault, with the scene in which most of the condition holds, and what is then missing."""
    node = condition.node
    parts = node.parts if isinstance(node, Group) and node.form == "all" else (node,)
    asked = [Condition(part) for part in parts]
    best = max(examined.sets, key=lambda facts: (sum(part.holds(facts) for part in asked), -len(facts)))
    missing = next(part for part in asked if not part.holds(best))
    lacking = condition_words(missing.node, meanings(examined.pack))
    scene = scene_words(examined.pack, best)
    return line("doctrine-check-never-holds", rung=rung, scene=scene, lacking=lacking)


CHECK = Check("rule_never_speaks", _look)
