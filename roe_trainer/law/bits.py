"""Conditions as bit tests: a set of facts becomes one whole number, a condition a few comparisons with it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from roe_trainer.law.condition import Compare, Condition, Group, Negation, Node, Test, Use
from roe_trainer.law.kinds import Facts, FactValue

Cube = tuple[int, int]
"""A mask and the value the masked state must have."""

# Beyond so many alternatives a part gets a bit of its own, so that products of alternatives stay short.
MAX_CUBES = 8


class BitTable:
    """Hands out one bit for every question asked of a fact, and one for every named or long part."""

    def __init__(self) -> None:
        self._bits = 0
        self._tests: dict[str, dict[Test, int]] = {}
        self._compares: dict[Compare, int] = {}
        self._named: dict[str, int] = {}
        self._derived: list[tuple[int, tuple[Cube, ...]]] = []

    def cubes(self, condition: Condition) -> tuple[Cube, ...]:
        """The condition as alternatives, any of which is enough; none at all for one that can never hold."""
        return tuple(self._cubes(condition.node, True))

    def bit(self, cubes: tuple[Cube, ...]) -> int:
        """A bit that is set when any of the cubes fits."""
        bit = self._new()
        self._derived.append((bit, cubes))
        return bit

    def encoder(self) -> Encoder:
        """The way from facts to a state; asks nothing that was added to the table later."""
        return Encoder(self._tests, self._compares, tuple(self._derived))

    def _new(self) -> int:
        self._bits += 1
        return 1 << (self._bits - 1)

    def _cubes(self, node: Node, wanted: bool) -> list[Cube]:
        if isinstance(node, Negation):
            return self._cubes(node.part, not wanted)
        if isinstance(node, Group):
            return self._group(node, wanted)
        bit = self._leaf(node)
        return [(bit, bit if wanted else 0)]

    def _leaf(self, node: Test | Compare | Use) -> int:
        if isinstance(node, Use):
            if node.name not in self._named:
                self._named[node.name] = self.bit(tuple(self._cubes(node.part, True)))
            return self._named[node.name]
        if isinstance(node, Compare):
            return self._compares.setdefault(node, 0) or self._remember_compare(node)
        bits = self._tests.setdefault(node.kind.name, {})
        if node not in bits:
            bits[node] = self._new()
        return bits[node]

    def _remember_compare(self, node: Compare) -> int:
        self._compares[node] = self._new()
        return self._compares[node]

    def _group(self, node: Group, wanted: bool) -> list[Cube]:
        size = len(node.parts)
        needed = node.at_least if wanted else size - node.at_least + 1
        if needed == 1:
            return [cube for part in node.parts for cube in self._cubes(part, wanted)]
        if needed == size:
            return self._product(self._cubes(part, wanted) for part in node.parts)
        parts = [self._cubes(part, wanted) for part in node.parts]
        return [cube for chosen in combinations(parts, needed) for cube in self._product(chosen)]

    def _product(self, factors: Iterable[list[Cube]]) -> list[Cube]:
        found: list[Cube] = [(0, 0)]
        for factor in factors:
            if len(factor) > 1 and len(found) * len(factor) > MAX_CUBES:
                bit = self.bit(tuple(factor))
                factor = [(bit, bit)]
            found = [joined for left in found for right in factor if (joined := _join(left, right)) is not None]
        return found


def _join(left: Cube, right: Cube) -> Cube | None:
    if (left[1] ^ right[1]) & left[0] & right[0]:
        return None
    return left[0] | right[0], left[1] | right[1]


class Encoder:
    """Turns facts into a state. Facts that no condition asks about are passed over."""

    __slots__ = ("_base", "_compares", "_deltas", "_derived", "_numbers")

    def __init__(
        self,
        tests: dict[str, dict[Test, int]],
        compares: dict[Compare, int],
        derived: tuple[tuple[int, tuple[Cube, ...]], ...],
    ) -> None:
        self._derived = derived
        self._compares = tuple(
            (c.kind.name, c.other.name, c.kind.default, c.other.default, b) for c, b in compares.items()
        )
        self._base = 0
        self._deltas: dict[str, dict[FactValue, int]] = {}
        self._numbers: dict[str, tuple[tuple[Test, int], ...]] = {}
        for name, bits in tests.items():
            kind = next(iter(bits)).kind
            default = _contribution(bits, kind.default)
            self._base |= default
            if kind.type == "integer":
                self._numbers[name] = tuple(bits.items())
            else:
                values = (False, True) if kind.type == "bool" else kind.values
                self._deltas[name] = {value: _contribution(bits, value) ^ default for value in values}

    def encode(self, facts: Facts) -> int:
        """The state of a set of facts; raises KeyError for a value the vocabulary does not have."""
        return self.derive(self.answers(facts))

    def answers(self, facts: Facts) -> int:
        """The bits of facts alone, from which all else follows."""
        state = self._base
        deltas = self._deltas
        for name, value in facts.items():
            if name in deltas:
                state ^= deltas[name][value]
        if self._numbers or self._compares:
            state = self._encode_numbers(state, facts)
        return state

    def derive(self, state: int) -> int:
        """Set the bits of named and long parts on a state that has only bits of facts."""
        for bit, cubes in self._derived:
            for mask, value in cubes:
                if state & mask == value:
                    state |= bit
                    break
        return state

    def _encode_numbers(self, state: int, facts: Facts) -> int:
        for name, tests in self._numbers.items():
            if name in facts:
                for test, bit in tests:
                    state = state | bit if test.passes(facts[name]) else state & ~bit
        for left, right, left_default, right_default, bit in self._compares:
            one, other = facts.get(left, left_default), facts.get(right, right_default)
            if isinstance(one, int) and isinstance(other, int) and one >= other:
                state |= bit
        return state


def _contribution(bits: dict[Test, int], value: FactValue) -> int:
    state = 0
    for test, bit in bits.items():
        if test.passes(value):
            state |= bit
    return state
