"""What is said in own words: which measures the words may stand for, by the phrases of `assets/phrases/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.language import spoken

MOST_PROPOSED = 6
LEAST_STEM, LONGEST_ENDING, LEAST_BEGUN = 4, 4, 3
_TOKEN = re.compile(r"[\w'’]+")
_COURSE = re.compile(r"\b(?:course|heading|steer|helm|to)\s+(\d{1,3})\b|\b(\d{3})\b")
_SPEED = re.compile(r"\bspeed\s+(?:of\s+)?(\d{1,2})\b|\b(\d{1,2})\s*(?:kn|kt|kts|knots?)\b")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A measure with some options filled in, and the words it is known by."""

    measure: str
    options: tuple[tuple[str, str], ...]
    words: frozenset[str]
    also: frozenset[str]
    negated: frozenset[str]

    def score(self, heard: frozenset[str], negated: bool) -> int:
        """How well the words fit; nought when none of those it is known by was heard."""
        sure = heard & (self.negated if negated else self.words)
        return 3 * len(sure) + len(heard & self.also) if sure else 0


@dataclass(frozen=True, slots=True)
class Book:
    """All phrases, and the words for means, languages and kinds of unit."""

    fillers: frozenset[str]
    negations: frozenset[str]
    means: dict[str, frozenset[str]]
    languages: dict[str, frozenset[str]]
    units: dict[str, frozenset[str]]
    phrases: tuple[Phrase, ...]
    known: frozenset[str]

    def meant(self, token: str, last: bool) -> frozenset[str]:
        """The words of the book that a typed one stands for: itself, what it is a longer form of, or has begun."""
        if token in self.known:
            return frozenset((token,))
        longer = (w for w in self.known if _is_form(token, w))
        begun = (w for w in self.known if last and len(token) >= LEAST_BEGUN and w.startswith(token))
        return frozenset(longer) or frozenset(begun)


@dataclass(frozen=True, slots=True)
class Heard:
    """Typed words, taken apart."""

    words: frozenset[str]
    unknown: tuple[str, ...]
    negated: bool
    track: str
    units: tuple[str, ...]
    course: int | None
    speed: int | None


def _is_form(token: str, word: str) -> bool:
    return len(word) >= LEAST_STEM and token.startswith(word) and len(token) - len(word) <= LONGEST_ENDING


def load_book() -> Book:
    """The phrases of the language spoken, else the English ones; raises `Unreadable` when their file is missing or
    wrong."""
    return _book(spoken())


def phrases_file(language: str) -> Path:
    """The file of the phrases of a language, the English one where it has none: english.yaml, es.yaml."""
    own = asset_root() / "phrases" / f"{language}.yaml"
    return own if own.exists() else asset_root() / "phrases" / "english.yaml"


@cache
def _book(language: str) -> Book:
    data: Any = read_yaml(phrases_file(language)).data
    phrases = tuple(
        Phrase(
            row["do"],
            tuple(row.get("with", {}).items()),
            frozenset(row["words"]),
            frozenset(row.get("also", ())),
            frozenset(row.get("not", ())),
        )
        for row in data["phrases"]
    )
    sets = {name: {k: frozenset(v) for k, v in data[name].items()} for name in ("means", "languages", "units")}
    fillers, negations = frozenset(data["fillers"]), frozenset(data["negations"])
    said = frozenset().union(*(p.words | p.also | p.negated for p in phrases))
    other = frozenset().union(*(words for group in sets.values() for words in group.values()))
    return Book(fillers, negations, sets["means"], sets["languages"], sets["units"], phrases, said | other)


def listen(text: str, tracks: tuple[str, ...], units: tuple[tuple[str, str, str], ...]) -> Heard:
    """Take typed words apart; `units` are own units as (id, title, kind)."""
    book, low = load_book(), text.lower().replace("’", "'")
    tokens = _TOKEN.findall(low)
    named = {t.lower(): t for t in tracks}
    titles = {word for _, title, _ in units for word in title.lower().split()}
    words: set[str] = set()
    unknown: list[str] = []
    for index, token in enumerate(tokens):
        meant = book.meant(token, index == len(tokens) - 1 and not text.endswith(" "))
        words |= meant
        plain = token in book.fillers or token in book.negations or token in named or token in titles
        if not meant and not plain and not token.isdigit() and not _SPEED.search(token):
            unknown.append(token)
    course, speed = _number(_COURSE, low), _number(_SPEED, low)
    return Heard(
        frozenset(words),
        tuple(unknown),
        any(token in book.negations for token in tokens),
        next((named[token] for token in tokens if token in named), ""),
        _units_named(book, frozenset(tokens) | words, units),
        course % 360 if course is not None else None,
        speed,
    )


def _number(pattern: re.Pattern[str], text: str) -> int | None:
    found = pattern.search(text)
    return int(next(g for g in found.groups() if g)) if found else None


def _units_named(book: Book, said: frozenset[str], units: tuple[tuple[str, str, str], ...]) -> tuple[str, ...]:
    """The units that fit best: by the words of their titles first, then by what they are."""
    fits = {
        unit: 2 * len(said & frozenset(title.lower().split())) + len(said & book.units.get(kind, frozenset()))
        for unit, title, kind in units
    }
    best = max(fits.values(), default=0)
    return tuple(unit for unit, fit in fits.items() if fit == best) if best else ()


def chosen_of(groups: dict[str, frozenset[str]], words: frozenset[str]) -> str:
    """The means or language that was named, or an empty string."""
    return next((value for value, names in groups.items() if words & names), "")


def ranked(heard: Heard) -> list[Phrase]:
    """Phrases that fit, the best first."""
    scored = [(p.score(heard.words, heard.negated), p) for p in load_book().phrases]
    return [p for score, p in sorted(scored, key=lambda pair: -pair[0]) if score]
