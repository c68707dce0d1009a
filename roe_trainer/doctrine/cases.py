"""Adjudication cases: fact snapshots with the verdicts expected of them, read from a file and compared with a pack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.models import CODE, FactSet, RungId
from roe_trainer.doctrine.pack import Pack
from roe_trainer.files.models import Strict, validate
from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.files.yaml_text import Document, Path_, read_yaml
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import Line, Text, line

Word = Annotated[str, Field(max_length=4000)]
Code = Annotated[str, Field(pattern=CODE)]


class AdjudicationCase(Strict):
    """One snapshot. Without `firm_rungs` every expected verdict is firm; without `expected` it is only ruled on."""

    id: Annotated[str, Field(min_length=1, max_length=60)]
    title: Word = ""
    group: Word = ""
    situation: Word = ""
    facts: FactSet = {}
    expected: dict[RungId, Code] = {}
    firm_rungs: tuple[RungId, ...] | None = None
    firmness: Word = ""
    rules: tuple[Word, ...] = ()
    why: Word = ""
    note: Word = ""


class AdjudicationFile(Strict):
    """A file of cases."""

    schema_: Annotated[Literal["adjudication-cases/2"], Field(alias="schema")]
    rungs: tuple[RungId, ...] = ()
    verdicts: dict[str, Word] = {}
    firmness: dict[str, Word] = {}
    cases: Annotated[tuple[AdjudicationCase, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Difference:
    """A verdict that is not the expected one."""

    case: str
    rung: str
    expected: str
    found: str
    firm: bool


def read_cases(path: Path | str, vocabulary: Vocabulary) -> tuple[AdjudicationCase, ...]:
    """The cases of a file; raises Unreadable with every mistake, unknown facts and contradictions included."""
    document = read_yaml(path)
    page = validate(AdjudicationFile, document)
    problems = [
        problem for number, case in enumerate(page.cases) for problem in _refused(case, number, document, vocabulary)
    ]
    if problems:
        raise Unreadable(problems)
    return page.cases


def compare(pack: Pack, case: AdjudicationCase) -> tuple[dict[str, str], tuple[Difference, ...]]:
    """Verdicts of all rungs of the pack, and where they differ from what the case expects. Letters are a set."""
    found = verdicts(pack, case.facts)
    firm = set(case.expected if case.firm_rungs is None else case.firm_rungs)
    differences = tuple(
        Difference(case.id, rung, expected, found[rung], rung in firm)
        for rung, expected in case.expected.items()
        if rung in found and not same_code(found[rung], expected)
    )
    return found, differences


def same_code(one: str, other: str) -> bool:
    """AP-FD and AP-DF are the same."""
    if one.startswith("AP-") and other.startswith("AP-"):
        return set(one[3:]) == set(other[3:])
    return one == other


def _refused(case: AdjudicationCase, number: int, document: Document, vocabulary: Vocabulary) -> Iterator[Problem]:
    here: Path_ = ("cases", number, "facts")
    named = ((name, vocabulary.problem(name, value)) for name, value in case.facts.items())
    wrong = [(name, problem) for name, problem in named if problem is not None]
    for name, problem in wrong:
        yield document.problem((*here, name), _of(case, problem), line("doctrine-want-holding-facts"), key=True)
    for contradiction in () if wrong else vocabulary.inconsistencies(case.facts):
        yield document.problem(here, _of(case, contradiction), line("doctrine-want-holding-facts"))
    for position, rung in enumerate(case.firm_rungs or ()):
        if rung not in case.expected:
            found = f'"{rung}"'
            yield document.problem(
                ("cases", number, "firm_rungs", position), found, line("doctrine-want-expected-rung")
            )


def _of(case: AdjudicationCase, problem: Text) -> Line:
    return line("law-at-place", place=case.id, problem=problem)
