"""Translations of authors' files: beside `X.yaml` lies `X.<language>.yaml`, of the same shape, with its prose only.

An item of a list that repeats the `id` (or the `name`) of an English item stands for that one, any other for the item
in the same place; an item left empty (`~`) leaves that place untranslated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from roe_trainer.files.problems import Problem, Unreadable, dotted, show_value
from roe_trainer.files.yaml_text import Document, Path_, read_yaml
from roe_trainer.words.line import line

_NAME = re.compile(r"(.+)\.([a-z]{2,3}(?:-[A-Z]{2})?)\.yaml")
_IDENTITIES = ("id", "name")


def translation_of(path: Path) -> tuple[Path, str] | None:
    """The English file beside a translation, and its language; None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    english = path.with_name(f"{found.group(1)}.yaml")
    return (english, found.group(2)) if english.is_file() else None


def untranslated(paths: Iterable[Path]) -> list[Path]:
    """The files that are no translations of others, in order of their paths."""
    return sorted(path for path in paths if translation_of(path) is None)


def translated_folder(folder: Path, language: str) -> dict[str, str]:
    """Translated texts by English text, of every translation below a folder; one that cannot be read says nothing."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob(f"*.{language}.yaml")):
        beside = translation_of(path)
        if beside is not None:
            found.update(_texts(beside[0], path))
    return found


def translated_beside(path: Path, language: str) -> dict[str, str]:
    """Translated texts by English text, of the translation beside one file, if there is one."""
    translation = path.with_name(f"{path.stem}.{language}.yaml")
    return _texts(path, translation) if translation.is_file() else {}


def _texts(english: Path, translation: Path) -> dict[str, str]:
    try:
        laid = lay_beside(read_yaml(english), read_yaml(translation))
    except Unreadable:
        return {}
    return {text: translated for text, translated in laid.texts.values() if translated.strip()}


@dataclass(slots=True)
class Beside:
    """A translation laid beside its English file. All paths but those of `strange` are of the English file.

    `texts` has the English and the translated text of a place, `places` where the translation speaks of it, `other`
    what stands for something that is no text, `strange` the paths of the translation that lead to nothing.
    """

    texts: dict[Path_, tuple[str, str]] = field(default_factory=dict)
    places: dict[Path_, Path_] = field(default_factory=dict)
    other: dict[Path_, Any] = field(default_factory=dict)
    strange: list[Path_] = field(default_factory=list)


def lay_beside(english: Document, translation: Document) -> Beside:
    """Find for everything that a translation says the place of the English file that it stands for."""
    laid = Beside()
    _lay(laid, english.data, translation.data, (), ())
    return laid


def _lay(laid: Beside, english: Any, said: Any, path: Path_, place: Path_) -> None:
    laid.places[path] = place
    if said is None:
        return
    if isinstance(english, str) and isinstance(said, str):
        laid.texts[path] = (english, said)
    elif isinstance(english, dict) and isinstance(said, dict):
        for key, value in said.items():
            if key in english:
                _lay(laid, english[key], value, (*path, key), (*place, key))
            else:
                laid.strange.append((*place, key))
    elif isinstance(english, list) and isinstance(said, list):
        for number, value in enumerate(said):
            at = _same_item(english, value, number)
            if at is not None:
                _lay(laid, english[at], value, (*path, at), (*place, number))
            else:
                laid.strange.append((*place, number))
    elif said != english:
        laid.other[path] = said


def _same_item(english: list[Any], item: Any, number: int) -> int | None:
    for key in _IDENTITIES:
        if isinstance(item, dict) and key in item:
            same = [n for n, one in enumerate(english) if isinstance(one, dict) and one.get(key) == item[key]]
            if len(same) == 1:
                return same[0]
    return number if number < len(english) else None


def translation_problems(english: Document, translation: Document, prose: Mapping[Path_, str]) -> list[Problem]:
    """Holes, leftovers and wrong places of a translation, all at once."""
    laid = lay_beside(english, translation)
    problems = list(_holes(english, translation, laid, prose))
    for path in laid.strange:
        found = line("files-leads-nowhere", key=show_value(path[-1]))
        problems.append(translation.problem(path, found, line("files-only-there"), key=True))
    for path, (text, said) in laid.texts.items():
        if path not in prose and said != text:
            problems.append(_no_prose(translation, laid, path, said))
    problems += [_no_prose(translation, laid, path, said) for path, said in laid.other.items()]
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.column or 0, problem.path))


def _holes(english: Document, translation: Document, laid: Beside, prose: Mapping[Path_, str]) -> Iterator[Problem]:
    for path, text in prose.items():
        if not laid.texts.get(path, ("", ""))[1].strip():
            known = next(path[:length] for length in range(len(path), -1, -1) if path[:length] in laid.places)
            row, column = translation.place(laid.places[known])
            found = line("files-hole", text=show_value(text), line=english.place(path)[0] or 1)
            yield Problem(translation.file, row, column, dotted(path), found, line("files-translated"))


def _no_prose(translation: Document, laid: Beside, path: Path_, said: Any) -> Problem:
    found = line("files-no-prose", value=show_value(said))
    return translation.problem(laid.places[path], found, line("files-only-prose"))
