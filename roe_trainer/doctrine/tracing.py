"""A ruling step by step: every condition of the rules that decide, as it was answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import Pack
from roe_trainer.doctrine.page import meanings
from roe_trainer.doctrine.rules import RuleException
from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use, explain_node
from roe_trainer.law.kinds import Facts
from roe_trainer.law.labels import describe_fact, describe_value
from roe_trainer.law.trace import Trace
from roe_trainer.law.words import condition_words
from roe_trainer.words.line import Arg, Line, Quoted, Several, Text, line

_FORMS = {"all": line("doctrine-trace-all"), "any": line("doctrine-trace-any")}


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step: what was asked, whether it holds, and for a single fact how it stood and its `value` by itself.

    `depth` counts from 0.
    """

    depth: int
    asked: Arg
    holds: bool
    found: Text | None = None
    value: Arg | None = None


def trace(pack: Pack, facts: Facts, rung: str) -> tuple[TraceLine, ...]:
    """The deciding rules of a rung with every condition and exception; a rule that always speaks has one line."""
    words = meanings(pack)
    lines: list[TraceLine] = []
    for cited in judge(pack, facts, rung).rules:
        rule = pack.by_rule[cited.rule]
        lines.append(TraceLine(0, Quoted(rule.title), rule.speaks(rung, facts)))
        if rule.when is not None:
            lines += _steps(rule.when.node, rule.when.explain(facts), facts, words, 1)
        for exception in rule.exceptions(rung):
            lines += _exception(exception, facts, words, 1)
    return tuple(lines)


def _exception(exception: RuleException, facts: Facts, words: Mapping[str, str], depth: int) -> Iterator[TraceLine]:
    yield TraceLine(
        depth, line("doctrine-trace-unless", why=Quoted(exception.why)), explain_node(exception.node(), facts).holds
    )
    yield from _steps(exception.when.node, exception.when.explain(facts), facts, words, depth + 1)
    for inner in exception.unless:
        yield from _exception(inner, facts, words, depth + 1)


def _steps(node: Node, answer: Trace, facts: Facts, words: Mapping[str, str], depth: int) -> Iterator[TraceLine]:
    if isinstance(node, Group):
        yield TraceLine(depth, _join(node), answer.holds)
        yield from _carrying(node, answer, facts, words, depth + 1)
        return
    part, below = (node.part, answer.parts[0]) if isinstance(node, Negation) else (node, answer)
    inner, below = (part.part, below.parts[0]) if isinstance(part, Use) else (part, below)
    asked = condition_words(node, words)
    if isinstance(inner, Group) and isinstance(node, Use):
        asked = line("doctrine-trace-named", condition=asked, form=_join(inner))
    yield TraceLine(depth, asked, answer.holds, *_found(part, facts))
    if isinstance(inner, Group):
        yield from _carrying(inner, below, facts, words, depth + 1)
    elif inner is not part:
        yield from _steps(inner, below, facts, words, depth + 1)


def _carrying(group: Group, answer: Trace, facts: Facts, words: Mapping[str, str], depth: int) -> Iterator[TraceLine]:
    """Only the parts that answer as their group does; the others do not matter to the answer."""
    for part, each in zip(group.parts, answer.parts, strict=True):
        if each.holds == answer.holds:
            yield from _steps(part, each, facts, words, depth)


def _join(group: Group) -> Line:
    return _FORMS.get(group.form) or line("doctrine-trace-count", least=group.at_least)


def _found(part: Node, facts: Facts) -> tuple[Text | None, Arg | None]:
    if isinstance(part, Test):
        value = facts.get(part.kind.name, part.kind.default)
        return describe_fact(part.kind, value), describe_value(part.kind, value)
    if isinstance(part, Compare):
        kinds = (part.kind, part.other)
        both = Several(tuple(describe_fact(kind, facts.get(kind.name, kind.default)) for kind in kinds), "semicolon")
        return both, both
    return None, None
