"""One byte form for one value: what digests and records are made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any


def canonical_json(value: Any) -> bytes:
    """Sorted keys, no spaces, UTF-8; text, whole numbers, true, false, null, lists, mappings, else ValueError."""
    if not _fine(value):
        _check(value, "")
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def canonical_list(items: Iterable[bytes]) -> bytes:
    """The canonical form of a list from those of its items."""
    return b"[" + b",".join(items) + b"]"


def digest(value: Any) -> str:
    """SHA-256 of the canonical form, as hex."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


_PLAIN = frozenset((str, int, bool, type(None)))


def _fine(value: Any) -> bool:
    """Whether it is lists of plain values all through, as digests of a watch are; fast, and names no place."""
    pending = [value]
    while pending:
        item = pending.pop()
        if type(item) is list or type(item) is tuple:
            if not _PLAIN.issuperset(map(type, item)):
                pending += [part for part in item if type(part) not in _PLAIN]
        elif type(item) not in _PLAIN:
            return False
    return True


def _check(value: Any, where: str) -> None:
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ValueError(f"{where}: key {key!r}")
            _check(item, f"{where}.{key}")
    elif isinstance(value, list | tuple):
        for position, item in enumerate(value):
            _check(item, f"{where}.{position}")
    elif not isinstance(value, str | int):
        raise ValueError(f"{where}: {kind.__name__}")
