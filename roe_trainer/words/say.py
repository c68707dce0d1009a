"""Saying: a line becomes a sentence in the reader's language, at the last moment. Cached, for screens draw often."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from roe_trainer.words.catalogue import FUNCTIONS, PLAIN, Catalogue, catalogue
from roe_trainer.words.language import ENGLISH, PSEUDO, spoken
from roe_trainer.words.line import Arg, Line, Quoted, Several, line

OPEN, CLOSE, FILL = "⟦", "⟧", "·"
_BARE = {"none": "", "lines": "\n", "sentences": " "}
_TOLD: dict[str, dict[str, str]] = {}


def say(what: Arg, /, **args: Arg) -> str:
    """The sentence of a line, or of a key with parameters, in the language spoken; KeyError where none has it."""
    if isinstance(what, str):
        return _said(spoken(), line(what, **args))
    return said_in(spoken(), what)


def shown(what: Arg) -> str:
    """A line, an author's text or several in the language spoken; a name as it stands."""
    return said_in(spoken(), what)


def said_in(language: str, what: Arg) -> str:
    """The words of a line, of an author's text, of several, or of a name, which is said as it stands."""
    if isinstance(what, str):
        return what
    if isinstance(what, int):
        return str(what)
    return _said(language, what)


def tell(language: str, translations: Mapping[str, str]) -> None:
    """Add translations of authors' texts (English: translated), from the files that lie beside theirs."""
    _TOLD.setdefault(language, {}).update(translations)
    _said.cache_clear()


@lru_cache(maxsize=30_000)
def _said(language: str, what: Line | Quoted | Several) -> str:
    if isinstance(what, Quoted):
        return _filled(language, _told(language, what.text), what.fills)
    if isinstance(what, Several):
        return _joined(language, what)
    source = catalogue(ENGLISH if language == PSEUDO else language)
    if not source.has(what.key):
        source = catalogue(ENGLISH)
        if not source.has(what.key):
            raise KeyError(what.key)
    values = {name: arg if isinstance(arg, int) else said_in(language, arg) for name, arg in what.args}
    text = _formatted(source, what.key, values)
    if language != PSEUDO or not text:
        return text
    own = len(text) - sum(len(str(value)) for value in values.values() if str(value) in text)
    return _bracketed(text, max(1, own))


def _formatted(source: Catalogue, key: str, values: Mapping[str, str | int]) -> str:
    pieces = source.pieces(key)
    if pieces is None:
        return source.format(key, values)
    try:
        return "".join(_piece(text, named, values) for text, named in pieces)
    except KeyError as missing:
        raise ValueError(f"{key}: {missing}") from None


def _piece(text: str, named: str, values: Mapping[str, str | int]) -> str:
    if not named:
        return text
    return str(values[text]) if named == PLAIN else str(FUNCTIONS[named](values[text]))


def _told(language: str, text: str) -> str:
    if language == PSEUDO:
        return _bracketed(text, len(text)) if text.strip() else text
    return _TOLD.get(language, {}).get(text, text)


def _filled(language: str, text: str, fills: tuple[tuple[str, Arg], ...]) -> str:
    for name, arg in fills:
        text = text.replace(f"{{{name}}}", said_in(language, arg))
    return text


def _bracketed(text: str, own: int) -> str:
    return f"{OPEN}{text}{FILL * (own // 3)}{CLOSE}"


def _joined(language: str, several: Several) -> str:
    """Folded from the left: a joint is a message of two parts."""
    items = [text for item in several.items if (text := said_in(language, item))]
    if several.joint in _BARE:
        return _BARE[several.joint].join(items)
    ends = several.joint in ("and", "or")
    text = items[0] if items else ""
    for number, item in enumerate(items[1:], 2):
        joint = several.joint if number == len(items) or not ends else "comma"
        text = _said(language, line(f"joint-{joint}", first=text, last=item))
    return text
