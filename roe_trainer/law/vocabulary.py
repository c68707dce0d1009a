"""The fact vocabulary: every word a file may use, its values and defaults, and which sets of facts cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.kinds import FactKind, Facts, FactValue, with_nearest
from roe_trainer.words.line import Line, Quoted, line


@dataclass(frozen=True, slots=True)
class Consistency:
    """A set of facts for which `never` holds is a caller's error; `text` says why."""

    id: str
    text: str
    never: Condition


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All facts and indicators by name, and the rules of consistency between facts."""

    kinds: Mapping[str, FactKind]
    consistency: tuple[Consistency, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """Names of the facts, in the order of the file."""
        return tuple(name for name, kind in self.kinds.items() if not kind.is_indicator)

    @property
    def indicators(self) -> tuple[str, ...]:
        """Names of the indicators, in the order of the file."""
        return tuple(name for name, kind in self.kinds.items() if kind.is_indicator)

    def problem(self, name: str, value: object) -> Line | None:
        """What is wrong with saying that `name` has `value`, or None."""
        kind = self.kinds.get(name)
        if kind is None:
            return with_nearest(line("law-no-fact", name=repr(name)), name, list(self.kinds))
        return kind.problem(value)

    def default(self, name: str) -> FactValue:
        """The value of a fact that was not shown; raises KeyError for one there is not."""
        return self.kinds[name].default

    def inconsistencies(self, facts: Facts) -> tuple[Quoted, ...]:
        """Why a set of facts cannot be, rule by rule of consistency; the facts must be valid one by one."""
        return tuple(Quoted(rule.text) for rule in self.consistency if rule.never.holds(facts))


@cache
def load_vocabulary() -> Vocabulary:
    """The shipped vocabulary, read once; raises ValueError when a name stands in it twice."""
    folder = asset_root() / "law"
    kinds = {kind.name: kind for kind in _kinds(folder / "facts.yaml", "facts")}
    for kind in _kinds(folder / "indicators.yaml", "indicators"):
        if kind.name in kinds:
            raise ValueError(f"indicators.yaml: {kind.name!r}: twice")
        kinds[kind.name] = kind
    return Vocabulary(kinds, _consistency(folder / "consistency.yaml", Vocabulary(kinds, ())))


def _read(path: Path) -> Any:
    return read_yaml(path).data


def _kinds(path: Path, section: str) -> list[FactKind]:
    return [_kind(entry, section == "indicators") for entry in _read(path)[section]]


def _kind(entry: dict[str, Any], is_indicator: bool) -> FactKind:
    return FactKind(
        name=entry["name"],
        type=entry["type"],
        values=tuple(entry.get("values", ())),
        default=entry["default"],
        scope=entry.get("scope", "contact"),
        inert=entry.get("inert", False),
        unit=entry.get("unit", ""),
        meaning=entry["meaning"],
        established_by=entry.get("established_by", ""),
        used_by=tuple(entry.get("used_by", ())),
        is_indicator=is_indicator,
    )


def _consistency(path: Path, vocabulary: Vocabulary) -> tuple[Consistency, ...]:
    return tuple(_consistent(entry, vocabulary, path.name) for entry in _read(path)["consistency"])


def _consistent(entry: dict[str, Any], vocabulary: Vocabulary, file: str) -> Consistency:
    never = parse_condition(entry["never"], vocabulary, f"{file} {entry['id']}")
    return Consistency(entry["id"], entry["text"], never)
