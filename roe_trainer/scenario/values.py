"""The small values of a scenario file: names, texts, and what may be drawn from the seed instead of written."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Line = Annotated[Name, PROSE]
Prose = Annotated[str, Field(min_length=1, max_length=4000), PROSE]
Compared = Annotated[str, Field(max_length=120), PROSE]
State = Annotated[str, Field(pattern=r"^([A-Z]{3}|none|two)$")]
Percent = Annotated[int, Field(ge=0, le=100)]


class Between(Strict):
    """A whole number drawn from the seed, both ends included."""

    between: tuple[int, int]

    @model_validator(mode="after")
    def _rising(self) -> Between:
        if self.between[0] > self.between[1]:
            raise Wanted("scenario-want-rising")
        return self


class OneOf(Strict):
    """A text drawn from the seed."""

    one_of: Annotated[list[Line], Field(min_length=1, max_length=50)]


class OneName(OneOf):
    """A name drawn from the seed; names stay as they are in every language."""

    one_of: Annotated[list[Name], Field(min_length=1, max_length=50)]


class Chance(Strict):
    """Yes in so many of a hundred seeds."""

    chance: Percent


class OneState(Strict):
    """A State (ISO3, none or two) drawn from the seed."""

    one_of: Annotated[list[State], Field(min_length=1, max_length=20)]


Whole = int | Between
Text = Line | OneOf
Named = Name | OneName
Perhaps = bool | Chance
Flag = State | OneState
