"""The boarding team at work: what it set about, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class TeamStarted(Event):
    """The team set about a task that is done at tick `until`."""

    task: str
    until: int


@dataclass(frozen=True, slots=True)
class Boarded(Event):
    """The team is aboard, with so many people in view."""

    people: int


@dataclass(frozen=True, slots=True)
class BoardingFailed(Event):
    """The team could not get aboard; `barred` by the crew, or too far off."""

    barred: bool


@dataclass(frozen=True, slots=True)
class SafetyDone(Event):
    """The initial safety inspection: people counted, `hidden` of them found hiding; `weapon` secured."""

    people: int
    hurt: int
    children: int
    weapon: bool
    hidden: int
    flooding: bool
    valves_shut: bool


@dataclass(frozen=True, slots=True)
class DocumentsDone(Event):
    """The paper check: `papers` and `says_state` are States (ISO3), none or ""; `spoken` when somebody answered."""

    papers: str
    discrepant: bool
    licence: bool
    plain_view: bool
    says_state: str
    nobody: bool
    spoken: bool


@dataclass(frozen=True, slots=True)
class SearchDone(Event):
    """A search as far as its scope reached; `short` when measures left a space unaccounted for."""

    found: bool
    what: str
    lots: int
    where: str
    scope: str
    short: bool


@dataclass(frozen=True, slots=True)
class SpaceUnaccounted(Event):
    """Measuring left a space that cannot be accounted for."""


@dataclass(frozen=True, slots=True)
class FieldTestDone(Event):
    """A field test, presumptive only."""

    positive: bool


EVENTS = (
    TeamStarted,
    Boarded,
    BoardingFailed,
    SafetyDone,
    DocumentsDone,
    SearchDone,
    SpaceUnaccounted,
    FieldTestDone,
)
