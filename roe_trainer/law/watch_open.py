"""What a watch can bring about or learn: the only changes of fact that are ever offered as a way to turn a ruling."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import Field

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.line import line

Scalar = bool | int | str


class OpenModel(Strict):
    """One direction in which a fact is open to the watch."""

    fact: str
    from_: Annotated[tuple[Scalar, ...] | None, Field(alias="from")] = None
    to: Scalar
    rungs: tuple[str, ...] = ()
    words: Annotated[str, Field(min_length=1, max_length=120)]


class OpenFile(Strict):
    """The file."""

    schema_: Annotated[str, Field(alias="schema")]
    open: tuple[OpenModel, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """One direction in which a fact is open, for the sake of some rungs (none named: of any)."""

    fact: str
    start: frozenset[FactValue] | None
    value: FactValue
    rungs: tuple[str, ...]
    words: str

    def serves(self, rung: str) -> bool:
        """Whether it is open for the sake of this rung."""
        return not self.rungs or rung in self.rungs

    def starts_at(self, value: FactValue) -> bool:
        """Whether the fact, as it stands, can be brought there."""
        return value != self.value and (self.start is None or value in self.start)


@cache
def load_watch_open() -> tuple[Open, ...]:
    """The shipped list, read once; raises ValueError when it names a fact or value that does not exist."""
    path = asset_root() / "law" / "watch_open.yaml"
    vocabulary = load_vocabulary()
    found = []
    for model in validate(OpenFile, read_yaml(path)).open:
        for value in (*(model.from_ or ()), model.to):
            problem = vocabulary.problem(model.fact, value)
            if problem is not None:
                raise ValueError(line("law-at-place", place=f"{path.name} {model.fact}", problem=problem))
        start = None if model.from_ is None else frozenset(model.from_)
        found.append(Open(model.fact, start, model.to, model.rungs, model.words))
    return tuple(found)
