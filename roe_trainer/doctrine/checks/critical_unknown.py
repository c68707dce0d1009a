"""A rule or duty that names a critical failure which the marks of the pack do not describe."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem, show_choices
from roe_trainer.words.line import Quoted, line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    known = [critical.id for critical in pack.marks.criticals]
    expected = show_choices(known)
    for duty in pack.duties:
        if duty.critical is not None and duty.critical not in known:
            title = Quoted(duty.title)
            found = line("doctrine-check-critical-of-duty", critical=duty.critical, duty=title)
            yield examined.duty_pages[duty.id].problem(("omission", "critical"), found, expected)
    for rule in pack.rules:
        breach = rule.breach
        if breach is None or breach.critical is None:
            continue
        if breach.critical not in known:
            named = examined.speaks_with(rule, f'"{breach.critical}"')
            yield at_rule(pack, rule.id, ("breach", "critical"), named, expected)
        for position, rung in enumerate(breach.critical_on):
            if rung not in pack.folder.rules[rule.id].model.rungs:
                path = ("breach", "critical_on", position)
                yield at_rule(pack, rule.id, path, f'"{rung}"', show_choices(pack.folder.rules[rule.id].model.rungs))


CHECK = Check("critical_unknown", _look)
