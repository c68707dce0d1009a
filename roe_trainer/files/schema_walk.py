"""Which keys a model knows at a place of the data, so that an unknown one can be answered with the right spelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel


def keys_at(model: type[BaseModel], data: Any, path: Sequence[str | int]) -> list[str]:
    """Keys that may stand in the mapping at `path`, in model order; of several possible models, those that fit best."""
    candidates = [model]
    types: list[Any] = [model]
    for part in path:
        types = [inner for outer in types for inner in _step(outer, part)]
        data = data[part]
        candidates = [kind for kind in types if _is_model(kind)]
        misfits = {kind: _misfits(kind, data) for kind in candidates}
        candidates = [kind for kind in candidates if misfits[kind] == min(misfits.values())]
        types = [kind for kind in types if not _is_model(kind) or kind in candidates]
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


def _misfits(kind: type[BaseModel], data: Any) -> int:
    """How many fields that can only hold listed words hold something else in the data; the tag of a union is one."""
    if not isinstance(data, Mapping):
        return 0
    closed = {
        field.alias or name: get_args(field.annotation)
        for name, field in kind.model_fields.items()
        if get_origin(field.annotation) is Literal and field.is_required()
    }
    return sum(data.get(key) not in words for key, words in closed.items())
