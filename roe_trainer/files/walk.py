"""Look through the plain data of a document without minding what is missing or of another shape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from roe_trainer.files.yaml_text import Document, Path_

ANY: Final = "*"


def values(document: Document, *pattern: str) -> Iterator[tuple[Path_, Any]]:
    """Path and value of everything that a pattern of keys leads to; `ANY` stands for every item or key."""
    yield from _step(document.data, (), pattern)


def matching(data: Any, pattern: tuple[str, ...]) -> Iterator[tuple[Path_, Any]]:
    """Like `values`, for plain data without a document."""
    return _step(data, (), pattern)


def keys(document: Document, *pattern: str) -> Iterator[tuple[Path_, str]]:
    """Path and name of every key of the mappings that a pattern leads to."""
    for path, value in values(document, *pattern):
        if isinstance(value, dict):
            yield from (((*path, key), key) for key in value)


def texts(document: Document, *pattern: str) -> Iterator[tuple[Path_, str]]:
    """Like `values`, texts only."""
    return ((path, value) for path, value in values(document, *pattern) if isinstance(value, str))


def whole_numbers(document: Document, *pattern: str) -> Iterator[tuple[Path_, int]]:
    """Like `values`, whole numbers only."""
    for path, value in values(document, *pattern):
        if isinstance(value, int) and not isinstance(value, bool):
            yield path, value


def _step(data: Any, path: Path_, pattern: tuple[str, ...]) -> Iterator[tuple[Path_, Any]]:
    if not pattern:
        yield path, data
    elif pattern[0] == ANY and isinstance(data, list | dict):
        places = enumerate(data) if isinstance(data, list) else data.items()
        for place, value in places:
            yield from _step(value, (*path, place), pattern[1:])
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _step(data[pattern[0]], (*path, pattern[0]), pattern[1:])
