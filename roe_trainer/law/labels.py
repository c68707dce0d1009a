"""Labels of facts and their values: the same words in a ruling, on a card, in a report."""

from __future__ import annotations

from functools import cache

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.kinds import FactKind, FactValue


def label_value(value: FactValue) -> str:
    """A value in words, of whatever fact."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    return _values().get(value) or value.replace("_", " ").lower()


def label_name(name: str) -> str:
    """What a value is of; for what is true or false, the words when it is true."""
    words = _facts().get(name)
    if words is None:
        return name.replace("_", " ")
    return words if isinstance(words, str) else words[0]


def describe_fact(kind: FactKind, value: FactValue) -> str:
    """A fact with its value, as people read it."""
    words = _facts().get(kind.name)
    if kind.type == "bool" and isinstance(words, list):
        return words[0] if value else words[1]
    name = label_name(kind.name)
    if kind.type == "bool":
        return name if value else f"not {name}"
    unit = f" {kind.unit}" if kind.type == "integer" and value is not None else ""
    return f"{name}: {label_value(value)}{unit}"


@cache
def _catalogue() -> dict[str, dict[str, str | list[str]]]:
    data: dict[str, dict[str, str | list[str]]] = read_yaml(asset_root() / "law" / "said.yaml").data
    return data


@cache
def _values() -> dict[str, str]:
    return {code: str(words) for code, words in _catalogue()["values"].items()}


def _facts() -> dict[str, str | list[str]]:
    return _catalogue()["facts"]
