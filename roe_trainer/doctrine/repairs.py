"""Repairs: when disclosed facts cannot stand together, the careful side is taken, and said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import Vocabulary, load_vocabulary
from roe_trainer.words.line import Line, Quoted, Several, line

# Mending one contradiction can lay open another; the longest chain found is far below this.
_MOST_ROUNDS = 8


class RepairModel(Strict):
    """One entry of the file: the contradiction it mends, and when, if it has several ways."""

    mends: str
    set: dict[str, bool | int | str]
    why: str
    when: dict[str, object] | None = None


class RepairsModel(Strict):
    """The file."""

    repairs: tuple[RepairModel, ...]


@dataclass(frozen=True, slots=True)
class Repair:
    """What is set while a contradiction holds."""

    mends: str
    never: Condition
    when: Condition | None
    set: Mapping[str, FactValue]
    why: str


@cache
def load_repairs() -> tuple[Repair, ...]:
    """The shipped repairs, read once."""
    vocabulary = load_vocabulary()
    document = read_yaml(asset_root() / "law" / "repairs.yaml")
    document.data.pop("schema", None)
    never = {rule.id: rule.never for rule in vocabulary.consistency}
    return tuple(_repair(entry, never, vocabulary) for entry in validate(RepairsModel, document).repairs)


def _repair(entry: RepairModel, never: Mapping[str, Condition], vocabulary: Vocabulary) -> Repair:
    where = f"repairs.yaml {entry.mends}"
    for name, value in entry.set.items():
        if (problem := vocabulary.problem(name, value)) is not None:
            raise ValueError(line("law-at-place", place=where, problem=problem))
    when = None if entry.when is None else parse_condition(entry.when, vocabulary, where)
    return Repair(entry.mends, never[entry.mends], when, dict(entry.set), entry.why)


def mend(facts: dict[str, FactValue]) -> tuple[Line, ...]:
    """Mend a set of facts in place; returns what was mended, and why. Never raises."""
    done: list[Line] = []
    repairs = load_repairs()
    for _ in range(_MOST_ROUNDS):
        before = len(done)
        for repair in repairs:
            if repair.never.holds(facts) and (repair.when is None or repair.when.holds(facts)):
                facts.update(repair.set)
                done.append(_mended(repair))
        if len(done) == before:
            break
    return tuple(dict.fromkeys(done))


def _mended(repair: Repair) -> Line:
    taken = tuple(line("doctrine-taken-as", fact=name, value=str(value)) for name, value in repair.set.items())
    return line("doctrine-repair", taken=Several(taken, "comma"), why=Quoted(repair.why))
