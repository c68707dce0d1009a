"""What a text says outside the brackets of the pseudo-language: words that stand in no catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from roe_trainer.words import say as saying
from roe_trainer.words.line import Line, Quoted, Several
from roe_trainer.words.say import CLOSE, OPEN

SHORTEST = 3
"""Shorter pieces are units, letters of keys and marks."""
_WORD = re.compile(r"[^\W\d_]+(?:['’_-][^\W\d_]+)*")


def outside(text: str, names: Iterable[str] = ()) -> list[str]:
    """Words of three letters or more outside all brackets, in order, names and codes left out (as whole words).

    A bracket that is never closed closes with the text; one that was never opened is a word of its own, for it tells
    of a text that was cut.
    """
    bare = "\n".join(_bare(text))
    for name in sorted(names, key=len, reverse=True):
        bare = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", bare) if name else bare
    words = _WORD.findall(bare) + [CLOSE] * bare.count(CLOSE)
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
    """Fills with the plain texts that lines are said with, by "key.parameter", while the pseudo-language is spoken.

    A plain text in a line is a name, a code or something typed; anything else would stay English in every language,
    and stands inside the line's own brackets.
    """
    heard: dict[str, str] = {}
    said = saying._said

    def listen(language: str, what: Line | Quoted | Several) -> str:
        if isinstance(what, Line) and not what.key.startswith("joint-"):
            for name, arg in what.args:
                for text in arg.items if isinstance(arg, Several) else (arg,):
                    if isinstance(text, str):
                        heard[f"{what.key}.{name}"] = f"{heard.get(f'{what.key}.{name}', '')}\n{text}"
        return said(language, what)

    monkeypatch.setattr(saying, "_said", listen)
    return heard
