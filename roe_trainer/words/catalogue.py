"""Catalogues: the messages of one language, in Project Fluent's format, from every file of its folder.

A message is parsed when it is first said: parsing all of them takes longer than opening the window may. Messages of
plain text and parameters are read here; for choices and plurals Fluent's own library is asked, and
imported only then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from roe_trainer.shelf.shipped import asset_root

_START = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_NAME = r"\$([a-zA-Z][a-zA-Z0-9_-]*)"
_PIECE = re.compile(rf"""\{{ *(?:{_NAME}|([A-Z]+)\( *{_NAME} *\)|"([^"\\]*)") *\}}""")
PLAIN = "$"
Pieces = tuple[tuple[str, str], ...]
"""Text ("") and names of parameters (PLAIN, or the function that is called with it), in order."""


@dataclass(slots=True)
class Catalogue:
    """Messages of one language by key; `sources` are their texts as written, with the key."""

    language: str
    sources: Mapping[str, str]
    _simple: dict[str, Pieces | None] = field(default_factory=dict)
    _bundle: Any = None
    _known: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        """Whether the language has this message."""
        return key in self.sources

    def pieces(self, key: str) -> Pieces | None:
        """The message in pieces where it is only text, parameters and functions of them, else None."""
        if key not in self._simple:
            self._simple[key] = _pieces(self.sources[key])
        return self._simple[key]

    def format(self, key: str, args: Mapping[str, str | int]) -> str:
        """The message with its parameters put in; raises ValueError where one is missing or the message is broken."""
        from fluent.runtime import FluentBundle, FluentResource
        from fluent.runtime.types import fluent_number

        if self._bundle is None:
            self._bundle = FluentBundle([self.language], functions=FUNCTIONS, use_isolating=False)
            terms = "\n".join(text for name, text in self.sources.items() if name.startswith("-"))
            self._bundle.add_resource(FluentResource(terms))
        if key not in self._known:
            self._bundle.add_resource(FluentResource(self.sources[key]))
            self._known.add(key)
        values = {n: fluent_number(a, useGrouping=False) if isinstance(a, int) else a for n, a in args.items()}
        if not self._bundle.has_message(key):
            raise ValueError(key)
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, values)
        if errors:
            raise ValueError(f"{key}: {errors[0]}")
        return str(text)


def _capital(text: Any) -> str:
    words = str(text)
    at = next((n for n, letter in enumerate(words) if letter not in "⟦ "), 0)
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]


def _bare(text: Any) -> str:
    """Without round brackets about it; the brackets of the pseudo-language stay."""
    return re.sub(r"[()]+([·⟧]*)$", r"\1", re.sub(r"^(⟦*)[()]+", r"\1", str(text)))


def _gaps(said: Any, lost: Any, sense: Any) -> str:
    """A sentence with words left out: `lost` tells of each of its words by 1 or 0 whether it is, and is stretched over
    a sentence of another length. A translation in brackets behind it is given where `sense` is "kept"."""
    spoken, _, gloss = str(said).partition(" (")
    words, told = spoken.split(), str(lost)
    gone = [told[number * len(told) // len(words)] == "1" for number in range(len(words))]
    heard = [re.sub(r"[^⟦⟧]+", LOST, word) if gone[n] else word for n, word in enumerate(words)]
    text = " ".join(word for n, word in enumerate(heard) if word != LOST or n == 0 or not gone[n - 1])
    if gloss and str(sense) == "kept":
        return f"{text} ({gloss}"
    return text + "⟧" * (text.count("⟦") - text.count("⟧"))


LOST = "…"
"""Stands for words that noise took."""


def _lower(text: Any) -> str:
    return str(text).lower()


def _first(text: Any) -> str:
    words = str(text)
    first = words.split(". ")[0].rstrip(".") + "."
    return first + "⟧" if first != words and words.startswith("⟦") and not first.endswith("⟧.") else first


def _stopless(text: Any) -> str:
    return str(text).rstrip(".")


def _markdown(text: Any) -> str:
    words = str(text)
    for mark in "\\`*_[]<>|#":
        words = words.replace(mark, "&lt;" if mark == "<" else "\\" + mark)
    return words


FUNCTIONS: dict[str, Any] = {
    "CAPITAL": _capital,
    "LOWER": _lower,
    "FIRST": _first,
    "STOPLESS": _stopless,
    "MARKDOWN": _markdown,
    "BARE": _bare,
    "GAPS": _gaps,
}
"""What a message may call.

CAPITAL($x) begins a sentence with it, LOWER($x) says a title inside one, FIRST($x) is its first sentence, STOPLESS($x)
is without the full stop at its end, MARKDOWN($x) lets no markup of an author's words through, BARE($x) takes round
brackets off it, and GAPS($said, $lost, $sense) leaves out of it what was not heard.
"""


@cache
def catalogue(language: str) -> Catalogue:
    """The messages of every file of a language's folder; raises ValueError where two have one key."""
    sources: dict[str, str] = {}
    for path in sorted((asset_root() / "words" / language).glob("*.ftl")):
        for key, text in messages_of(path):
            if key in sources:
                raise ValueError(f"{path.name}: {key}")
            sources[key] = text
    return Catalogue(language, sources)


def messages_of(path: Path) -> Iterator[tuple[str, str]]:
    """Keys and sources of a catalogue file, in order."""
    text = path.read_text(encoding="utf-8")
    starts = [(found.group(1), found.start()) for found in _START.finditer(text)]
    for number, (key, start) in enumerate(starts):
        end = starts[number + 1][1] if number + 1 < len(starts) else len(text)
        lines = text[start:end].rstrip().splitlines()
        while lines and (lines[-1].startswith("#") or not lines[-1].strip()):
            lines.pop()
        yield key, "\n".join(lines)


def _pieces(source: str) -> Pieces | None:
    """The parts of a one-line message without choices or terms; None for any other."""
    value = source.split("=", 1)[1].strip()
    if "\n" in value or not value:
        return None
    out: list[tuple[str, str]] = []
    at = 0
    for found in _PIECE.finditer(value):
        plain, function, given, text = found.groups()
        if function and function not in FUNCTIONS:
            return None
        out.append((value[at : found.start()], ""))
        out.append((plain, PLAIN) if plain else (given, function) if function else (text, ""))
        at = found.end()
    out.append((value[at:], ""))
    if any("{" in text or "}" in text for text, named in out if not named):
        return None
    return tuple((text, named) for text, named in out if text or named)
