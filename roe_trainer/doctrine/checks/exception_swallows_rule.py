"""An exception that holds wherever its rule would speak, so that nothing is left of the rule."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import Rule, RuleException
from roe_trainer.files.problems import Problem
from roe_trainer.law.condition import Condition


def _look(examined: Examined) -> Iterator[Problem]:
    for rung, line in examined.rung_lines():
        rule = line.rule
        if not examined.own(rule):
            continue
        would = examined.would_speak(rule)
        for exception in rule.exceptions(rung):
            position = next(i for i, each in enumerate(rule.unless) if each.id == exception.id)
            if would and not would & ~examined.excepts(exception) and _everywhere(examined, rule, exception):
                found = (
                    f"an exception that holds on {rung} wherever the rule would speak, as with {examined.scene(would)}"
                )
                yield at_rule(examined.pack, rule.id, ("unless", position), found, "an exception that leaves something")


def _everywhere(examined: Examined, rule: Rule, exception: RuleException) -> bool:
    """Whether it holds in every set of facts where the rule would speak, those that were not tried too."""
    holds = examined.possible.holds
    return examined.never(holds(rule.when), -holds(Condition(exception.node())))


CHECK = Check("exception_swallows_rule", "No exception takes the whole rule away.", _look)
