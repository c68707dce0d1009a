"""Keys that files of an earlier form say: read under the names they have now, with every line kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from roe_trainer.files.yaml_text import Document, Mark, Path_


@dataclass(frozen=True, slots=True)
class OldKey:
    """`old` is read as `new` in the mapping at `place`; None in a place stands for each item of a list."""

    place: tuple[str | None, ...]
    old: str
    new: str


def with_new_keys(document: Document, keys: Iterable[OldKey]) -> Document:
    """The document under the names of now; a mapping that says both is left as it is, and its reader refuses one."""
    for key in keys:
        for place in places_of(document, key):
            document = _renamed(document, place, key)
    return document


def places_of(document: Document, key: OldKey) -> tuple[Path_, ...]:
    """Where a document says the old key and not the new one as well: the paths of the mappings that hold it."""
    return tuple(place for place in _places(document.data, key.place) if _says_old(document.data, place, key))


def _says_old(data: Any, place: Path_, key: OldKey) -> bool:
    mapping: Any = data
    for part in place:
        mapping = mapping[part]
    return isinstance(mapping, dict) and key.old in mapping and key.new not in mapping


def _places(data: Any, wanted: tuple[str | None, ...], here: Path_ = ()) -> Iterator[Path_]:
    if not wanted:
        yield here
    elif wanted[0] is None and isinstance(data, list):
        for position, item in enumerate(data):
            yield from _places(item, wanted[1:], (*here, position))
    elif wanted[0] is not None and isinstance(data, dict) and wanted[0] in data:
        yield from _places(data[wanted[0]], wanted[1:], (*here, wanted[0]))


def _renamed(document: Document, place: Path_, key: OldKey) -> Document:
    mapping: Any = document.data
    for part in place:
        mapping = mapping[part]
    before, after = (*place, key.old), (*place, key.new)
    return replace(
        document,
        data=_put(document.data, place, {key.new if name == key.old else name: mapping[name] for name in mapping}),
        marks=_moved(document.marks, before, after),
        key_marks=_moved(document.key_marks, before, after),
    )


def _put(data: Any, place: Path_, value: Any) -> Any:
    """A copy of the data with another value at a place; what is beside the way there is shared."""
    if not place:
        return value
    part: Any = place[0]
    inner = _put(data[part], place[1:], value)
    if isinstance(data, dict):
        return {name: inner if name == part else item for name, item in data.items()}
    return [inner if position == part else item for position, item in enumerate(data)]


def _moved(marks: Mapping[Path_, Mark], before: Path_, after: Path_) -> dict[Path_, Mark]:
    length = len(before)
    return {(*after, *path[length:]) if path[:length] == before else path: mark for path, mark in marks.items()}
