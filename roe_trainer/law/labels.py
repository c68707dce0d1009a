"""Labels of facts and their values: the same words in a ruling, on a card, in a report."""

from __future__ import annotations

from functools import cache
from typing import Any

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.kinds import FactKind, FactValue
from roe_trainer.words.line import Arg, Quoted, Text, line

_NOT_KNOWN = line("law-not-known")
_YES = line("law-yes")
_NO = line("law-no")


def label_value(value: FactValue) -> Arg:
    """What is said for a value of whatever fact: numbers and what is in no vocabulary (names, places) as they stand."""
    if value is None:
        return _NOT_KNOWN
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, int):
        return value
    return _values().get(value, value)


def label_name(name: str) -> Arg:
    """What a value is of; for what is true or false, what is said when it is true; a name of no fact as it stands."""
    labels = _facts().get(name)
    return name if labels is None else labels[0]


def describe_fact(kind: FactKind, value: FactValue) -> Text:
    """A fact with its value, as people read it."""
    labels = _facts()[kind.name]
    if kind.type == "bool":
        return labels[0] if value else labels[1]
    if kind.type == "integer" and value is not None:
        return line("law-fact-number", name=labels[0], value=label_value(value), unit=Quoted(kind.unit))
    return _described(kind.name, value)


def describe_value(kind: FactKind, value: FactValue) -> Arg:
    """The value of a fact by itself; of what is true or false, the fact as it is."""
    if kind.type == "bool":
        return describe_fact(kind, value)
    if kind.type == "integer" and value is not None:
        return line("law-number", number=label_value(value), unit=Quoted(kind.unit))
    return label_value(value)


@cache
def _described(name: str, value: FactValue) -> Text:
    return line("law-fact-value", name=label_name(name), value=label_value(value))


@cache
def _values() -> dict[str, Quoted]:
    return {code: Quoted(label) for code, label in _file()["values"].items()}


@cache
def _facts() -> dict[str, tuple[Quoted, ...]]:
    """One label, or for what is true or false two: when it is, and when it is not."""
    entries = _file()["facts"].items()
    return {
        name: tuple(Quoted(each) for each in ([label] if isinstance(label, str) else label)) for name, label in entries
    }


def _file() -> dict[str, dict[str, Any]]:
    data: dict[str, dict[str, Any]] = read_yaml(asset_root() / "law" / "said.yaml").data
    return data
