"""What is due: entries of the world's queue, typed; in canonical form a name, and values sorted by their names."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar

from roe_trainer.vessels.stimulus import Means, StimulusKind

Value = int | str | bool


@dataclass(frozen=True, slots=True)
class Due:
    """Something that will be carried out on a vessel or own unit at a tick; values that are None are left out."""

    name: ClassVar[str] = ""

    def detail(self) -> list[list[Value]]:
        """Values by name, sorted by name."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return [[name, value] for name, value in sorted(values.items()) if value is not None]


@dataclass(frozen=True, slots=True)
class Steer(Due):
    """One more second of turning and changing speed."""

    name = "steer"


@dataclass(frozen=True, slots=True)
class KeepOffLand(Due):
    """A look ahead for land."""

    name = "land"


@dataclass(frozen=True, slots=True)
class Launch(Due):
    """An own unit leaves the ship."""

    name = "task"
    do: str = "launch"


@dataclass(frozen=True, slots=True)
class KeepTask(Due):
    """An own unit looks again at its task; stale when it was given another at a later tick than `since`."""

    name = "task"
    since: int


@dataclass(frozen=True, slots=True)
class Think(Due):
    """Those aboard think again."""

    name = "think"


@dataclass(frozen=True, slots=True)
class Hear(Due):
    """Something reaches those aboard (see `vessels.stimulus.Stimulus`)."""

    name = "hear"
    kind: StimulusKind
    means: Means
    bearing_mdeg: int = 0
    range_m: int = 0
    question: str | None = None
    understood: bool | None = None
    cue: str | None = None
    unit_kind: str | None = None


@dataclass(frozen=True, slots=True)
class Answer(Due):
    """Helm, deeds and words of a response; no course or speed leaves them as they are."""

    name = "answer"
    say: str
    deeds: tuple[str, ...]
    means: str
    course_mdeg: int | None = None
    speed_mm_s: int | None = None

    def detail(self) -> list[list[Value]]:
        """Values by name, the deeds as one text."""
        return [[name, ",".join(self.deeds) if name == "deeds" else value] for name, value in Due.detail(self)]


@dataclass(frozen=True, slots=True)
class TeamTaskEnds(Due):
    """The boarding team has done its task."""

    name = "team"
    task: str
    scope: str


@dataclass(frozen=True, slots=True)
class HelpEnds(Due):
    """The help of a unit is done, unless it was given another task since."""

    name = "team"
    unit: str
    since: int
    task: str = "assist"


@dataclass(frozen=True, slots=True)
class ShotFalls(Due):
    """Shots of a unit arrive."""

    name = "shot"
    purpose: str
    unit: str


@dataclass(frozen=True, slots=True)
class HullGoes(Due):
    """The hull founders or burns out, unless help came first."""

    name = "lost"
    how: str


@dataclass(frozen=True, slots=True)
class Exposure(Due):
    """Time works on people in the water."""

    name = "exposure"


@dataclass(frozen=True, slots=True)
class CueComes(Due):
    """Something befalls the vessel because the scenario has it happen."""

    name = "cue"
    cue: str


@dataclass(frozen=True, slots=True)
class ConsentEnds(Due):
    """The master takes back his leave."""

    name = "consent_ends"


STEER, KEEP_OFF_LAND, LAUNCH, THINK = Steer(), KeepOffLand(), Launch(), Think()
EXPOSURE, CONSENT_ENDS = Exposure(), ConsentEnds()
