"""Other sources for the same law: a pack may cite its own authorities where its base cites those of another State."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from roe_trainer.doctrine.approvals import Approvals
from roe_trainer.doctrine.assess import Assessment
from roe_trainer.doctrine.duty import Duty
from roe_trainer.doctrine.folder import Folder
from roe_trainer.doctrine.marks import Critical, Marks
from roe_trainer.doctrine.models import CiteModel
from roe_trainer.doctrine.rules import Rule
from roe_trainer.doctrine.sources import load_sources
from roe_trainer.ladder.ladder import Authority, Basis, Rung, Track
from roe_trainer.law.condition import Condition

Cited = TypeVar("Cited", Rule, Assessment, Duty, Critical)


@dataclass(frozen=True, slots=True)
class Built:
    """The parts of a pack in force on one day."""

    tracks: tuple[Track, ...]
    authorities: Mapping[str, Authority]
    rungs: tuple[Rung, ...]
    rules: tuple[Rule, ...]
    definitions: Mapping[str, Condition]
    assessments: tuple[Assessment, ...]
    duties: tuple[Duty, ...]
    marks: Marks | None
    approvals: Approvals | None


def substitute_citations(built: Built, folder: Folder) -> Built:
    """The parts with the citations that the heads of the pack ask for."""
    instead = {name: cite for head in folder.heads for name, cite in head.cite_instead.items()}
    if not instead:
        return built
    barred = barred_sources(folder)
    marks = built.marks
    if marks is not None:
        marks = replace(marks, criticals=tuple(_cite(each, each.id, instead) for each in marks.criticals))
    return replace(
        built,
        rules=tuple(_rule(rule, instead, barred) for rule in built.rules),
        rungs=tuple(_rung(rung, instead) for rung in built.rungs),
        assessments=tuple(_cite(each, each.id, instead) for each in built.assessments),
        duties=tuple(_cite(each, each.id, instead) for each in built.duties),
        marks=marks,
    )


def barred_sources(folder: Folder) -> frozenset[str]:
    """Sources of the groups that the pack never cites."""
    groups = {group for head in folder.heads for group in head.never_cite}
    return (
        frozenset(source.id for source in load_sources().values() if source.group in groups) if groups else frozenset()
    )


def _cite(part: Cited, name: str, instead: Mapping[str, CiteModel]) -> Cited:
    cite = instead.get(name) or instead.get(part.source)
    return part if cite is None else replace(part, source=cite.source, citation=cite.citation)


def _rule(rule: Rule, instead: Mapping[str, CiteModel], barred: frozenset[str]) -> Rule:
    new = _cite(rule, rule.id, instead)
    also = (instead[name].source if name in instead else name for name in rule.also)
    kept = dict.fromkeys(name for name in also if name not in barred and name != new.source)
    return replace(new, also=tuple(kept))


def _rung(rung: Rung, instead: Mapping[str, CiteModel]) -> Rung:
    bases = (_basis(basis, instead) for basis in rung.bases)
    return replace(rung, bases=tuple(bases))


def _basis(basis: Basis, instead: Mapping[str, CiteModel]) -> Basis:
    cite = instead.get(basis.id) or instead.get(basis.source)
    return basis if cite is None else replace(basis, source=cite.source)
