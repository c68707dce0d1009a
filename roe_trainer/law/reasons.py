"""Which facts carry an answer: a shortest set that is enough for it, found without building a trace."""

from __future__ import annotations

from collections.abc import Iterable

from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use
from roe_trainer.law.kinds import Facts, FactValue

Reason = tuple[bool, tuple[tuple[str, FactValue], ...]]
Memo = dict[str, Reason]


def reason(node: Node, facts: Facts, memo: Memo) -> Reason:
    """Whether the node holds, and facts that settle it: while they keep their values so does the answer.

    `memo` keeps the answers of named parts; use one for one set of facts.
    """
    if isinstance(node, Test):
        kind = node.kind
        value = facts.get(kind.name, kind.default)
        return node.passes(value), ((kind.name, value),)
    if isinstance(node, Use):
        known = memo.get(node.name)
        if known is None:
            known = memo[node.name] = reason(node.part, facts, memo)
        return known
    if isinstance(node, Negation):
        holds, why = reason(node.part, facts, memo)
        return not holds, why
    if isinstance(node, Compare):
        left = facts.get(node.kind.name, node.kind.default)
        right = facts.get(node.other.name, node.other.default)
        holds = isinstance(left, int) and isinstance(right, int) and left >= right
        return holds, ((node.kind.name, left), (node.other.name, right))
    return _group(node, facts, memo)


def _group(node: Group, facts: Facts, memo: Memo) -> Reason:
    size = len(node.parts)
    to_hold, to_fail = node.at_least, size - node.at_least + 1
    holding: list[Reason] = []
    failing: list[Reason] = []
    for part in node.parts:
        found = reason(part, facts, memo)
        if found[0]:
            # one part with one fact that settles the group: nothing shorter can come
            if to_hold == 1 and len(found[1]) == 1:
                return found
            holding.append(found)
        else:
            if to_fail == 1 and len(found[1]) == 1:
                return found
            failing.append(found)
    holds = len(holding) >= to_hold
    agreeing, needed = (holding, to_hold) if holds else (failing, to_fail)
    if len(agreeing) > needed:
        agreeing = sorted(agreeing, key=_length)[:needed]
    return holds, _union(why for _, why in agreeing)


def _length(found: Reason) -> int:
    return len(found[1])


def _union(parts: Iterable[tuple[tuple[str, FactValue], ...]]) -> tuple[tuple[str, FactValue], ...]:
    return tuple(dict.fromkeys(pair for part in parts for pair in part))
