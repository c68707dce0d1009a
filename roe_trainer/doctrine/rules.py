"""A rule of a pack as the judge uses it: when it speaks, what it gives, and where its exceptions stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from roe_trainer.doctrine.models import CaseModel, Gives
from roe_trainer.law.condition import Condition, Group, Negation, Node

LEVELS: tuple[Gives, ...] = ("moot", "prohibited", "duty", "premature", "needs", "authorised")
"""Inside a rung the first of these that any rule gives is the verdict."""

CODES: Mapping[Gives, str] = {
    "moot": "NA",
    "prohibited": "X",
    "duty": "D",
    "premature": "P",
    "needs": "AP",
    "authorised": "A",
}


@dataclass(frozen=True, slots=True)
class Breach:
    """What it costs to act against a rule: a loss of 0-100 in one dimension, and the critical failure it is, if any."""

    dimension: str
    loss: int
    critical: str | None = None
    critical_on: tuple[str, ...] = ()

    def on(self, rung: str) -> Breach:
        """The breach as it counts on one rung."""
        if self.critical is None or not self.critical_on or rung in self.critical_on:
            return self
        return Breach(self.dimension, self.loss)


@dataclass(frozen=True, slots=True)
class Force:
    """When a thing is in force: between two days, and while a switch is on."""

    valid_from: date | None = None
    valid_until: date | None = None
    switch: str | None = None

    def holds(self, day: date, switches: Mapping[str, bool | int]) -> bool:
        """Whether it is in force on that day with the switches so; raises KeyError for a switch there is not."""
        if self.valid_from is not None and day < self.valid_from:
            return False
        if self.valid_until is not None and day >= self.valid_until:
            return False
        return self.switch is None or bool(switches[self.switch])


@dataclass(frozen=True, slots=True)
class RuleException:
    """Where a rule does not speak, with the exceptions to that exception."""

    id: str
    when: Condition
    why: str
    rungs: tuple[str, ...]
    force: Force
    unless: tuple[RuleException, ...] = ()

    def node(self) -> Node:
        """The exception with its own exceptions taken out."""
        return _except(self.when.node, self.unless)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `when` is None for a rule that always speaks."""

    id: str
    title: str
    source: str
    citation: str
    also: tuple[str, ...]
    text: str
    why: str
    instead: str
    limits: str
    rungs: tuple[str, ...]
    gives: Gives
    letter: str | None
    says: str
    missing: str | None
    when: Condition | None
    unless: tuple[RuleException, ...]
    breach: Breach | None
    force: Force
    cases: tuple[CaseModel, ...]
    file: str

    def exceptions(self, rung: str) -> tuple[RuleException, ...]:
        """The exceptions that count on one rung."""
        return tuple(e for e in self.unless if not e.rungs or rung in e.rungs)

    def condition(self, rung: str) -> Condition | None:
        """When the rule speaks on a rung, exceptions taken out; None for always."""
        exceptions = self.exceptions(rung)
        if self.when is None:
            return Condition(Group("all", _denied(exceptions), len(exceptions))) if exceptions else None
        return Condition(_except(self.when.node, exceptions))

    def speaks(self, rung: str, facts: Mapping[str, bool | int | str | None]) -> bool:
        """Whether the rule speaks on a rung, given the facts."""
        condition = self.condition(rung)
        return condition is None or condition.holds(facts)


def all_exceptions(unless: tuple[RuleException, ...]) -> Iterator[RuleException]:
    """Exceptions and the exceptions to them, outermost first."""
    for exception in unless:
        yield exception
        yield from all_exceptions(exception.unless)


def _except(node: Node, exceptions: tuple[RuleException, ...]) -> Node:
    if not exceptions:
        return node
    parts = (node, *_denied(exceptions))
    return Group("all", parts, len(parts))


def _denied(exceptions: tuple[RuleException, ...]) -> tuple[Node, ...]:
    return tuple(Negation(exception.node()) for exception in exceptions)
