"""The folder of a pack read into models, base packs included; nothing is judged here, only read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from roe_trainer.doctrine.lineage import same_rules
from roe_trainer.doctrine.models import (
    DefinitionModel,
    DefinitionsModel,
    PackModel,
    RuleModel,
    RungModel,
    SceneModel,
    ScenesModel,
    SourceModel,
    SourcesModel,
)
from roe_trainer.files.models import validate
from roe_trainer.files.old_keys import OldKey, with_new_keys
from roe_trainer.files.places import asset_root, own_packs
from roe_trainer.files.problems import Problem, Unreadable, nearest, show_choices, show_value
from roe_trainer.files.translations import untranslated
from roe_trainer.files.yaml_text import Document, read_yaml
from roe_trainer.words.line import line

M = TypeVar("M", bound=BaseModel)
MAX_BASES = 5
MAX_FILES = 2000
OLD_HEAD_KEYS = (OldKey((), "without_windows", "without_duties"),)
OLD_DUTY_KEYS = (OldKey((), "window", "duty"),)
DUTY_FOLDERS = ("duties", "windows")
"""Where duties stand; packs of an earlier form call the folder `windows`."""
PLACES = (
    "pack.yaml",
    "definitions.yaml",
    "scenes.yaml",
    "marks.yaml",
    "approvals.yaml",
    "rungs/",
    "rules/",
    "definitions/",
    "assessments/",
    "duties/",
    "sources/",
)


@dataclass(frozen=True, slots=True)
class Page:
    """A model with the document it was read from, so that what is wrong with it can be shown on its line."""

    model: Any
    document: Document


@dataclass(slots=True)
class Folder:
    """Everything a pack says, merged over its bases; later files of the same id take the place of earlier ones.

    `numbers` are short digests by file, `same_rules` the digest and those of earlier texts that say the same rules.
    """

    head: PackModel
    root: Path
    digest: str
    page: Document
    rules: dict[str, Page] = field(default_factory=dict)
    rungs: dict[str, Page] = field(default_factory=dict)
    definitions: dict[str, tuple[DefinitionModel, Document, int]] = field(default_factory=dict)
    scenes: dict[str, tuple[SceneModel, Document, int]] = field(default_factory=dict)
    sources: dict[str, SourceModel] = field(default_factory=dict)
    assessments: dict[str, Page] = field(default_factory=dict)
    duties: dict[str, Document] = field(default_factory=dict)
    marks: Document | None = None
    approvals: Document | None = None
    heads: tuple[PackModel, ...] = ()
    numbers: dict[str, str] = field(default_factory=dict)
    same_rules: frozenset[str] = frozenset()


def is_own(folder: Folder, document: Document) -> bool:
    """Whether a file belongs to the pack itself and not to its base."""
    return Path(document.file).is_relative_to(folder.root)


def pack_root() -> Path:
    """Where the shipped packs stand."""
    return asset_root() / "packs"


def shipped_packs() -> tuple[str, ...]:
    """Names of the shipped packs."""
    return tuple(sorted(path.parent.name for path in pack_root().glob("*/pack.yaml")))


def find_pack(name_or_path: str, beside: Path | None = None) -> Path:
    """The folder of a pack by name or by path; raises Unreadable naming the packs there are.

    It is looked for in the folder `beside` (the current one, if none is given) and its folder `packs`, then among the
    user's own, then among those shipped.
    """
    here = Path() if beside is None else beside
    folders = (here, here / "packs", own_packs(), pack_root())
    for place in (folder / name_or_path for folder in folders):
        if (place / "pack.yaml").is_file():
            return place
        if place.name == "pack.yaml" and place.is_file():
            return place.parent
    known = sorted({path.parent.name for folder in folders for path in folder.glob("*/pack.yaml")})
    found = line("doctrine-no-pack", folder=str(own_packs()))
    raise Unreadable([Problem(name_or_path, None, None, "", found, show_choices(known), nearest(name_or_path, known))])


def is_shipped(root: Path) -> bool:
    """Whether a folder is one of the shipped packs, which every machine with the program has."""
    return root.resolve().is_relative_to(pack_root().resolve())


def read_folder(root: Path, above: tuple[Path, ...] = ()) -> Folder:
    """Read a pack and its bases; raises Unreadable with every problem of every file."""
    if len(above) >= MAX_BASES or root.resolve() in above:
        raise Unreadable(
            [Problem(str(root), None, None, "extends", line("doctrine-endless-bases"), line("doctrine-want-a-base"))]
        )
    documents, problems = _documents(root)
    page = documents.get("pack.yaml")
    page = None if page is None else with_new_keys(page, OLD_HEAD_KEYS)
    head = _model(PackModel, page, problems)
    if head is None or page is None:
        raise Unreadable(problems)
    base = None
    if head.extends is not None:
        base = read_folder(find_pack(head.extends, root.parent), (*above, root.resolve()))
    if head.extends is None:
        for name in ("marks.yaml", "approvals.yaml"):
            if name not in documents:
                documents[name] = read_yaml(asset_root() / "law" / f"plain_{name}")
    content = {path: document.data for path, document in documents.items()}
    whole = _digest({"base": base.digest if base else None, "files": content})
    earlier = {_digest({"base": text, "files": content}) for text in (base.same_rules if base else ())}
    folder = _start(head, root, whole, page, base)
    folder.numbers.update({f"{root.resolve().name}/{path}": _digest(data)[:12] for path, data in content.items()})
    folder.same_rules = same_rules(head.pack, whole, earlier)
    for path, document in documents.items():
        _take(folder, path, document, problems)
    if problems:
        raise Unreadable(problems)
    return folder


def _digest(content: Any) -> str:
    """SHA-256 of what the files say. They come from our own reader: plain, finite data with text for keys."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _documents(root: Path) -> tuple[dict[str, Document], list[Problem]]:
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    paths = sorted(untranslated(root.rglob("*.yaml")), key=lambda path: path.relative_to(root).as_posix())
    if len(paths) > MAX_FILES:
        raise Unreadable(
            [
                Problem(
                    str(root),
                    None,
                    None,
                    "",
                    line("doctrine-files", count=len(paths)),
                    line("doctrine-want-at-most-files", most=MAX_FILES),
                )
            ]
        )
    for path in paths:
        try:
            documents[path.relative_to(root).as_posix()] = read_yaml(path)
        except Unreadable as error:
            problems += error.problems
    return documents, problems


def _start(head: PackModel, root: Path, whole: str, page: Document, base: Folder | None) -> Folder:
    if base is None:
        return Folder(head, root, whole, page, heads=(head,))
    return Folder(
        head,
        root,
        whole,
        page,
        dict(base.rules),
        dict(base.rungs),
        dict(base.definitions),
        dict(base.scenes),
        dict(base.sources),
        dict(base.assessments),
        dict(base.duties),
        base.marks,
        base.approvals,
        (*base.heads, head),
        dict(base.numbers),
    )


def _take(folder: Folder, path: str, document: Document, problems: list[Problem]) -> None:
    part = path.split("/")[0]
    if part == "rules":
        _keep(folder.rules, "rule", _page(RuleModel, document, problems), problems, folder.root)
    elif part == "rungs":
        _keep(folder.rungs, "rung", _page(RungModel, document, problems), problems, folder.root)
    elif part == "assessments":
        from roe_trainer.doctrine.assess import AssessmentModel

        _keep(folder.assessments, "id", _page(AssessmentModel, document, problems), problems, folder.root)
    elif part in DUTY_FOLDERS:
        _take_duty(folder, "/".join(("duties", *path.split("/")[1:])), document, problems)
    elif part == "sources":
        sources = _entries(_model(SourcesModel, document, problems), "sources")
        folder.sources.update((source.id, source) for source in sources)
    elif path == "definitions.yaml" or part == "definitions":
        definitions = _entries(_model(DefinitionsModel, document, problems), "definitions")
        for position, each in enumerate(definitions):
            folder.definitions[each.name] = (each, document, position)
    elif path == "scenes.yaml":
        scenes = _entries(_model(ScenesModel, document, problems), "scenes")
        folder.scenes.update((scene.name, (scene, document, position)) for position, scene in enumerate(scenes))
    elif path == "marks.yaml":
        folder.marks = document
    elif path == "approvals.yaml":
        folder.approvals = document
    elif path != "pack.yaml":
        wanted = line("doctrine-want-one-of", places=", ".join(PLACES))
        problems.append(Problem(document.file, None, None, "", line("doctrine-stray-file"), wanted))


def _take_duty(folder: Folder, path: str, document: Document, problems: list[Problem]) -> None:
    known = folder.duties.get(path)
    if known is not None and is_own(folder, known):
        problems.append(
            document.problem((), line("doctrine-duty-page-twice"), line("doctrine-want-one-page", file=known.file))
        )
        return
    folder.duties[path] = with_new_keys(document, OLD_DUTY_KEYS)


def _entries(model: Any, name: str) -> Iterable[Any]:
    return () if model is None else getattr(model, name)


def _model(model: type[M], document: Document | None, problems: list[Problem]) -> M | None:
    if document is None:
        return None
    try:
        return validate(model, document)
    except Unreadable as error:
        problems += error.problems
        return None


def _page(model: type[M], document: Document, problems: list[Problem]) -> Page | None:
    found = _model(model, document, problems)
    return None if found is None else Page(found, document)


def _keep(pages: dict[str, Page], key: str, page: Page | None, problems: list[Problem], root: Path) -> None:
    if page is None:
        return
    name = getattr(page.model, key)
    known = pages.get(name)
    if known is not None and Path(known.document.file).is_relative_to(root):
        problems.append(
            page.document.problem(
                (key,),
                line("doctrine-twice", name=name),
                line("doctrine-want-own-name-first", file=known.document.file),
            )
        )
        return
    pages[name] = page


def unknown_overrides(folder: Folder, duties: Iterable[str]) -> Iterator[Problem]:
    """What the head changes or leaves out although no base has it, and switches it sets to what they cannot be."""
    document = folder.page
    switches = {name: switch for head in folder.heads for name, switch in head.switches.items()}
    known = {
        "only_rungs": list(folder.rungs),
        "rung_changes": list(folder.rungs),
        "without_rules": list(folder.rules),
        "rule_changes": list(folder.rules),
        "without_assessments": list(folder.assessments),
        "without_duties": list(duties),
        "set_switches": list(switches),
    }
    for key, names in known.items():
        listed: Any = getattr(folder.head, key)
        for position, name in enumerate(listed):
            if name not in names:
                path = (key, name) if isinstance(listed, dict) else (key, position)
                yield document.problem(path, f'"{name}"', line("doctrine-want-known-name"), nearest(name, names))
    for name, value in folder.head.set_switches.items():
        if name in switches and isinstance(value, bool) != isinstance(switches[name].default, bool):
            wanted = line(
                "files-want-true-or-false" if isinstance(switches[name].default, bool) else "files-want-whole"
            )
            yield document.problem(("set_switches", name), show_value(value), wanted)
