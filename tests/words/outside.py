"""What a text says outside the brackets of the pseudo-language: words that stand in no catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from fluent.syntax import ast as fluent

from roe_trainer.words import say as saying
from roe_trainer.words.line import Line, Quoted, Several
from roe_trainer.words.say import CLOSE, OPEN
from tests.words.catalogues import messages

SHORTEST = 3
"""Shorter pieces are units, letters of keys and marks."""
_NUMBERED = re.compile(r"\w*\d\w*")
_WORD = re.compile(r"[^\W\d_]+(?:['’_-][^\W\d_]+)*")


def outside(text: str, names: Iterable[str] = ()) -> list[str]:
    """Words of three letters or more outside all brackets, in order, names and codes left out (as whole words), and
    what has a figure in it.

    A bracket that is never closed closes with the text; one that was never opened is a word of its own, for it tells
    of a text that was cut.
    """
    bare = "\n".join(_bare(text))
    for name in sorted(names, key=len, reverse=True):
        bare = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", bare) if name else bare
    words = _WORD.findall(_NUMBERED.sub(" ", bare)) + [CLOSE] * bare.count(CLOSE)
    return [word for word in words if len(word) >= SHORTEST or word == CLOSE]


def _bare(text: str) -> Iterator[str]:
    """The pieces of a text that stand in no bracket."""
    depth, piece = 0, ""
    for letter in text:
        if letter == OPEN:
            if depth == 0:
                yield piece
                piece = ""
            depth += 1
        elif letter == CLOSE and depth:
            depth -= 1
        elif depth == 0:
            piece += letter
    yield piece


def listen_to_parameters(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Fills with the plain texts that lines are said with, by "key.parameter", while the test goes on.

    A plain text in a line is a name, a code or something typed; anything else would stay English in every language,
    and is not seen by `outside`, for it stands inside the line's own brackets. A code that a message only chooses by
    is left out, and what is joined, which was said before.
    """
    heard: dict[str, str] = {}
    said = saying._said

    def listen(language: str, what: Line | Quoted | Several) -> str:
        if isinstance(what, Line) and not what.key.startswith("joint-"):
            for name, arg in what.args:
                if name in printed(what.key):
                    texts = [
                        text for text in (arg.items if isinstance(arg, Several) else (arg,)) if isinstance(text, str)
                    ]
                    heard[f"{what.key}.{name}"] = "\n".join([heard.get(f"{what.key}.{name}", ""), *texts])
        return said(language, what)

    monkeypatch.setattr(saying, "_said", listen)
    return heard


@cache
def printed(key: str) -> frozenset[str]:
    """Parameters that a message says, and not only chooses by."""
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, fluent.VariableReference):
            found.add(node.id.name)
        elif isinstance(node, fluent.SelectExpression):
            walk(node.variants)
        elif isinstance(node, fluent.BaseNode):
            for value in vars(node).values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(messages()[key])
    return frozenset(found)
