"""Marks: what a mistake costs, how losses become dimensions and a verdict. Every number is the pack's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.duty import DimensionId
from roe_trainer.law.vocabulary import Vocabulary

DIMENSIONS: tuple[str, ...] = (
    "authority",
    "necessity",
    "safety_of_life",
    "procedure",
    "articulation",
    "timeliness",
)
Percent = Annotated[int, Field(ge=0, le=100)]
Seconds = Annotated[int, Field(ge=0, le=86_400)]
Line = Annotated[str, Field(min_length=1, max_length=240)]
Text = Annotated[str, Field(min_length=1, max_length=1200), PROSE]


class Dimension(Strict):
    """One dimension; `floor` is what a GO needs in it, `serious` whether a serious loss in it bars a GO."""

    id: DimensionId
    title: Annotated[Line, PROSE]
    weight: Annotated[int, Field(ge=0, le=100)]
    floor: Percent = 0
    serious: bool = False


class Band(Strict):
    """Losses up to `at_most` are called `title`."""

    id: Annotated[str, Field(pattern=r"^[a-z]+$")]
    title: Annotated[Line, PROSE]
    at_most: Percent


class LossTable(Strict):
    """Losses where the rule of a pack names none of its own, and what too much force adds."""

    no_authority: Percent
    approval_missing: Percent
    approval_missing_force: Percent
    force_base: Percent
    force_step: Percent
    premature: Percent
    late_most: Percent


class VerdictModel(Strict):
    """When a watch passes, and what a critical failure caps it at."""

    pass_total: Percent
    serious_loss: Percent
    cap_one_critical: Percent
    cap_more_criticals: Percent


class ArticulationModel(Strict):
    """How a justification is marked; `carries` names facts that carry a rung by their meaning, whatever else does."""

    most_facts: Annotated[int, Field(ge=1, le=6)]
    enough_facts: Annotated[int, Field(ge=1, le=6)]
    wrong_basis: Percent
    undisclosed: Percent
    unstated: Percent
    afterwards_s: Seconds
    afterwards_rungs: tuple[str, ...]
    carries: dict[str, tuple[str, ...]] = {}


class RepeatModel(Strict):
    """The same act without force, again within `within_s`, on an unchanged ruling, counts once."""

    within_s: Seconds


class CriticalActs(Strict):
    """Acts on these rungs, ruled with one of these codes (if given), while `when` holds (if given)."""

    rungs: Annotated[tuple[str, ...], Field(min_length=1)]
    when: dict[str, object] | None = None
    codes: tuple[Literal["X", "P", "AP", "A", "D", "NA"], ...] = ()

    @model_validator(mode="after")
    def _has_a_test(self) -> CriticalActs:
        if self.when is None and not self.codes:
            raise Wanted("doctrine-want-when-or-codes")
        return self


class CriticalModel(Strict):
    """A critical failure; one without `acts` is named by rules and duties only."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z_]{1,59}$")]
    title: Annotated[Line, PROSE]
    text: Text
    source: Line
    citation: Line
    dimension: DimensionId
    acts: tuple[CriticalActs, ...] = ()


class CeaseModel(Strict):
    """Stopping is not instant: while `when` has held for at most `grace_s`, force is judged on the facts before."""

    grace_s: Annotated[int, Field(ge=1, le=120)]
    when: dict[str, object]


class MarksModel(Strict):
    """The marks of a pack as its file says them."""

    dimensions: Annotated[tuple[Dimension, ...], Field(min_length=6, max_length=6)]
    bands: Annotated[tuple[Band, ...], Field(min_length=2)]
    losses: LossTable
    verdict: VerdictModel
    articulation: ArticulationModel
    cease: CeaseModel
    repeat: RepeatModel
    criticals: Annotated[tuple[CriticalModel, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _adds_up(self) -> MarksModel:
        if tuple(d.id for d in self.dimensions) != DIMENSIONS:
            raise Wanted("doctrine-want-dimensions", dimensions=", ".join(DIMENSIONS))
        if (total := sum(d.weight for d in self.dimensions)) != 100:
            raise Wanted("doctrine-want-weights", total=total)
        edges = [band.at_most for band in self.bands]
        if edges != sorted(set(edges)) or edges[-1] != 100:
            raise Wanted("doctrine-want-rising-bands")
        return self


Facts = Mapping[str, bool | int | str | None]


@dataclass(frozen=True, slots=True)
class CriticalTest:
    """One way in which an act is a critical failure."""

    rungs: tuple[str, ...]
    when: Condition | None
    codes: tuple[str, ...]

    def is_met(self, rung: str, code: str, facts: Facts) -> bool:
        """Whether an act on this rung, ruled so on these facts, is this failure in this way."""
        if rung not in self.rungs or (self.codes and code.split("-")[0] not in self.codes):
            return False
        return self.when is None or self.when.holds(facts)


@dataclass(frozen=True, slots=True)
class Critical:
    """A critical failure, ready to be asked."""

    id: str
    title: str
    text: str
    source: str
    citation: str
    dimension: str
    tests: tuple[CriticalTest, ...]

    def is_met(self, rung: str, code: str, facts: Facts) -> bool:
        """Whether an act on this rung, ruled so on these facts, is this failure."""
        return any(test.is_met(rung, code, facts) for test in self.tests)


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks ready for use."""

    dimensions: tuple[Dimension, ...]
    bands: tuple[Band, ...]
    losses: LossTable
    verdict: VerdictModel
    articulation: ArticulationModel
    cease_grace_s: int
    must_cease: Condition
    repeat_within_s: int
    criticals: tuple[Critical, ...]

    def band(self, loss: int) -> Band:
        """The band of a loss of 0 to 100."""
        return next(band for band in self.bands if loss <= band.at_most)

    def dimension(self, name: str) -> Dimension:
        """A dimension by its id."""
        return next(dimension for dimension in self.dimensions if dimension.id == name)

    def critical(self, name: str) -> Critical | None:
        """A critical failure by its id; None for one the marks do not describe."""
        return next((critical for critical in self.criticals if critical.id == name), None)


def parse_marks(
    data: MarksModel | Mapping[str, object],
    vocabulary: Vocabulary,
    definitions: Mapping[str, Condition] | None = None,
) -> Marks:
    """Read the marks of a pack; raises ConditionError or ValueError naming the place and what was expected."""
    model = data if isinstance(data, MarksModel) else MarksModel.model_validate_json(json.dumps(data))

    def condition(node: Mapping[str, object] | None, place: str) -> Condition | None:
        return None if node is None else parse_condition(node, vocabulary, place, definitions)

    criticals = tuple(
        Critical(
            c.id,
            c.title,
            c.text,
            c.source,
            c.citation,
            c.dimension,
            tuple(CriticalTest(test.rungs, condition(test.when, f"criticals {c.id}"), test.codes) for test in c.acts),
        )
        for c in model.criticals
    )
    must_cease = parse_condition(model.cease.when, vocabulary, "cease.when", definitions)
    return Marks(
        model.dimensions, model.bands, model.losses, model.verdict, model.articulation, model.cease.grace_s,
        must_cease, model.repeat.within_s, criticals,
    )  # fmt: skip
