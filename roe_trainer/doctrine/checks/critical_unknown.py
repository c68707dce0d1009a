"""A rule or duty that names a critical failure which the marks of the pack do not describe."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem, show_choices


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    known = [critical.id for critical in pack.marks.criticals]
    expected = show_choices(known)
    for duty in pack.duties:
        if duty.critical is not None and duty.critical not in known:
            found = f'"{duty.critical}", where {duty.title!r} is left unanswered'
            yield examined.duty_pages[duty.id].problem(("omission", "critical"), found, expected)
    for rule in pack.rules:
        breach = rule.breach
        if breach is None or breach.critical is None:
            continue
        if breach.critical not in known:
            found = f'"{breach.critical}"{examined.speaks_with(rule)}'
            yield at_rule(pack, rule.id, ("breach", "critical"), found, expected)
        for position, rung in enumerate(breach.critical_on):
            if rung not in pack.folder.rules[rule.id].model.rungs:
                path = ("breach", "critical_on", position)
                yield at_rule(pack, rule.id, path, f'"{rung}"', show_choices(pack.folder.rules[rule.id].model.rungs))


CHECK = Check("critical_unknown", "Every critical failure a rule or duty names is described in the marks.", _look)
