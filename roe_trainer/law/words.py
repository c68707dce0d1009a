"""Conditions in words, for pages that people read."""

from __future__ import annotations

from collections.abc import Mapping

from roe_trainer.law.condition import Compare, Group, Negation, Node, Test, Use

_JOINS = {"all": " and ", "any": " or "}


def condition_words(node: Node, meanings: Mapping[str, str], inside: bool = False) -> str:
    """A condition as one line; `meanings` gives the words of named parts, by name."""
    if isinstance(node, Test | Compare):
        return _plain(node.words)
    if isinstance(node, Use):
        return _plain(meanings.get(node.name, node.name))
    if isinstance(node, Negation):
        if isinstance(node.part, Test) and node.part.words.startswith("not "):
            return _plain(node.part.words.removeprefix("not "))
        words = condition_words(node.part, meanings, inside=True)
        return f"not ({words})" if isinstance(node.part, Use) else f"not {words}"
    return _group(node, meanings, inside)


def _group(node: Group, meanings: Mapping[str, str], inside: bool) -> str:
    parts = [condition_words(part, meanings, inside=True) for part in node.parts]
    if node.form == "count":
        return f"at least {node.at_least} of ({'; '.join(parts)})"
    words = _JOINS[node.form].join(parts)
    return f"({words})" if inside and len(parts) > 1 else words


def _plain(words: str) -> str:
    return words.replace("_", " ")
