"""A set of facts on which a condition holds, or the certainty that there is none among all that can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from roe_trainer.law.clauses import Clauses
from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use
from roe_trainer.law.kinds import FactKind, FactValue
from roe_trainer.law.vocabulary import Vocabulary


class Satisfier:
    """Every consistent set of facts at once. Conditions become literals; `find` looks for a set where some hold.

    `nodes` are all the conditions that will be asked about: from them it knows which numbers tell sets apart.
    """

    def __init__(self, vocabulary: Vocabulary, nodes: Iterable[Node]) -> None:
        self.vocabulary = vocabulary
        self._clauses = Clauses()
        self._known: dict[tuple[int, ...], int] = {}
        self.true = self._clauses.variable()
        self._clauses.add([self.true])
        nodes = [*nodes, *(rule.never.node for rule in vocabulary.consistency)]
        numbers = sorted({n for node in nodes for bound in _bounds(node) for n in (bound - 1, bound, bound + 1)} | {0})
        self._values: dict[str, dict[FactValue, int]] = {
            name: self._one_of(values_of(kind, numbers)) for name, kind in vocabulary.kinds.items()
        }
        for rule in vocabulary.consistency:
            self._clauses.add([-self.literal(rule.never.node)])

    def literal(self, node: Node) -> int:
        """What stands for a condition."""
        if isinstance(node, Use):
            return self.literal(node.part)
        if isinstance(node, Negation):
            return -self.literal(node.part)
        if isinstance(node, Test):
            return self.any_of(each for value, each in self._values[node.kind.name].items() if node.passes(value))
        if isinstance(node, Compare):
            return self._compare(node)
        return self._group(node)

    def all_of(self, literals: Iterable[int]) -> int:
        """What stands for all of them."""
        return -self.any_of(-literal for literal in literals)

    def any_of(self, literals: Iterable[int]) -> int:
        """What stands for any of them."""
        parts = tuple(sorted(set(literals) - {-self.true}))
        if self.true in parts:
            return self.true
        if len(parts) < 2:
            return parts[0] if parts else -self.true
        if parts not in self._known:
            one = self._known[parts] = self._clauses.variable()
            self._clauses.add([-one, *parts])
            for part in parts:
                self._clauses.add([one, -part])
        return self._known[parts]

    def differ(self, one: int, other: int) -> int:
        """What stands for exactly one of the two."""
        return self.all_of((self.any_of((one, other)), self.any_of((-one, -other))))

    def possible(self, *literals: int) -> bool:
        """Whether there is a consistent set of facts on which all of them hold."""
        return self._clauses.solve(literals) is not None

    def find(self, *literals: int) -> dict[str, FactValue] | None:
        """A plain consistent set of facts on which all of them hold, defaults left out; None when there is none."""
        wanted = list(literals)
        found = self._clauses.solve(wanted)
        if found is None:
            return None
        for name, values in self._values.items():
            usual = values[self.vocabulary.default(name)]
            if usual in found:
                wanted.append(usual)
            elif (plainer := self._clauses.solve([*wanted, usual])) is not None:
                wanted.append(usual)
                found = plainer
        held = ((n, value, each) for n, values in self._values.items() for value, each in values.items())
        return {n: value for n, value, each in held if each in found and value != self.vocabulary.default(n)}

    def _one_of(self, values: tuple[FactValue, ...]) -> dict[FactValue, int]:
        found = {value: self._clauses.variable() for value in values}
        self._clauses.add(found.values())
        for one, other in combinations(found.values(), 2):
            self._clauses.add([-one, -other])
        return found

    def _compare(self, node: Compare) -> int:
        left, right = self._values[node.kind.name], self._values[node.other.name]
        return self.any_of(
            self.all_of((one, other))
            for value, one in left.items()
            for least, other in right.items()
            if isinstance(value, int) and isinstance(least, int) and value >= least
        )

    def _group(self, node: Group) -> int:
        parts = [self.literal(part) for part in node.parts]
        if node.at_least == len(parts):
            return self.all_of(parts)
        return self.any_of(self.all_of(chosen) for chosen in combinations(parts, node.at_least))


def values_of(kind: FactKind, numbers: Iterable[int]) -> tuple[FactValue, ...]:
    """Every value a fact can have, of numbers those given; its default first."""
    every: tuple[FactValue, ...] = kind.values
    if kind.type == "bool":
        every = (False, True)
    elif kind.type == "integer":
        every = tuple(number for number in numbers if number >= 0)
    return tuple(dict.fromkeys((kind.default, *every)))


def _bounds(node: Node) -> Iterator[int]:
    if isinstance(node, Test):
        yield from (bound for bound in (node.low, node.high) if bound is not None)
    elif isinstance(node, Group):
        for part in node.parts:
            yield from _bounds(part)
    elif isinstance(node, Negation | Use):
        yield from _bounds(node.part)
