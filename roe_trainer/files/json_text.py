"""JSON as this project reads it: no duplicate keys, no NaN, no bottomless nesting, no endless numbers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from roe_trainer.files.problems import Problem, Shown, Unreadable, show_value
from roe_trainer.files.source import MAX_BYTES, decode, read_bytes
from roe_trainer.files.text_policy import name_character, refused_at
from roe_trainer.words.line import line

MAX_DEPTH = 40
MAX_DIGITS = 18


class _Refused(ValueError):
    """Found and expected, for the problem that the reader makes of it."""

    def __init__(self, found: Shown, expected: Shown) -> None:
        self.found, self.expected = found, expected
        super().__init__(found, expected)


def read_json(path: Path | str, max_bytes: int = MAX_BYTES) -> Any:
    """Plain data of a JSON file; raises Unreadable."""
    return parse_json(read_bytes(Path(path), max_bytes), str(path))


def parse_json(data: bytes, file: str, max_depth: int = MAX_DEPTH, any_text: bool = False) -> Any:
    """Plain data of JSON bytes; `file` is the name that problems carry, `any_text` lets invisible characters through.

    Raises Unreadable.
    """
    text = decode(data, file, any_text)
    try:
        value = json.loads(
            text, object_pairs_hook=_pairs, parse_int=_whole, parse_float=_decimal, parse_constant=_constant
        )
        _check(value, max_depth, any_text)
    except json.JSONDecodeError as error:
        found = line("files-no-json", reason=error.msg)
        raise Unreadable([Problem(file, error.lineno, error.colno, "", found, "JSON")]) from None
    except RecursionError:
        raise Unreadable([_too_deep(file, max_depth)]) from None
    except _Refused as error:
        raise Unreadable([Problem(file, None, None, "", error.found, error.expected)]) from None
    return value


def _too_deep(file: str, max_depth: int) -> Problem:
    return Problem(file, None, None, "", line("files-too-deep", levels=max_depth), line("files-flatter"))


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(line("files-key-twice", key=show_value(twice)), line("files-once"))
    return found


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS + 1:
        raise _Refused(show_value(text), line("files-digits", digits=MAX_DIGITS))
    return int(text)


def _decimal(text: str) -> float:
    number = float(text)
    if abs(number) == float("inf"):
        raise _Refused(show_value(text), line("files-finite"))
    return number


def _constant(text: str) -> Any:
    raise _Refused(text, line("files-finite"))


def _check(value: Any, max_depth: int, any_text: bool) -> None:
    open_values = [(value, 1)]
    while open_values:
        item, depth = open_values.pop()
        if isinstance(item, str):
            at = None if any_text else refused_at(item)
            if at is not None:
                raise _Refused(name_character(item[at]), line("files-visible"))
        elif isinstance(item, dict | list):
            if depth > max_depth:
                raise _Refused(line("files-too-deep", levels=max_depth), line("files-flatter"))
            children = [*item, *item.values()] if isinstance(item, dict) else item
            open_values.extend((child, depth + 1) for child in children)
