"""Shipped files that could not be read: something stands in for each, and whoever looks is told once."""

from __future__ import annotations

from roe_trainer.words.line import Text
from roe_trainer.words.say import shown

_told: set[Text] = set()
_waiting: list[Text] = []


def tell_missing(words: Text) -> None:
    """Have it said at the foot of the window, once."""
    if words not in _told:
        _told.add(words)
        _waiting.append(words)


def next_missing() -> str:
    """What is to be said next; empty when there is nothing."""
    return shown(_waiting.pop(0)) if _waiting else ""
