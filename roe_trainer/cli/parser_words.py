"""The command line reader's own words, from the catalogue: it asks for each by its English text, as gettext does."""

from __future__ import annotations

import argparse
from functools import cache

from roe_trainer.words.catalogue import catalogue
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.line import Line, line
from roe_trainer.words.say import said_in, say

PREFIX = "cli-argparse-"
_PLACES = {"s": "%s", "r": "%r", "value": "%(value)r"}


def give_parser_words() -> None:
    """Let argparse ask the catalogue; a text that is not there stays as it is."""
    vars(argparse).update(_=_word, ngettext=_counted)


def _word(text: str) -> str:
    if not text:
        return text  # a section without a description
    bare = text.rstrip("\n")
    known = _lines().get(bare)
    return text if known is None else say(known) + text[len(bare) :]


def _counted(one: str, several: str, number: int) -> str:
    return _word(one if number == 1 else several)


@cache
def _lines() -> dict[str, Line]:
    """Lines by the English text that argparse has for them, its places for values included."""
    book = catalogue(ENGLISH)
    found = {}
    for key in (key for key in book.sources if key.startswith(PREFIX)):
        names = [text for text, named in book.pieces(key) or () if named]
        said = line(key, **{name: _PLACES.get(name, f"%({name})s") for name in names})
        found[said_in(ENGLISH, said)] = said
    return found
