"""A rule that speaks in no set of facts that can be."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined, scene_words
from roe_trainer.doctrine.program import Line
from roe_trainer.files.problems import Problem
from roe_trainer.law.condition import Condition, Group
from roe_trainer.law.words import condition_words


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, line in examined.rung_lines():
        if not examined.own(line.rule) or examined.speaking[rung, line.rule.id]:
            continue
        if line.condition is not None and examined.never(examined.possible.holds(line.condition)):
            found = f"a condition that can never hold on {rung}{_nearest(examined, line)}"
            yield at_rule(examined.pack, line.rule.id, ("when",), found, "one that can hold, with a case that shows it")


def _nearest(examined: Examined, line: Line) -> str:
    """The scene in which most of the condition holds, and what is then missing."""
    if line.condition is None:
        return ""
    node = line.condition.node
    parts = node.parts if isinstance(node, Group) and node.form == "all" else (node,)
    asked = [Condition(part) for part in parts]
    best = max(examined.sets, key=lambda facts: (sum(part.holds(facts) for part in asked), -len(facts)))
    missing = next(part for part in asked if not part.holds(best))
    lacking = condition_words(missing.node, {})
    return f"; nearest comes {scene_words(examined.pack, best)}, where this does not hold: {lacking}"


CHECK = Check("rule_never_speaks", "Every rule speaks somewhere on each of its rungs.", _look)
