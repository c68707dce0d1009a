"""Conditions in words, for pages that people read."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use
from roe_trainer.law.labels import describe_fact, label_name, label_value

_JOINS = {"all": " and ", "any": " or "}


def condition_words(node: Node, meanings: Mapping[str, str], inside: bool = False) -> str:
    """A condition as one line; `meanings` gives the words of named parts, by name."""
    if isinstance(node, Test):
        return _test_words(node)
    if isinstance(node, Compare):
        return f"{label_name(node.kind.name)} at least {label_name(node.other.name)}"
    if isinstance(node, Use):
        return _plain(meanings.get(node.name, node.name))
    if isinstance(node, Negation):
        if isinstance(node.part, Test) and node.part.kind.type == "bool":
            return describe_fact(node.part.kind, True not in node.part.values)
        words = condition_words(node.part, meanings, inside=True)
        return f"not ({words})" if isinstance(node.part, Use) else f"not {words}"
    return _group(node, meanings, inside)


def _group(node: Group, meanings: Mapping[str, str], inside: bool) -> str:
    parts = [condition_words(part, meanings, inside=True) for part in node.parts]
    if node.form == "count":
        return f"at least {node.at_least} of ({'; '.join(parts)})"
    words = _JOINS[node.form].join(parts)
    return f"({words})" if inside and len(parts) > 1 else words


def _test_words(test: Test) -> str:
    kind = test.kind
    if kind.type == "bool":
        return describe_fact(kind, True in test.values)
    if test.low is not None:
        return f"{label_name(kind.name)} at least {test.low} {kind.unit}".rstrip()
    if test.high is not None:
        return f"{label_name(kind.name)} at most {test.high} {kind.unit}".rstrip()
    wanted = [value for value in kind.values if value in test.values]
    return f"{label_name(kind.name)}: {' or '.join(label_value(value) for value in wanted)}"


def _plain(words: str) -> str:
    return words.replace("_", " ")
