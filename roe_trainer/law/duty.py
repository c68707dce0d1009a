"""What a file may say of a duty: when something is due, by when, and what would do. For packs and for scenarios."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE

DimensionId = Literal["authority", "necessity", "safety_of_life", "procedure", "articulation", "timeliness"]
Percent = Annotated[int, Field(ge=0, le=100)]
Seconds = Annotated[int, Field(ge=0, le=86_400)]
Line = Annotated[str, Field(min_length=1, max_length=240)]
Text = Annotated[str, Field(min_length=1, max_length=1200)]
Said = Annotated[Text, PROSE]
Scalar = bool | int | str


class AcceptableModel(Strict):
    """An act that meets the duty, at a loss of 0 to 10; `or_zero_if` makes it the best act in some situations."""

    act: str
    options: dict[str, Scalar] = {}
    loss: Annotated[int, Field(ge=0, le=10)]
    or_zero_if: dict[str, object] | None = None


class OmissionModel(Strict):
    """What it costs to let the deadline pass (or, where acts are to be left off, to go on with them)."""

    dimension: DimensionId
    loss: Percent
    critical: str | None = None


class RulingIs(Strict):
    """The duty opens only while the verdict of this rung is one of these codes."""

    rung: str
    codes: Annotated[tuple[str, ...], Field(min_length=1)]


class DutyCase(Strict):
    """A case that runs as a test: with `given` shown and `after` done, is the duty open?"""

    case: Text
    given: dict[str, Scalar | None]
    opens: bool
    after: tuple[str, ...] = ()


class DutyModel(Strict):
    """One duty as its file says it. Times are seconds from its opening.

    `met_when` is what the duty is for: once that is known it has been met, whichever act brought it about.
    """

    duty: Annotated[str, Field(pattern=r"^W-[A-Z0-9-]+$")]
    title: Annotated[Line, PROSE]
    text: Said
    why: Said
    source: Line
    citation: Line
    open_when: dict[str, object]
    closes_when: dict[str, object] | None = None
    met_when: dict[str, object] | None = None
    ruling: RulingIs | None = None
    after_act: tuple[str, ...] = ()
    stakes: Annotated[int, Field(ge=1, le=3)]
    target_s: Seconds = 0
    deadline_s: Annotated[int, Field(ge=1, le=86_400)]
    grace_s: Seconds = 0
    acceptable: tuple[AcceptableModel, ...] = ()
    leave_off: tuple[str, ...] = ()
    omission: OmissionModel
    earlier_s: Seconds = 0
    repeat: Literal["once", "each_time"] = "once"
    refusal_excuses: bool = True
    cases: Annotated[tuple[DutyCase, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _parts_fit(self) -> DutyModel:
        if bool(self.acceptable) == bool(self.leave_off):
            raise Wanted("law-want-acts-or-rungs")
        if self.leave_off and self.grace_s == 0:
            raise Wanted("law-want-grace")
        if self.acceptable and self.target_s >= self.deadline_s:
            raise Wanted("law-want-target-first")
        if self.acceptable and self.met_when is None and all(a.loss for a in self.acceptable):
            raise Wanted("law-want-an-answer")
        return self


class OwnDutyModel(DutyModel):
    """A duty of one scenario's own; its cases may be left out, for the scenario itself tries it."""

    duty: Annotated[str, Field(pattern=r"^W-OWN-[A-Z0-9-]+$")]
    cases: tuple[DutyCase, ...] = ()
