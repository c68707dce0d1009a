"""An exception that no case on its rule's page shows."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import Rule
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import Line, line


def _look(examined: Examined) -> Iterator[Problem]:
    for rule in filter(examined.own, examined.pack.rules):
        shown = {case.of for case in rule.cases if case.of}
        names = [each.id for each in examined.pack.folder.rules[rule.id].model.unless]
        for position, name in enumerate(names):
            if name not in shown:
                path = ("unless", position, "id")
                found = _without_case(examined, rule, name)
                yield at_rule(examined.pack, rule.id, path, found, line("doctrine-want-case-of-exception"))
        for position, case in enumerate(rule.cases):
            if case.of and case.of not in names:
                path = ("cases", position, "of")
                yield at_rule(examined.pack, rule.id, path, f'"{case.of}"', line("doctrine-want-own-exception"))


def _without_case(examined: Examined, rule: Rule, name: str) -> Line:
    """The fault, with a scene that would do as a case where there is one."""
    where = 0
    for exception in rule.unless:
        if exception.id == name:
            where = examined.would_speak(rule) & examined.excepts(exception)
    found = line("doctrine-check-exception-without-case", exception=name)
    return line("doctrine-check-one-could-be", found=found, scene=examined.scene(where)) if where else found


CHECK = Check("exception_without_case", _look)
