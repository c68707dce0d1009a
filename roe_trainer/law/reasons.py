"""Which facts carry an answer: a shortest set that is enough for it, found without building a trace."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter

from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use
from roe_trainer.law.kinds import Facts, FactValue

Pairs = tuple[tuple[str, FactValue], ...]
Reason = tuple[bool, int, Pairs]
"""Whether it holds, how many facts settle that, and which: while they keep their values so does the answer."""
Memo = dict[str, Reason]
Asker = Callable[[Facts, Memo], Reason]
"""Asks a node; the memo keeps the answers of named parts, one memo for one set of facts."""

_count = itemgetter(1)


def compile_reason(node: Node, named: dict[str, Asker]) -> Asker:
    """A function that answers a node with its reason; `named` keeps those of named parts, to be shared in a pack."""
    if isinstance(node, Test):
        return _ask_test(node)
    if isinstance(node, Compare):
        return _ask_compare(node)
    if isinstance(node, Use):
        if node.name not in named:
            named[node.name] = _ask_named(node.name, compile_reason(node.part, named))
        return named[node.name]
    if isinstance(node, Negation):
        inner = compile_reason(node.part, named)

        def denied(facts: Facts, memo: Memo) -> Reason:
            holds, count, why = inner(facts, memo)
            return not holds, count, why

        return denied
    return _ask_group(tuple(compile_reason(part, named) for part in node.parts), node)


def _ask_test(node: Test) -> Asker:
    name, default, passes = node.kind.name, node.kind.default, node.passes
    known: dict[FactValue, Reason] = {}

    def ask(facts: Facts, memo: Memo) -> Reason:
        value = facts.get(name, default)
        found = known.get(value)
        if found is None:
            found = known[value] = (passes(value), 1, ((name, value),))
        return found

    # numbers are open-ended and must not fill the table
    return (lambda facts, memo: _plain(node, facts)) if node.kind.type == "integer" else ask


def _plain(node: Test, facts: Facts) -> Reason:
    value = facts.get(node.kind.name, node.kind.default)
    return node.passes(value), 1, ((node.kind.name, value),)


def _ask_compare(node: Compare) -> Asker:
    def ask(facts: Facts, memo: Memo) -> Reason:
        left = facts.get(node.kind.name, node.kind.default)
        right = facts.get(node.other.name, node.other.default)
        holds = isinstance(left, int) and isinstance(right, int) and left >= right
        return holds, 2, ((node.kind.name, left), (node.other.name, right))

    return ask


def _ask_named(name: str, inner: Asker) -> Asker:
    def ask(facts: Facts, memo: Memo) -> Reason:
        found = memo.get(name)
        if found is None:
            found = memo[name] = inner(facts, memo)
        return found

    return ask


def _ask_group(parts: tuple[Asker, ...], node: Group) -> Asker:
    to_hold, to_fail = node.at_least, len(parts) - node.at_least + 1

    def ask(facts: Facts, memo: Memo) -> Reason:
        holding: list[Reason] = []
        failing: list[Reason] = []
        for part in parts:
            found = part(facts, memo)
            if found[0]:
                # one fact that settles the group by itself: nothing shorter can come
                if to_hold == 1 and found[1] == 1:
                    return found
                holding.append(found)
            else:
                if to_fail == 1 and found[1] == 1:
                    return found
                failing.append(found)
        holds = len(holding) >= to_hold
        agreeing, needed = (holding, to_hold) if holds else (failing, to_fail)
        if needed == 1:
            return min(agreeing, key=_count)
        if len(agreeing) > needed:
            agreeing = sorted(agreeing, key=_count)[:needed]
        pairs = tuple(dict.fromkeys([pair for found in agreeing for pair in found[2]]))
        return holds, len(pairs), pairs

    return ask
