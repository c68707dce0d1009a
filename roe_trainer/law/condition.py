"""The closed condition tree over facts: read from data, compiled to closures, able to say why it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from roe_trainer.law.kinds import FactKind, Facts, FactValue, HasKinds, with_nearest
from roe_trainer.law.trace import Trace
from roe_trainer.words.line import Line, Several, line

_FORMS = "all, any, not, fact, count, use"
_OPERATORS = ("is", "in", "at_least", "at_most", "at_least_fact")


class ConditionError(ValueError):
    """A condition that cannot be read: `where` is the place, `problem` what was found there and what was expected."""

    def __init__(self, where: str, problem: Line) -> None:
        self.where = where
        self.problem = problem
        super().__init__(line("law-at-place", place=where, problem=problem))

    @property
    def path(self) -> tuple[str | int, ...]:
        """The place as keys and positions, as far as it is one."""
        place = self.where.rsplit(" ", 1)[-1]
        return tuple(int(part) if part.isdigit() else part for part in re.split(r"[.\[\]]+", place) if part)


@dataclass(frozen=True, slots=True)
class Test:
    """One question about one fact: the values, or the least and greatest number, that answer it with yes."""

    kind: FactKind
    values: frozenset[FactValue] = frozenset()
    low: int | None = None
    high: int | None = None

    def passes(self, value: FactValue) -> bool:
        """Whether a value answers it with yes; an unknown number never does."""
        if self.low is not None:
            return isinstance(value, int) and value >= self.low
        if self.high is not None:
            return isinstance(value, int) and value <= self.high
        return value in self.values


@dataclass(frozen=True, slots=True)
class Compare:
    """Is one number at least another one?"""

    kind: FactKind
    other: FactKind


@dataclass(frozen=True, slots=True)
class Group:
    """All, any, or at least so many of the parts."""

    form: str
    parts: tuple[Node, ...]
    at_least: int


@dataclass(frozen=True, slots=True)
class Negation:
    """The denial of its part."""

    part: Node


@dataclass(frozen=True, slots=True)
class Use:
    """A condition with a name, defined once in the pack."""

    name: str
    part: Node


Node = Test | Compare | Group | Negation | Use
Check = Callable[[Facts], bool]


@dataclass(frozen=True)
class Condition:
    """A condition ready to be asked; facts that are absent count with their default."""

    node: Node

    @cached_property
    def holds(self) -> Check:
        """The question as a function of facts; put together when first asked."""
        return compile_node(self.node)

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """Names of the facts it asks about, each once, in reading order."""
        return tuple(dict.fromkeys(facts_of(self.node)))

    def explain(self, facts: Facts) -> Trace:
        """The same answer with the value of every fact that was looked at."""
        return explain_node(self.node, facts)


def parse_condition(
    node: object, vocabulary: HasKinds, where: str, definitions: Mapping[str, Condition] | None = None
) -> Condition:
    """Read a condition from data; raises ConditionError naming `where` when it is not one."""
    return Condition(_parse(node, vocabulary.kinds, where, definitions or {}))


def facts_of(node: Node) -> list[str]:
    """Names of all facts a node reads, in reading order, with repeats."""
    if isinstance(node, Test):
        return [node.kind.name]
    if isinstance(node, Compare):
        return [node.kind.name, node.other.name]
    if isinstance(node, Group):
        return [name for part in node.parts for name in facts_of(part)]
    return facts_of(node.part)


# ---- reading ----


def _parse(node: object, kinds: Mapping[str, FactKind], where: str, named: Mapping[str, Condition]) -> Node:
    if not isinstance(node, Mapping) or not node:
        raise ConditionError(where, line("law-no-condition", forms=_FORMS, found=repr(node)))
    forms = [key for key in node if key in ("all", "any", "not", "fact", "count", "use")]
    if len(forms) != 1:
        raise ConditionError(where, line("law-not-one-form", forms=_FORMS, found=", ".join(map(str, node))))
    form = forms[0]
    allowed = {"fact": _OPERATORS, "count": ("at_least",)}.get(form, ())
    for key in node:
        if key != form and key not in allowed:
            wrong = line("law-does-not-belong", key=repr(key), form=repr(form))
            raise ConditionError(where, with_nearest(wrong, key, list(allowed)))
    if form in ("all", "any", "count"):
        return _parse_group(form, node, kinds, where, named)
    if form == "not":
        return Negation(_parse(node["not"], kinds, f"{where}.not", named))
    if form == "use":
        return _parse_use(node["use"], where, named)
    return _parse_fact(node, kinds, where)


def _parse_group(
    form: str, node: Mapping[str, object], kinds: Mapping[str, FactKind], where: str, named: Mapping[str, Condition]
) -> Group:
    listed = node[form]
    if not isinstance(listed, list) or not listed:
        raise ConditionError(f"{where}.{form}", line("law-no-conditions", found=repr(listed)))
    parts = tuple(_parse(part, kinds, f"{where}.{form}[{i}]", named) for i, part in enumerate(listed))
    if form != "count":
        return Group(form, parts, len(parts) if form == "all" else 1)
    least = node.get("at_least")
    if isinstance(least, bool) or not isinstance(least, int) or not 1 <= least <= len(parts):
        raise ConditionError(f"{where}.count", line("law-not-a-count", most=len(parts), found=repr(least)))
    return Group("count", parts, least)


def _parse_use(name: object, where: str, named: Mapping[str, Condition]) -> Use:
    if not isinstance(name, str) or name not in named:
        unknown = with_nearest(line("law-no-definition", name=repr(name)), name, list(named))
        raise ConditionError(f"{where}.use", unknown)
    return Use(name, named[name].node)


def _parse_fact(node: Mapping[str, object], kinds: Mapping[str, FactKind], where: str) -> Node:
    kind = _kind(node["fact"], kinds, f"{where}.fact")
    operators = [key for key in _OPERATORS if key in node]
    if len(operators) > 1:
        raise ConditionError(where, line("law-asks-two-things", fact=kind.name, asked=Several(tuple(operators), "and")))
    if not operators:
        if kind.type != "bool":
            raise ConditionError(where, line("law-asks-nothing", fact=kind.name, operators=", ".join(_OPERATORS)))
        return Test(kind, frozenset((True,)))
    operator = operators[0]
    return _PARSERS[operator](kind, node[operator], kinds, f"{where}.{operator}")


def _kind(name: object, kinds: Mapping[str, FactKind], where: str) -> FactKind:
    if not isinstance(name, str) or name not in kinds:
        raise ConditionError(where, with_nearest(line("law-no-fact", name=repr(name)), name, list(kinds)))
    return kinds[name]


def _value(kind: FactKind, value: object, where: str) -> FactValue:
    problem = kind.problem(value)
    if problem is not None:
        raise ConditionError(where, problem)
    return value  # type: ignore[return-value]


def _parse_is(kind: FactKind, value: object, kinds: Mapping[str, FactKind], where: str) -> Test:
    return Test(kind, frozenset((_value(kind, value, where),)))


def _parse_in(kind: FactKind, value: object, kinds: Mapping[str, FactKind], where: str) -> Test:
    if not isinstance(value, list) or not value:
        raise ConditionError(where, line("law-no-values", fact=kind.name, found=repr(value)))
    return Test(kind, frozenset(_value(kind, each, where) for each in value))


def _bound(kind: FactKind, value: object, where: str) -> int:
    if kind.type == "bool":
        raise ConditionError(where, line("law-no-order", fact=kind.name))
    return kind.rank(_value(kind, value, where))


def _parse_at_least(kind: FactKind, value: object, kinds: Mapping[str, FactKind], where: str) -> Test:
    rank = _bound(kind, value, where)
    if kind.type == "integer":
        return Test(kind, low=rank)
    return Test(kind, frozenset(kind.values[rank:]))


def _parse_at_most(kind: FactKind, value: object, kinds: Mapping[str, FactKind], where: str) -> Test:
    rank = _bound(kind, value, where)
    if kind.type == "integer":
        return Test(kind, high=rank)
    return Test(kind, frozenset(kind.values[: rank + 1]))


def _parse_at_least_fact(kind: FactKind, value: object, kinds: Mapping[str, FactKind], where: str) -> Compare:
    other = _kind(value, kinds, where)
    if kind.type != "integer" or other.type != "integer":
        given = {"fact": kind.name, "type": kind.type, "other": other.name, "other_type": other.type}
        raise ConditionError(where, line("law-no-comparison", **given))
    return Compare(kind, other)


_PARSERS: dict[str, Callable[[FactKind, object, Mapping[str, FactKind], str], Node]] = {
    "is": _parse_is,
    "in": _parse_in,
    "at_least": _parse_at_least,
    "at_most": _parse_at_most,
    "at_least_fact": _parse_at_least_fact,
}


# ---- asking ----


def compile_node(node: Node) -> Check:
    """A function that answers the node for a set of facts."""
    if isinstance(node, Test):
        return _compile_test(node)
    if isinstance(node, Compare):
        return lambda facts: _at_least(node, facts)
    if isinstance(node, Use):
        return compile_node(node.part)
    if isinstance(node, Negation):
        inner = compile_node(node.part)
        return lambda facts: not inner(facts)
    checks = tuple(compile_node(part) for part in node.parts)
    if node.form == "all":
        return lambda facts: all(check(facts) for check in checks)
    if node.form == "any":
        return lambda facts: any(check(facts) for check in checks)
    least = node.at_least
    return lambda facts: sum(check(facts) for check in checks) >= least


def _compile_test(test: Test) -> Check:
    name, default = test.kind.name, test.kind.default
    if test.low is None and test.high is None:
        values = test.values
        return lambda facts: facts.get(name, default) in values
    passes = test.passes
    return lambda facts: passes(facts.get(name, default))


def _at_least(node: Compare, facts: Facts) -> bool:
    left = facts.get(node.kind.name, node.kind.default)
    right = facts.get(node.other.name, node.other.default)
    return isinstance(left, int) and isinstance(right, int) and left >= right


def explain_node(node: Node, facts: Facts) -> Trace:
    """Answer a node and keep what was looked at."""
    if isinstance(node, Test):
        value = facts.get(node.kind.name, node.kind.default)
        return Trace(node.passes(value), ((node.kind.name, value),))
    if isinstance(node, Compare):
        looked = tuple((kind.name, facts.get(kind.name, kind.default)) for kind in (node.kind, node.other))
        return Trace(_at_least(node, facts), looked)
    if isinstance(node, Use):
        inner = explain_node(node.part, facts)
        return Trace(inner.holds, (), (inner,))
    if isinstance(node, Negation):
        inner = explain_node(node.part, facts)
        return Trace(not inner.holds, (), (inner,))
    parts = tuple(explain_node(part, facts) for part in node.parts)
    return Trace(sum(part.holds for part in parts) >= node.at_least, (), parts, node.at_least)
