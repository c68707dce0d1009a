"""A case on the page of a rule that is not ruled as it says, or whose facts cannot be."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.library import RuleCase, rule_cases
from roe_trainer.files.problems import Problem


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    for case in rule_cases(pack, own=True):
        place = ("cases", case.number)
        broken = pack.vocabulary.inconsistencies(case.facts)
        if broken:
            yield at_rule(pack, case.rule, place, f"facts that cannot be: {broken[0]}", "facts that hold together")
            continue
        found = verdicts(case.pack, case.facts)
        for rung, code in case.gives.items():
            if found[rung] != code:
                yield at_rule(
                    pack, case.rule, (*place, "gives", rung), f"{code}, and the pack rules {found[rung]}", code
                )
        yield from _speaks(examined, case)


def _speaks(examined: Examined, case: RuleCase) -> Iterator[Problem]:
    rule = case.pack.by_rule.get(case.rule)
    spoken = [rung for rung in case.rungs if rule is not None and rule.speaks(rung, case.facts)]
    if case.fires and len(spoken) < len(case.rungs):
        found = f"a {case.kind} case where the rule is silent"
        yield at_rule(examined.pack, case.rule, ("cases", case.number), found, "one where it speaks")
    if not case.fires and spoken:
        found = f"a {case.kind} case where the rule speaks on {', '.join(spoken)}"
        yield at_rule(examined.pack, case.rule, ("cases", case.number), found, "one where it is silent")


CHECK = Check("case_not_as_written", "Every case on the page of a rule comes out as it says.", _look)
