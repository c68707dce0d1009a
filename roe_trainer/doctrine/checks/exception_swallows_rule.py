"""An exception that holds wherever its rule would speak, so that nothing is left of the rule."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import Rule, RuleException
from roe_trainer.files.problems import Problem
from roe_trainer.law.condition import Condition
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, each_line in examined.rung_lines():
        rule = each_line.rule
        if not examined.own(rule):
            continue
        would = examined.would_speak(rule)
        for exception in rule.exceptions(rung):
            position = next(i for i, each in enumerate(rule.unless) if each.id == exception.id)
            if would and not would & ~examined.excepts(exception) and _everywhere(examined, rule, exception):
                found = line("doctrine-check-exception-swallows", rung=rung, scene=examined.scene(would))
                wanted = line("doctrine-want-something-left")
                yield at_rule(examined.pack, rule.id, ("unless", position), found, wanted)


def _everywhere(examined: Examined, rule: Rule, exception: RuleException) -> bool:
    """Whether it holds in every set of facts where the rule would speak, those that were not tried too."""
    holds = examined.possible.holds
    return examined.never(holds(rule.when), -holds(Condition(exception.node())))


CHECK = Check("exception_swallows_rule", _look)
