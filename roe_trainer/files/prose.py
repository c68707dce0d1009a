"""Which texts of a file are prose, to be read by people and translated: marked on models, or listed by pattern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel

from roe_trainer.files.walk import matching
from roe_trainer.files.yaml_text import Path_


class _Prose:
    """The marker: `Annotated[str, Field(...), PROSE]`."""

    __slots__ = ()


PROSE: Final = _Prose()


def prose_of_model(model: type[BaseModel], data: Any) -> dict[Path_, str]:
    """Every text of the data that the model marks as prose, by path; malformed parts are left out."""
    return {path: text for path, text in _in_model(model, data, ()) if _has_words(text)}


def prose_by_pattern(patterns: Iterable[Sequence[str]], data: Any) -> dict[Path_, str]:
    """Every text that one of the patterns of keys leads to, by path; `*` stands for every item or key."""
    found = (place for pattern in patterns for place in matching(data, tuple(pattern)))
    return {path: text for path, text in found if isinstance(text, str) and _has_words(text)}


def _has_words(text: str) -> bool:
    """Whether there is something to translate: a code or a figure alone has no small letter."""
    return any(letter.islower() for letter in text)


def _in_model(model: type[BaseModel], data: Any, path: Path_) -> Iterator[tuple[Path_, str]]:
    if not isinstance(data, dict):
        return
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key in data:
            marked = any(note is PROSE for note in field.metadata)
            yield from _in_type(field.annotation, data[key], (*path, key), marked)


def _in_type(kind: Any, value: Any, path: Path_, marked: bool = False) -> Iterator[tuple[Path_, str]]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        yield from _in_type(arguments[0], value, path, marked or any(note is PROSE for note in arguments[1:]))
    elif origin in (Union, UnionType):
        for branch in arguments:
            yield from _in_type(branch, value, path, marked)
    elif isinstance(kind, type) and origin is None and issubclass(kind, BaseModel):
        yield from _in_model(kind, value, path)
    elif kind is str:
        if marked and isinstance(value, str):
            yield path, value
    elif isinstance(value, list):
        for number, item in enumerate(value):
            for inner in (inner for inner in arguments if inner is not Ellipsis):
                yield from _in_type(inner, item, (*path, number))
    elif isinstance(value, dict) and isinstance(origin, type) and issubclass(origin, Mapping):
        for key, item in value.items():
            yield from _in_type(arguments[1], item, (*path, key))
