"""Which keys a model knows at a place of the data, so that an unknown one can be answered with the right spelling."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel


def keys_at(model: type[BaseModel], data: Any, path: Sequence[str | int], branches: Collection[str] = ()) -> list[str]:
    """Keys that may stand in the mapping at `path`, in model order; `branches` name the taken branches of unions."""
    candidates = [model]
    types: list[Any] = [model]
    for part in path:
        types = [inner for outer in types for inner in _step(outer, part)]
        candidates = [kind for kind in types if _is_model(kind)]
        named = [kind for kind in candidates if _answers_to(kind, branches)]
        if named:
            types = candidates = named
    names = [field.alias or name for kind in candidates for name, field in kind.model_fields.items()]
    return list(dict.fromkeys(names))


def _step(outer: Any, part: str | int) -> list[Any]:
    if _is_model(outer):
        return [
            inner
            for name, field in outer.model_fields.items()
            if part in (name, field.alias)
            for inner in _flat(field.annotation)
        ]
    origin, arguments = get_origin(outer), get_args(outer)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _flat(arguments[1]) if len(arguments) == 2 else []
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return [inner for argument in arguments if argument is not Ellipsis for inner in _flat(argument)]
    return []


def _flat(annotation: Any) -> list[Any]:
    """The alternatives of an annotation, without its wrappings."""
    if get_origin(annotation) is Annotated:
        return _flat(get_args(annotation)[0])
    if isinstance(annotation, type) or (isinstance(get_origin(annotation), type) and not _is_union(annotation)):
        return [annotation]
    alias = getattr(annotation, "__value__", None)
    if alias is not None:
        return _flat(alias)
    return [inner for argument in get_args(annotation) for inner in _flat(argument)]


def _is_union(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, UnionType)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, BaseModel)


def _answers_to(kind: type[BaseModel], branches: Collection[str]) -> bool:
    """Whether an error names this model as the branch of a union it stands in: by its tag, or by its own name."""
    words = {
        word
        for field in kind.model_fields.values()
        if get_origin(field.annotation) is Literal
        for word in get_args(field.annotation)
    }
    return kind.__name__ in branches or not words.isdisjoint(branches)
