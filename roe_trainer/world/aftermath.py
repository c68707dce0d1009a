"""What may follow from how a watch ended: lines of assets/consequences, each with its mechanism and who argues it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import Field, field_validator

from roe_trainer.files.models import Strict, validate
from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Wanted
from roe_trainer.files.translations import untranslated
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import Quoted
from roe_trainer.world.outcome import RESULTS

Words = Annotated[str, Field(min_length=1, max_length=300)]
LABEL = "illustrative"


class _When(Strict):
    any: list[str] = []
    all: list[str] = []
    none: list[str] = []

    @field_validator("any", "all", "none")
    @classmethod
    def _known(cls, names: list[str]) -> list[str]:
        strange = [name for name in names if name not in RESULTS]
        if strange:
            raise Wanted("world-want-results", unknown=", ".join(strange))
        return names


class _LineModel(Strict):
    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    when: _When
    who: Words
    text: Words
    mechanism: Words
    argued_by: Words
    disputed_by: Words | None = None
    source: Words


class _FileModel(Strict):
    topic: Words
    lines: Annotated[list[_LineModel], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """One line: for whom, what, by which mechanism, who argues it and who does not. Always illustrative."""

    id: str
    topic: Quoted
    who: Quoted
    text: Quoted
    mechanism: Quoted
    argued_by: Quoted
    disputed_by: Quoted | None
    source: str
    when_any: tuple[str, ...]
    when_all: tuple[str, ...]
    when_none: tuple[str, ...]
    label: str = LABEL

    def holds(self, results: Iterable[str]) -> bool:
        """Whether this line has anything to say of a watch with these results."""
        found = frozenset(results)
        some = not self.when_any or bool(found & frozenset(self.when_any))
        return some and frozenset(self.when_all) <= found and not found & frozenset(self.when_none)


def _line(topic: str, line: _LineModel) -> Aftermath:
    return Aftermath(
        id=line.id,
        topic=Quoted(topic),
        who=Quoted(line.who),
        text=Quoted(line.text),
        mechanism=Quoted(line.mechanism),
        argued_by=Quoted(line.argued_by),
        disputed_by=None if line.disputed_by is None else Quoted(line.disputed_by),
        source=line.source,
        when_any=tuple(line.when.any),
        when_all=tuple(line.when.all),
        when_none=tuple(line.when.none),
    )


@cache
def load_aftermath() -> tuple[Aftermath, ...]:
    """Every line, in the order of files and lines; raises Unreadable with every problem of a file."""
    out = []
    for path in untranslated((asset_root() / "consequences").glob("*.yaml")):
        model = validate(_FileModel, read_yaml(path))
        for line in model.lines:
            out.append(_line(model.topic, line))
    return tuple(out)


def aftermath(results: Iterable[str]) -> tuple[Aftermath, ...]:
    """The lines that have something to say of these results."""
    found = tuple(results)
    return tuple(line for line in load_aftermath() if line.holds(found))
