"""An exception, or an exception to one, that makes no difference in any scene."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.rules import RuleException
from roe_trainer.files.problems import Problem
from roe_trainer.files.yaml_text import Path_

EXPECTED = "an exception that makes a difference somewhere"


def _look(examined: Examined) -> Iterator[Problem]:
    for rule in examined.pack.rules:
        if examined.own(rule):
            yield from _dead(examined, rule.id, rule.unless, examined.would_speak(rule), ())


def _dead(
    examined: Examined, rule: str, unless: tuple[RuleException, ...], would: int, path: Path_
) -> Iterator[Problem]:
    model = examined.pack.folder.rules[rule].model
    for part in path:
        model = getattr(model, part) if isinstance(part, str) else model[part]
    written = [each.id for each in model.unless]
    for exception in unless:
        here = (*path, "unless", written.index(exception.id))
        inside = would & examined.excepts_at_first(exception)
        if not inside:
            problem = f"{exception.id}, which never holds where the rule would speak"
            yield at_rule(examined.pack, rule, here, problem, EXPECTED)
        yield from _dead(examined, rule, exception.unless, inside, here)


CHECK = Check("exception_never_applies", "Every exception makes a difference somewhere.", _look)
