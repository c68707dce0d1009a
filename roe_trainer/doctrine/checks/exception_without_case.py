"""An exception that no case on its rule's page shows."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import Rule
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    for rule in filter(examined.own, examined.pack.rules):
        shown = {case.of for case in rule.cases if case.of}
        names = [each.id for each in examined.pack.folder.rules[rule.id].model.unless]
        for position, name in enumerate(names):
            if name not in shown:
                path = ("unless", position, "id")
                found = f'"{name}" without a case{_example(examined, rule, name)}'
                yield at_rule(examined.pack, rule.id, path, found, "a case of this exception")
        for position, case in enumerate(rule.cases):
            if case.of and case.of not in names:
                path = ("cases", position, "of")
                yield at_rule(examined.pack, rule.id, path, f'"{case.of}"', "an exception of this rule")


def _example(examined: Examined, rule: Rule, name: str) -> str:
    """A scene that would do as one."""
    where = 0
    for exception in rule.unless:
        if exception.id == name:
            where = examined.would_speak(rule) & examined.excepts(exception)
    return f"; one could be {examined.scene(where)}" if where else ""


CHECK = Check("exception_without_case", "Every exception has a case of its own.", _look)
