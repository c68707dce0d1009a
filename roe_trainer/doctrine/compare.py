"""Two doctrines side by side: which verdicts of the case library differ between packs, days or switches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from roe_trainer.doctrine.assess import Assessor
from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.library import fact_library
from roe_trainer.doctrine.pack import Pack
from roe_trainer.law.kinds import Facts, FactValue

SHOWN_ON_PATROL: dict[str, FactValue] = {"zone": "HS", "actor": "CG_UNIT"}
"""Where the cases of assessments are taken to happen, since they tell only what was seen and heard."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A verdict that is one thing under the first doctrine and another under the second."""

    case: str
    rung: str
    before: str
    after: str


def shifts(first: Pack, second: Pack) -> Iterator[Shift]:
    """Every verdict of the case library on which two packs differ, rungs that both have."""
    both = [rung.id for rung in second.rungs if rung.id in first.by_rung]
    for name, one, other in _library(first, second):
        before, after = verdicts(first, one), verdicts(second, other)
        yield from (Shift(name, r, before[r], after[r]) for r in both if before[r] != after[r])


def changed_rules(first: Pack, second: Pack) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Ids of rules only in the second, only in the first, and in both but not the same."""
    added = tuple(rule for rule in second.by_rule if rule not in first.by_rule)
    gone = tuple(rule for rule in first.by_rule if rule not in second.by_rule)
    other = tuple(r.id for r in second.rules if r.id in first.by_rule and r != first.by_rule[r.id])
    return added, gone, other


def _library(first: Pack, second: Pack) -> Iterator[tuple[str, Facts, Facts]]:
    seen: set[str] = set()
    for pack in (first, second):
        for name, facts in fact_library(pack):
            if name not in seen:
                seen.add(name)
                yield name, facts, facts
    yield from _concluded(first, second)


def _concluded(first: Pack, second: Pack) -> Iterator[tuple[str, Facts, Facts]]:
    """Cases of assessments: the same things shown, each side's conclusions drawn from them."""
    one, other = (Assessor(pack.assessments, pack.law_as_of) for pack in (first, second))
    for assessment in second.assessments:
        for number, case in enumerate(assessment.cases):
            shown = {**SHOWN_ON_PATROL, **case.given}
            left, right = (_facts_only(side, shown, first) for side in (one, other))
            yield f"{assessment.id}-{number}", left, right


def _facts_only(assessor: Assessor, shown: Facts, pack: Pack) -> Facts:
    concluded, _ = assessor.conclude(shown)
    return {name: value for name, value in concluded.items() if not pack.vocabulary.kinds[name].is_indicator}
