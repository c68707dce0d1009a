"""What a pack can and cannot rule, over every consistent set of facts and not only those that were tried."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from roe_trainer.doctrine.rules import LEVELS, Rule
from roe_trainer.law.condition import Condition
from roe_trainer.law.satisfy import Satisfier
from roe_trainer.law.vocabulary import Vocabulary

Key = TypeVar("Key")
Verdict = tuple[str, str | None]
"""What a rule gives, and the letter if it asks for approval."""


class Possible:
    """The rules of a rung as literals; `find` and `possible` of `sets` then answer for all sets of facts at once."""

    def __init__(self, vocabulary: Vocabulary, rules: Iterable[Rule], rungs: Iterable[str]) -> None:
        asked = tuple(rules)
        conditions = (rule.condition(rung) for rung in rungs for rule in asked if rung in rule.rungs)
        self.sets = Satisfier(vocabulary, [each.node for each in conditions if each is not None])

    def holds(self, condition: Condition | None) -> int:
        """Where a condition holds; everywhere if there is none."""
        return self.sets.true if condition is None else self.sets.literal(condition.node)

    def speaks(self, rule: Rule, rung: str) -> int:
        """Where a rule speaks on a rung."""
        return self.holds(rule.condition(rung))

    def rung(self, rules: Iterable[Rule], rung: str) -> dict[Verdict, int]:
        """Where a rung is ruled so; letters of approval each by itself."""
        speaking: dict[Verdict, list[int]] = {}
        for rule in rules:
            if rung in rule.rungs:
                speaking.setdefault((rule.gives, rule.letter), []).append(self.speaks(rule, rung))
        found: dict[Verdict, int] = {}
        above: list[int] = []
        for level in LEVELS:
            here = {verdict: self.sets.any_of(each) for verdict, each in speaking.items() if verdict[0] == level}
            found |= {verdict: self.sets.all_of((each, *(-one for one in above))) for verdict, each in here.items()}
            above += here.values()
        return found

    def decides(self, rules: Iterable[Rule], rung: str) -> dict[tuple[str, Verdict], int]:
        """Where each rule of a rung is one of those that decide."""
        here = [rule for rule in rules if rung in rule.rungs]
        found: dict[tuple[str, Verdict], int] = {}
        above: list[int] = []
        for level in LEVELS:
            speaking = {rule.id: (rule, self.speaks(rule, rung)) for rule in here if rule.gives == level}
            for rule, each in speaking.values():
                found[rule.id, (level, rule.letter)] = self.sets.all_of((each, *(-one for one in above)))
            above += (each for _, each in speaking.values())
        return found

    def differ(self, one: Mapping[Key, int], other: Mapping[Key, int]) -> int:
        """Where the two do not say the same under every key."""
        never = -self.sets.true
        keys = {**one, **other}
        return self.sets.any_of(self.sets.differ(one.get(each, never), other.get(each, never)) for each in keys)
