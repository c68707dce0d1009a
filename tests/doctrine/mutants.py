"""Wrong versions of a pack, one small mistake each: a condition dropped or turned, a threshold shifted ..."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from roe_trainer.doctrine.models import Gives
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.rules import Rule, RuleException
from roe_trainer.law.condition import Compare, Condition, Group, Negation, Node, Test, Use
from roe_trainer.law.words import condition_words

FLIPPED: dict[Gives, Gives] = {
    "moot": "prohibited",
    "prohibited": "premature",
    "duty": "authorised",
    "premature": "prohibited",
    "needs": "premature",
    "authorised": "duty",
}
LETTERS = {"D": "F", "F": "C", "C": "D", "M": "F", "I": "D", "N": "D"}


@dataclass(frozen=True)
class Mutant:
    """Rules as they would be with one mistake; `rungs` are those that can differ."""

    what: str
    rules: tuple[Rule, ...]
    rungs: tuple[str, ...]


def mutants(pack: Pack) -> Iterator[Mutant]:
    """Every single mistake this module knows how to make."""
    for place, rule in enumerate(pack.rules):
        for what, wrong in rule_mutants(rule):
            rules = (*pack.rules[:place], *(() if wrong is None else (wrong,)), *pack.rules[place + 1 :])
            yield Mutant(f"{rule.id}: {what}", rules, rule.rungs)
    every = tuple(rung.id for rung in pack.rungs)
    for name, condition in pack.definitions.items():
        if any(name in _names(rule) for rule in pack.rules):
            for what, node in node_mutants(condition.node):
                rules = tuple(_redefine(rule, name, node) for rule in pack.rules)
                yield Mutant(f"definition {name}: {what}", rules, every)


def rule_mutants(rule: Rule) -> Iterator[tuple[str, Rule | None]]:
    """Single mistakes in one rule; None is the rule gone."""
    yield "left out", None
    yield f"gives {FLIPPED[rule.gives]}", replace(rule, gives=FLIPPED[rule.gives])
    if rule.letter is not None:
        yield f"letter {LETTERS[rule.letter]}", replace(rule, letter=LETTERS[rule.letter])
    for rung in rule.rungs if len(rule.rungs) > 1 else ():
        yield f"not on {rung}", replace(rule, rungs=tuple(each for each in rule.rungs if each != rung))
    if rule.when is not None:
        for what, node in node_mutants(rule.when.node):
            yield f"when: {what}", replace(rule, when=Condition(node))
    for what, unless in exception_mutants(rule.unless):
        yield what, replace(rule, unless=unless)


def exception_mutants(unless: tuple[RuleException, ...]) -> Iterator[tuple[str, tuple[RuleException, ...]]]:
    """Single mistakes in a list of exceptions."""
    for place, exception in enumerate(unless):
        before, after = unless[:place], unless[place + 1 :]
        yield f"exception {exception.id} lost", (*before, *after)
        if exception.rungs:
            yield f"exception {exception.id} on every rung", (*before, replace(exception, rungs=()), *after)
        for what, node in node_mutants(exception.when.node):
            wrong = replace(exception, when=Condition(node))
            yield f"exception {exception.id}: {what}", (*before, wrong, *after)
        for what, nested in exception_mutants(exception.unless):
            yield f"exception {exception.id}: {what}", (*before, replace(exception, unless=nested), *after)


def node_mutants(node: Node) -> Iterator[tuple[str, Node]]:
    """Single mistakes in a condition; named parts are mutated where they are defined."""
    if isinstance(node, Test):
        yield from _test_mutants(node)
    elif isinstance(node, Use | Compare):
        yield f"not ({node.name if isinstance(node, Use) else condition_words(node, {})})", Negation(node)
    elif isinstance(node, Negation):
        yield "a not dropped", node.part
        for what, part in node_mutants(node.part):
            yield what, Negation(part)
    else:
        yield from _group_mutants(node)


def _group_mutants(node: Group) -> Iterator[tuple[str, Node]]:
    for place, part in enumerate(node.parts):
        rest = (*node.parts[:place], *node.parts[place + 1 :])
        if rest:
            least = len(rest) if node.form == "all" else min(node.at_least, len(rest))
            yield f"part {place} of {node.form} dropped", Group(node.form, rest, least)
        for what, wrong in node_mutants(part):
            yield what, Group(node.form, (*node.parts[:place], wrong, *node.parts[place + 1 :]), node.at_least)


def _test_mutants(test: Test) -> Iterator[tuple[str, Node]]:
    words = condition_words(test, {})
    if test.low is not None or test.high is not None:
        for step in (-1, 1):
            low = None if test.low is None else test.low + step
            high = None if test.high is None else test.high + step
            yield f"{words} shifted by {step}", replace(test, low=low, high=high)
        return
    if test.kind.type == "bool":
        yield f"{words} turned", Negation(test)
        return
    kind = test.kind
    ranks = sorted(kind.rank(value) for value in test.values)
    if ranks[0] > 0:
        yield f"{words} and one lower", _with(test, (*ranks, ranks[0] - 1))
    if ranks[-1] < len(kind.values) - 1:
        yield f"{words} and one higher", _with(test, (*ranks, ranks[-1] + 1))
    for rank in ranks if len(ranks) > 1 else ():
        yield f"{words} without {kind.values[rank]}", _with(test, tuple(each for each in ranks if each != rank))


def _with(test: Test, ranks: tuple[int, ...]) -> Test:
    values = frozenset(test.kind.values[rank] for rank in ranks)
    return replace(test, values=values)


def _names(rule: Rule) -> set[str]:
    nodes = [] if rule.when is None else [rule.when.node]
    pending = list(rule.unless)
    while pending:
        exception = pending.pop()
        nodes.append(exception.when.node)
        pending += exception.unless
    return {name for node in nodes for name in _uses(node)}


def _uses(node: Node) -> Iterator[str]:
    if isinstance(node, Use):
        yield node.name
        yield from _uses(node.part)
    elif isinstance(node, Negation):
        yield from _uses(node.part)
    elif isinstance(node, Group):
        for part in node.parts:
            yield from _uses(part)


def _redefine(rule: Rule, name: str, new: Node) -> Rule:
    if name not in _names(rule):
        return rule
    when = None if rule.when is None else Condition(_swap(rule.when.node, name, new))
    return replace(rule, when=when, unless=_redefine_exceptions(rule.unless, name, new))


def _redefine_exceptions(unless: tuple[RuleException, ...], name: str, new: Node) -> tuple[RuleException, ...]:
    return tuple(
        replace(
            each,
            when=Condition(_swap(each.when.node, name, new)),
            unless=_redefine_exceptions(each.unless, name, new),
        )
        for each in unless
    )


def _swap(node: Node, name: str, new: Node) -> Node:
    if isinstance(node, Use):
        return replace(node, part=new if node.name == name else _swap(node.part, name, new))
    if isinstance(node, Negation):
        return Negation(_swap(node.part, name, new))
    if isinstance(node, Group):
        return replace(node, parts=tuple(_swap(part, name, new) for part in node.parts))
    return node
