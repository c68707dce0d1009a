"""A case on the page of a rule that is not ruled as it says, or whose facts cannot be."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.library import RuleCase, rule_cases
from roe_trainer.files.problems import Problem
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for case in rule_cases(pack, own=True):
        place = ("cases", case.number)
        broken = pack.vocabulary.inconsistencies(case.facts)
        if broken:
            cannot = line("doctrine-cannot-be", why=broken[0])
            yield at_rule(pack, case.rule, place, cannot, line("doctrine-want-facts-that-hold"))
            continue
        found = verdicts(case.pack, case.facts)
        for rung, code in case.gives.items():
            if found[rung] != code:
                ruled = line("doctrine-check-ruled-otherwise", code=code, found=found[rung])
                yield at_rule(pack, case.rule, (*place, "gives", rung), ruled, code)
        yield from _speaks(examined, case)


def _speaks(examined: Examined, case: RuleCase) -> Iterator[Problem]:
    rule = case.pack.by_rule.get(case.rule)
    spoken = [rung for rung in case.rungs if rule is not None and rule.speaks(rung, case.facts)]
    if case.fires and len(spoken) < len(case.rungs):
        found = line("doctrine-check-silent-case", kind=case.kind)
        yield at_rule(examined.pack, case.rule, ("cases", case.number), found, line("doctrine-want-speaking-case"))
    if not case.fires and spoken:
        found = line("doctrine-check-speaking-case", kind=case.kind, rungs=", ".join(spoken))
        yield at_rule(examined.pack, case.rule, ("cases", case.number), found, line("doctrine-want-silent-case"))


CHECK = Check("case_not_as_written", _look)
