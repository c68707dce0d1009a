"""A rule that speaks in no set of facts that can be."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, line in examined.rung_lines():
        if examined.own(line.rule) and not examined.speaking[rung, line.rule.id]:
            found = f"a condition that holds on {rung} in none of {len(examined.sets)} sets of facts"
            yield at_rule(examined.pack, line.rule.id, ("when",), found, "one that can hold, with a case that shows it")


CHECK = Check("rule_never_speaks", "Every rule speaks somewhere on each of its rungs.", _look)
