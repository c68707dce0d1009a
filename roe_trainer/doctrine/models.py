"""What the files of a pack may say: one model for each kind of file."""

from __future__ import annotations

from datetime import date as Day
from typing import Annotated, Literal

from pydantic import Field, model_validator

from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Wanted
from roe_trainer.files.prose import PROSE

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{1,59}$")]
RungId = Annotated[str, Field(pattern=r"^[A-Z]{2,6}$")]
SourceId = Annotated[str, Field(pattern=r"^[A-Z0-9][A-Z0-9-]{1,39}$")]
Plain = Annotated[str, Field(min_length=1, max_length=240)]
Line = Annotated[Plain, PROSE]
Text = Annotated[str, Field(min_length=1, max_length=1200), PROSE]
Scalar = bool | int | str | None
FactSet = dict[str, Scalar]
Gives = Literal["moot", "prohibited", "duty", "premature", "needs", "authorised"]
CaseKind = Literal["breach", "speaks", "clean", "borderline", "exception"]
CODE = r"^(A|D|P|X|NA|AP-[DFCMIN]{1,6})$"


class ExceptionModel(Strict):
    """Where a rule does not speak; may have exceptions, limit itself to some rungs, hang on a date or a switch."""

    id: Name
    when: dict[str, object]
    why: Text
    rungs: tuple[RungId, ...] = ()
    valid_from: Day | None = None
    valid_until: Day | None = None
    switch: Name | None = None
    unless: tuple[ExceptionModel, ...] = ()


class BreachModel(Strict):
    """What it costs to do it all the same; `critical_on` limits the critical failure to some of the rule's rungs."""

    dimension: Literal["authority", "necessity", "safety_of_life", "procedure", "articulation", "timeliness"]
    loss: Annotated[int, Field(ge=0, le=100)]
    critical: Name | None = None
    critical_on: tuple[RungId, ...] = ()


class CaseModel(Strict):
    """A case of a rule: `facts` on top of a named scene, and the whole verdict of each rung named in `gives`."""

    case: CaseKind
    of: Name | None = None
    on: Name | None = None
    facts: FactSet = {}
    gives: Annotated[dict[RungId, Annotated[str, Field(pattern=CODE)]], Field(min_length=1)]
    fires: bool | None = None
    switches: dict[Name, bool | int] = {}
    as_of: Day | None = None
    note: Line | None = None

    @model_validator(mode="after")
    def _exceptions_are_named(self) -> CaseModel:
        if (self.case == "exception") != (self.of is not None):
            raise Wanted("doctrine-want-of-on-exceptions")
        return self


class RuleModel(Strict):
    """One rule on one page."""

    rule: Name
    title: Line
    source: SourceId
    citation: Plain
    also: tuple[SourceId, ...] = ()
    text: Text
    why: Text
    instead: Text
    limits: Text
    rungs: Annotated[tuple[RungId, ...], Field(min_length=1)]
    gives: Gives
    letter: Literal["D", "F", "C", "M", "I", "N"] | None = None
    says: Line
    missing: Line | None = None
    when: dict[str, object] | None = None
    unless: tuple[ExceptionModel, ...] = ()
    breach: BreachModel | None = None
    valid_from: Day | None = None
    valid_until: Day | None = None
    switch: Name | None = None
    cases: Annotated[tuple[CaseModel, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _parts_fit(self) -> RuleModel:
        if (self.gives == "needs") != (self.letter is not None):
            raise Wanted("doctrine-want-letter-on-needs")
        if (self.gives == "premature") != (self.missing is not None):
            raise Wanted("doctrine-want-missing-on-premature")
        if (self.gives in ("prohibited", "premature", "needs")) != (self.breach is not None):
            raise Wanted("doctrine-want-breach")
        return self


class BasisModel(Strict):
    """A basis that looks right and never is."""

    id: Name
    title: Line
    source: SourceId


Role = Literal[
    "monitor", "hail", "ask", "stop", "entangle", "warn", "disable", "board", "search", "seize", "sink", "release",
    "rescue", "defend", "strike",
]  # fmt: skip
"""What a rung is for, whatever it is called: scripted trainees look for their rungs by it."""


class RungModel(Strict):
    """One rung of the ladder; rungs stand in the order of `place`."""

    rung: RungId
    place: Annotated[int, Field(ge=1, le=999)]
    role: Role | None = None
    title: Line
    short: Annotated[str, Field(min_length=1, max_length=14), PROSE]
    act: Line
    track: Name
    key: Annotated[str, Field(min_length=1, max_length=1)]
    force_level: Annotated[int, Field(ge=0, le=9)]
    stakes: Annotated[int, Field(ge=1, le=3)]
    coercive: bool
    force: bool
    authority: Line
    help: Text
    takes: Line
    does: Line
    standing: bool = False
    carries: tuple[RungId, ...] = ()
    tempting: tuple[BasisModel, ...] = ()


class TrackModel(Strict):
    """A way up the ladder with its own gate."""

    id: Name
    title: Line
    opened_by: Text
    closed_by: Text


class SwitchModel(Strict):
    """A choice on which sources disagree or policy varies; `default` is the training default."""

    title: Line
    default: bool | int
    source: SourceId
    text: Text


class VariantModel(Strict):
    """Another reading of a definition while a switch stands that way."""

    switch: Name
    is_: Annotated[bool, Field(alias="is")]
    when: dict[str, object]


class DefinitionModel(Strict):
    """A condition with a name; `text` says it in words."""

    name: Name
    text: Line
    when: dict[str, object]
    variants: tuple[VariantModel, ...] = ()


class DefinitionsModel(Strict):
    """A file of definitions."""

    definitions: tuple[DefinitionModel, ...]


class SceneModel(Strict):
    """A set of facts with a name, for the cases of rules and the worked examples of checks."""

    name: Name
    text: Line
    facts: FactSet


class ScenesModel(Strict):
    """A file of scenes."""

    scenes: tuple[SceneModel, ...]


class RuleChangeModel(Strict):
    """What a pack changes in a rule of its base; only these parts can be changed without writing the rule anew."""

    title: Line | None = None
    source: SourceId | None = None
    citation: Plain | None = None
    also: tuple[SourceId, ...] | None = None
    text: Text | None = None
    why: Text | None = None
    instead: Text | None = None
    limits: Text | None = None
    says: Line | None = None
    missing: Line | None = None
    breach: BreachModel | None = None


class RungChangeModel(Strict):
    """What a pack changes in a rung of its base."""

    title: Line | None = None
    short: Annotated[str, Field(min_length=1, max_length=14), PROSE] | None = None
    key: Annotated[str, Field(min_length=1, max_length=1)] | None = None
    help: Text | None = None
    authority: Line | None = None
    standing: bool | None = None
    carries: tuple[RungId, ...] | None = None


class CiteModel(Strict):
    """What is cited in the place of something else."""

    source: SourceId
    citation: Plain


class PackModel(Strict):
    """The head of a pack. `cite_instead` is keyed by a rule, assessment, duty, critical or basis, or by a source."""

    pack: Name
    title: Line
    author: Plain
    date: Day
    law_as_of: Day
    review_status: Literal["public", "local", "unreviewed"]
    source_status: Literal["public", "local", "unreviewed"]
    text: Text
    extends: Name | None = None
    tracks: tuple[TrackModel, ...] = ()
    switches: dict[Name, SwitchModel] = {}
    set_switches: dict[Name, bool | int] = {}
    authorities: dict[Literal["D", "F", "C", "M", "I", "N"], Line] = {}
    only_rungs: tuple[RungId, ...] = ()
    without_rules: tuple[Name, ...] = ()
    rule_changes: dict[Name, RuleChangeModel] = {}
    rung_changes: dict[RungId, RungChangeModel] = {}
    without_assessments: tuple[str, ...] = ()
    without_duties: tuple[str, ...] = ()
    cite_instead: dict[str, CiteModel] = {}
    never_cite: tuple[Plain, ...] = ()


class SourceModel(Strict):
    """One public source: what it says, how surely that is known, and what is disputed about it."""

    id: SourceId
    title: Line
    says: Text
    sure: Literal["V", "V-part", "K", "choice"]
    read_in: Annotated[str, Field(min_length=1, max_length=1200)] | None = None
    inputs: Text | None = None
    teaching: Text | None = None
    disputes: tuple[Name, ...] = ()


class SourcesModel(Strict):
    """A file of sources of one group."""

    group: Line
    sources: tuple[SourceModel, ...]


class DisputeModel(Strict):
    """A point on which sources disagree: the sides, what the training default is, and the switches that change it."""

    id: Name
    title: Line
    text: Text
    default: Text
    switches: tuple[Name, ...] = ()
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]


class DisputesModel(Strict):
    """A file of disputes."""

    disputes: tuple[DisputeModel, ...]
