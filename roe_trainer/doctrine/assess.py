"""Assessments: which disclosed indicators carry which conclusion, on whose authority and since when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from graphlib import CycleError, TopologicalSorter
from typing import Annotated

from pydantic import Field, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.kinds import Facts, FactValue
from roe_trainer.law.vocabulary import Vocabulary
from roe_trainer.words.line import line

Text = Annotated[str, Field(min_length=1, max_length=1200)]
Said = Annotated[Text, PROSE]
Scalar = bool | int | str


class Concludes(Strict):
    """The fact concluded, and the value it then has."""

    fact: str
    value: Scalar


class AssessmentCase(Strict):
    """A case that runs as a test: with `given` shown, all assessments together say `then` of the fact concluded."""

    case: Text
    given: dict[str, Scalar | None]
    then: Scalar
    as_of: date | None = None


class AssessmentModel(Strict):
    """One assessment as its file says it; lower `priority` is asked first, the first that holds decides the fact."""

    id: Annotated[str, Field(pattern=r"^A-[A-Z0-9-]+$")]
    title: Said
    concludes: Concludes
    priority: Annotated[int, Field(ge=1, le=999)]
    when: dict[str, object]
    source: Text
    citation: Text
    text: Said
    why: Said
    valid_from: date
    valid_until: date | None = None
    cases: Annotated[tuple[AssessmentCase, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _dates_run_forward(self) -> AssessmentModel:
        if self.valid_until is not None and self.valid_until <= self.valid_from:
            raise Wanted("doctrine-want-until-after-from")
        return self


@dataclass(frozen=True, slots=True)
class Assessment:
    """One assessment, ready to be asked."""

    id: str
    title: str
    fact: str
    value: FactValue
    priority: int
    when: Condition
    source: str
    citation: str
    text: str
    why: str
    valid_from: date
    valid_until: date | None
    cases: tuple[AssessmentCase, ...]

    @property
    def refines(self) -> bool:
        """Whether it reads the fact it concludes, as it was shown."""
        return self.fact in self.when.reads

    def in_force(self, law_as_of: date) -> bool:
        """Whether it is the law on that day."""
        return self.valid_from <= law_as_of and (self.valid_until is None or law_as_of < self.valid_until)


def parse_assessment(
    data: AssessmentModel | Mapping[str, object],
    vocabulary: Vocabulary,
    definitions: Mapping[str, Condition] | None = None,
) -> Assessment:
    """Read one assessment; raises ConditionError or ValueError naming it and what was expected."""
    model = data if isinstance(data, AssessmentModel) else AssessmentModel.model_validate_json(_as_json(data))
    problem = vocabulary.problem(model.concludes.fact, model.concludes.value)
    if problem is not None:
        raise ValueError(line("law-at-place", place=f"{model.id}.concludes", problem=problem))
    for number, case in enumerate(model.cases):
        for name, value in case.given.items():
            if (wrong := vocabulary.problem(name, value)) is not None:
                raise ValueError(line("law-at-place", place=f"{model.id}.cases[{number}].given", problem=wrong))
        if (wrong := vocabulary.problem(model.concludes.fact, case.then)) is not None:
            raise ValueError(line("law-at-place", place=f"{model.id}.cases[{number}].then", problem=wrong))
    return Assessment(
        model.id,
        model.title,
        model.concludes.fact,
        model.concludes.value,
        model.priority,
        parse_condition(model.when, vocabulary, f"{model.id} when", definitions),
        model.source,
        model.citation,
        model.text,
        model.why,
        model.valid_from,
        model.valid_until,
        model.cases,
    )


def _as_json(data: Mapping[str, object]) -> str:
    return json.dumps(data, default=str)


class Assessor:
    """The assessments in force on one day, in the order in which their facts depend on each other."""

    def __init__(self, assessments: Iterable[Assessment], law_as_of: str | date) -> None:
        day = date.fromisoformat(law_as_of) if isinstance(law_as_of, str) else law_as_of
        by_fact: dict[str, list[Assessment]] = {}
        for assessment in sorted(assessments, key=lambda a: (a.fact, a.priority, a.id)):
            if assessment.in_force(day):
                by_fact.setdefault(assessment.fact, []).append(assessment)
        self._steps: tuple[tuple[str, tuple[Assessment, ...]], ...] = tuple(
            (fact, tuple(by_fact[fact])) for fact in _in_order(by_fact)
        )
        self.concluded: frozenset[str] = frozenset(by_fact)
        self.reads: frozenset[str] = frozenset(
            name for group in by_fact.values() for a in group for name in a.when.reads
        )

    def conclude(
        self, shown: Facts, verified: frozenset[str] | set[str] = frozenset()
    ) -> tuple[dict[str, FactValue], dict[str, Assessment]]:
        """Shown facts with the conclusions drawn, and which assessment drew each.

        A verified entry of a fact wins over an assessment, unless the assessment refines that very entry.
        """
        facts = dict(shown)
        because: dict[str, Assessment] = {}
        for fact, group in self._steps:
            given = fact in verified
            for assessment in group:
                if given and not assessment.refines:
                    continue
                if assessment.when.holds(facts):
                    because[fact] = assessment
                    break
            if fact in because:
                facts[fact] = because[fact].value
        return facts, because


def _in_order(by_fact: Mapping[str, list[Assessment]]) -> tuple[str, ...]:
    """Concluded facts, each after the conclusions it reads; raises ValueError when they read each other in a circle."""
    graph = {
        fact: sorted({name for a in group for name in a.when.reads if name in by_fact and name != fact})
        for fact, group in sorted(by_fact.items())
    }
    try:
        return tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise ValueError(line("doctrine-circle", facts=" -> ".join(error.args[1]))) from error
