"""Conditions as lines, for pages that people read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Literal

from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use
from roe_trainer.law.labels import describe_fact, label_name, label_value
from roe_trainer.words.line import Arg, Quoted, Several, Text, line


def condition_words(node: Node, meanings: Mapping[str, str], inside: bool = False) -> Arg:
    """What is said for a condition; `meanings` gives the words of named parts, by name (a part without: its name)."""
    if isinstance(node, Test):
        return _test_words(node)
    if isinstance(node, Compare):
        return line("law-at-least-fact", name=label_name(node.kind.name), other=label_name(node.other.name))
    if isinstance(node, Use):
        return Quoted(meanings[node.name]) if node.name in meanings else node.name
    if isinstance(node, Negation):
        if isinstance(node.part, Test) and node.part.kind.type == "bool":
            return describe_fact(node.part.kind, True not in node.part.values)
        words = condition_words(node.part, meanings, inside=True)
        return line("law-not-named" if isinstance(node.part, Use) else "law-not", condition=words)
    return _group(node, meanings, inside)


def _group(node: Group, meanings: Mapping[str, str], inside: bool) -> Arg:
    parts = tuple(condition_words(part, meanings, inside=True) for part in node.parts)
    if node.form == "count":
        return line("law-at-least-of", least=node.at_least, conditions=Several(parts, "semicolon"))
    words = _joined(parts, "and" if node.form == "all" else "or")
    return line("law-in-brackets", condition=words) if inside and len(parts) > 1 else words


def _test_words(test: Test) -> Text:
    kind = test.kind
    if kind.type == "bool":
        return describe_fact(kind, True in test.values)
    name, unit = label_name(kind.name), Quoted(kind.unit)
    if test.low is not None:
        return line("law-at-least", name=name, number=test.low, unit=unit)
    if test.high is not None:
        return line("law-at-most", name=name, number=test.high, unit=unit)
    wanted = [label_value(value) for value in kind.values if value in test.values]
    return line("law-fact-value", name=name, value=_joined(wanted, "or"))


def _joined(parts: Iterable[Arg], joint: Literal["and", "or"]) -> Arg:
    """Every two of them joined by the word, for a comma between conditions could be read either way."""
    return reduce(lambda told, part: Several((told, part), joint), parts)
