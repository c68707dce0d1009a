"""An exception, or an exception to one, that makes no difference in any scene."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined, Where
from roe_trainer.doctrine.rules import Rule, RuleException
from roe_trainer.files.problems import Problem
from roe_trainer.files.yaml_text import Path_
from roe_trainer.words.line import line

EXPECTED = line("doctrine-want-exception-that-counts")


def _look(examined: Examined) -> Iterator[Problem]:
    for rule in examined.pack.rules:
        if examined.own(rule):
            here = examined.possible.holds(rule.when)
            yield from _dead(examined, rule, rule.unless, examined.would_speak(rule), (here,), ())


def _dead(
    examined: Examined,
    rule: Rule,
    unless: tuple[RuleException, ...],
    would: Where,
    outside: tuple[int, ...],
    path: Path_,
) -> Iterator[Problem]:
    """`would` are the sets tried in which the exceptions are asked, `outside` what holds wherever they are."""
    model = examined.pack.folder.rules[rule.id].model
    for part in path:
        model = getattr(model, part) if isinstance(part, str) else model[part]
    written = [each.id for each in model.unless]
    for exception in unless:
        here = (*path, "unless", written.index(exception.id))
        inside = would & examined.excepts_at_first(exception)
        literals = (*outside, examined.possible.holds(exception.when))
        if not inside and examined.never(*literals):
            problem = line("doctrine-check-exception-never", exception=exception.id)
            if would:
                problem = line("doctrine-check-not-with", found=problem, scene=examined.scene(would))
            yield at_rule(examined.pack, rule.id, here, problem, EXPECTED)
        yield from _dead(examined, rule, exception.unless, inside, literals, here)


CHECK = Check("exception_never_applies", _look)
