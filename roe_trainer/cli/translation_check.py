"""Which prose an author's file has, by what kind of file it is, and whether a translation beside it is whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.files.prose import prose_by_pattern, prose_of_model
from roe_trainer.files.translations import translation_of, translation_problems
from roe_trainer.files.yaml_text import Document, Path_, read_yaml
from roe_trainer.shelf.shipped import asset_root
from roe_trainer.words.line import line

if TYPE_CHECKING:
    from pydantic import BaseModel


def check_translation(path: Path) -> list[Problem]:
    """Every hole, leftover and wrong place of a translation, or why it cannot be read."""
    beside = translation_of(path)
    assert beside is not None
    try:
        english, translation = read_yaml(beside[0]), read_yaml(path)
    except Unreadable as error:
        return list(error.problems)
    prose = prose_of(beside[0], english)
    if prose is None:
        return [Problem(str(path), None, None, "", line("files-no-kind"), line("files-known-kind"))]
    return translation_problems(english, translation, prose)


def prose_of(path: Path, document: Document) -> dict[Path_, str] | None:
    """The prose of a file by path; None for a file of no known kind."""
    model = _model_in_pack(path) or _model_by_shape(document)
    if model is not None:
        return prose_of_model(model, document.data)
    for beginning, patterns in _patterns().items():
        if _is_below(path, beginning):
            return prose_by_pattern([pattern.split(".") for pattern in patterns], document.data)
    return None


def _is_below(path: Path, beginning: str) -> bool:
    """Whether a path ends in what a beginning names: a file, or a file in a folder."""
    parts = tuple(part for part in beginning.split("/") if part)
    folder = beginning.endswith("/")
    here = path.parent.parts if folder else path.parts
    return here[-len(parts) :] == parts


def _patterns() -> Mapping[str, list[str]]:
    data: Mapping[str, list[str]] = read_yaml(asset_root() / "words" / "prose.yaml").data
    return data


def _model_in_pack(path: Path) -> type[BaseModel] | None:
    from roe_trainer.doctrine.approvals import ApprovalsModel
    from roe_trainer.doctrine.assess import AssessmentModel
    from roe_trainer.doctrine.marks import MarksModel
    from roe_trainer.doctrine.models import (
        DefinitionsModel,
        PackModel,
        RuleModel,
        RungModel,
        ScenesModel,
        SourcesModel,
    )
    from roe_trainer.law.duty import DutyModel

    kinds: dict[str, type[BaseModel]] = {
        "pack.yaml": PackModel,
        "definitions.yaml": DefinitionsModel,
        "scenes.yaml": ScenesModel,
        "marks.yaml": MarksModel,
        "approvals.yaml": ApprovalsModel,
        "rungs": RungModel,
        "rules": RuleModel,
        "definitions": DefinitionsModel,
        "assessments": AssessmentModel,
        "duties": DutyModel,
        "windows": DutyModel,
        "sources": SourcesModel,
    }
    root = next((folder for folder in path.parents if (folder / "pack.yaml").is_file()), None)
    return None if root is None else kinds.get(path.relative_to(root).parts[0])


def _model_by_shape(document: Document) -> type[BaseModel] | None:
    from roe_trainer.doctrine.approvals import ApprovalsModel
    from roe_trainer.doctrine.marks import MarksModel
    from roe_trainer.doctrine.models import DisputesModel, SourcesModel
    from roe_trainer.scenario.models import ScenarioModel

    data = document.data if isinstance(document.data, dict) else {}
    shapes: dict[tuple[str, ...], type[BaseModel]] = {
        ("brief", "variants"): ScenarioModel,
        ("group", "sources"): SourcesModel,
        ("disputes",): DisputesModel,
        ("bands", "losses"): MarksModel,
        ("requests", "forcible"): ApprovalsModel,
    }
    return next((model for keys, model in shapes.items() if all(key in data for key in keys)), None)
