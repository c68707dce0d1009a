"""A second session from a live one: branched off in place, or stored as bytes for another process.

What never changes is shared: frozen things, the pack, the scenario, the coast. What does is copied container by
container. Bytes are for processes of one's own only: they are a pickle, and no file of anybody's is ever read as one.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from pydantic import BaseModel

from roe_trainer.doctrine.assess import Assessor
from roe_trainer.doctrine.pack import Pack
from roe_trainer.law.vocabulary import Vocabulary, load_vocabulary
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.zone_map import ZoneMap
from roe_trainer.session.begin import coast_of
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

_SHARED = (
    str, bytes, int, float, type(None), tuple, frozenset, Enum, BaseModel, type, FunctionType, MethodType,
    BuiltinFunctionType, Pack, ScenarioText, Assessor, Vocabulary, Coast, ZoneMap,
)  # fmt: skip
_Copier = Callable[[Any, dict[int, Any]], Any]


def branch(session: Session) -> Session:
    """The same watch once more, to be led on otherwise; it writes no record. The two share nothing that can change."""
    sink, session.sink = session.sink, None
    try:
        copied: Session = _copied(session, {})
    finally:
        session.sink = sink
    return copied


def _copied(thing: Any, known: dict[int, Any]) -> Any:
    kind = type(thing)
    copier = _COPIERS.get(kind) or _COPIERS.setdefault(kind, _copier_of(kind))
    return thing if copier is _share else copier(thing, known)


def _share(thing: Any, known: dict[int, Any]) -> Any:
    return thing


def _of_dict(thing: dict[Any, Any], known: dict[int, Any]) -> Any:
    if id(thing) not in known:
        shared = all(_shared(kind) for kind in set(map(type, thing.values())))
        known[id(thing)] = dict(thing) if shared else {key: _copied(value, known) for key, value in thing.items()}
    return known[id(thing)]


def _of_list(thing: list[Any], known: dict[int, Any]) -> Any:
    if id(thing) not in known:
        shared = all(_shared(kind) for kind in set(map(type, thing)))
        known[id(thing)] = list(thing) if shared else [_copied(item, known) for item in thing]
    return known[id(thing)]


def _of_set(thing: set[Any], known: dict[int, Any]) -> Any:
    return known.setdefault(id(thing), set(thing))


def _of_object(thing: Any, known: dict[int, Any]) -> Any:
    found = known.get(id(thing))
    if found is None:
        found = known[id(thing)] = object.__new__(type(thing))
        for name in _names(thing):
            object.__setattr__(found, name, _copied(getattr(thing, name), known))
    return found


def _names(thing: Any) -> tuple[str, ...]:
    if is_dataclass(thing):
        return tuple(each.name for each in fields(thing))
    return tuple(vars(thing))


def _shared(kind: type) -> bool:
    return (_COPIERS.get(kind) or _COPIERS.setdefault(kind, _copier_of(kind))) is _share


def _copier_of(kind: type) -> _Copier:
    if issubclass(kind, dict):
        return _of_dict
    if issubclass(kind, list):
        return _of_list
    if issubclass(kind, set):
        return _of_set
    frozen = is_dataclass(kind) and kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    return _share if frozen or issubclass(kind, _SHARED) else _of_object


_COPIERS: dict[type, _Copier] = {}


def store(session: Session) -> bytes:
    """The watch as bytes for another process of one's own; it writes no record there."""
    out = io.BytesIO()
    pickle.dump(session.source, out, protocol=pickle.HIGHEST_PROTOCOL)
    sink, session.sink = session.sink, None
    try:
        _Storing(out, session).dump(session)
    finally:
        session.sink = sink
    return out.getvalue()


def restore(data: bytes) -> Session:
    """The watch that `store` wrote. Only for bytes of one's own: never for a file."""
    stream = io.BytesIO(data)
    source: ScenarioText = pickle.load(stream)  # noqa: S301 - written by `store` in a process of our own
    session: Session = _Restoring(stream, source).load()
    return session


class _Storing(pickle.Pickler):
    """Leaves out what the other side has or makes for itself: the pack and its parts, coast, zones, vocabulary."""

    def __init__(self, out: io.BytesIO, session: Session) -> None:
        super().__init__(out, protocol=pickle.HIGHEST_PROTOCOL)
        pack = session.pack
        self._parts: dict[int, Any] = {id(pack): ("pack",), id(session.source): ("source",)}
        for name in ("duties", "assessments"):
            self._parts |= {id(part): (name, number) for number, part in enumerate(getattr(pack, name))}

    def persistent_id(self, thing: Any) -> Any:
        if isinstance(thing, Assessor):
            return ("assessor",)
        if isinstance(thing, Vocabulary):
            return ("vocabulary",)
        if isinstance(thing, Coast):
            return ("coast",)
        if isinstance(thing, MethodType) and isinstance(thing.__self__, ZoneMap):
            return ("zone_of",)
        return self._parts.get(id(thing))


class _Restoring(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, source: ScenarioText) -> None:
        super().__init__(stream)
        self._source, self._pack = source, pack_for(source)
        self._made: dict[Any, Any] = {}

    def persistent_load(self, part: Any) -> Any:
        if part not in self._made:
            self._made[part] = self._make(*part)
        return self._made[part]

    def _make(self, name: str, number: int = 0) -> Any:
        from roe_trainer.world.build import frame_of

        model = self._source.model
        if name in ("duties", "assessments"):
            return tuple(getattr(self._pack, name))[number]
        if name == "assessor":
            return Assessor(self._pack.assessments, model.law_as_of)
        if name == "coast":
            return coast_of(frame_of(model))
        if name == "zone_of":
            return ZoneMap(frame_of(model), model.own.acting_state).at
        return {"pack": self._pack, "source": self._source, "vocabulary": load_vocabulary()}[name]
