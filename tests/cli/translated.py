"""A language of its own for tests: catalogues copied from English, and translations made of authors' files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from roe_trainer.cli.translation_check import prose_of
from roe_trainer.files.yaml_text import Path_, read_yaml
from roe_trainer.shelf.shipped import asset_root
from roe_trainer.words import catalogue, language, say

LANGUAGE = "xx"


def add_language(folder: Path, monkeypatch: pytest.MonkeyPatch, **changed: str) -> None:
    """Let there be a language `xx` beside the shipped ones: English, but for the changed messages."""
    for name in ("en", LANGUAGE):
        (folder / "words" / name).mkdir(parents=True)
        for path in sorted((asset_root() / "words" / "en").glob("*.ftl")):
            text = path.read_text(encoding="utf-8")
            if name == LANGUAGE:
                for key, words in changed.items():
                    lines = text.splitlines()
                    text = "\n".join(f"{key} = {words}" if one.startswith(f"{key} =") else one for one in lines)
            (folder / "words" / name / path.name).write_text(text, encoding="utf-8")
    for module in (language, catalogue):
        monkeypatch.setattr(module, "asset_root", lambda: folder)
    monkeypatch.setattr(say, "_TOLD", {})
    forget()


def forget() -> None:
    """Forget what was said and read, for the catalogues are other ones now."""
    catalogue.catalogue.cache_clear()
    say._said.cache_clear()
    language.speak(language.ENGLISH)


def prefixed(text: str) -> str:
    """An `xx` before it."""
    return f"{LANGUAGE} {text}"


def prose_only(
    data: Any, prose: Mapping[Path_, str], translated: Callable[[str], str] = prefixed, path: Path_ = ()
) -> Any:
    """The shape of a file with its prose translated and nothing else; None where there is none."""
    if path in prose:
        return translated(data)
    if isinstance(data, dict):
        found = {key: prose_only(value, prose, translated, (*path, key)) for key, value in data.items()}
        return {key: value for key, value in found.items() if value is not None} or None
    if isinstance(data, list):
        items = [prose_only(value, prose, translated, (*path, number)) for number, value in enumerate(data)]
        return items if any(item is not None for item in items) else None
    return None


def translate(path: Path) -> Path:
    """Write a whole translation beside a file."""
    document = read_yaml(path)
    prose = prose_of(path, document)
    assert prose
    target = path.with_name(f"{path.stem}.{LANGUAGE}.yaml")
    target.write_text(yaml.safe_dump(prose_only(document.data, prose), allow_unicode=True), encoding="utf-8")
    return target
