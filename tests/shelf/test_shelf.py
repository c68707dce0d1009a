"""A shelf opens by looking at its folder, and says loudly when a file on it is wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from roe_trainer.shelf.shelf import ShelfError, open_shelf

GOOD = "class Thing:\n    id = {id!r}\nTHING = Thing()\n"


def shelf_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, files: dict[str, str]) -> str:
    package = tmp_path / name
    package.mkdir()
    (package / "__init__.py").write_text("")
    for file, text in files.items():
        (package / file).write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, name, raising=False)
    return name


def test_every_file_of_the_folder_is_on_the_shelf_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = shelf_of(tmp_path, monkeypatch, "shelf_good", {"b.py": GOOD.format(id="y"), "a.py": GOOD.format(id="x")})
    assert list(open_shelf(name, "THING")) == ["x", "y"]


def test_a_file_without_its_export_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = shelf_of(tmp_path, monkeypatch, "shelf_bare", {"a.py": "OTHER = 1\n"})
    with pytest.raises(ShelfError, match=r"shelf_bare\.a: THING missing"):
        open_shelf(name, "THING")


def test_a_name_used_twice_names_both_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"a.py": GOOD.format(id="x"), "b.py": GOOD.format(id="x")}
    name = shelf_of(tmp_path, monkeypatch, "shelf_twice", files)
    with pytest.raises(ShelfError, match=r"shelf_twice\.b, shelf_twice\.a: 'x' twice"):
        open_shelf(name, "THING")


def test_an_export_without_a_key_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = shelf_of(tmp_path, monkeypatch, "shelf_nameless", {"a.py": "THING = object()\n"})
    with pytest.raises(ShelfError, match=r"shelf_nameless\.a: THING\.id missing"):
        open_shelf(name, "THING")


def test_an_error_inside_a_file_of_the_shelf_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = shelf_of(tmp_path, monkeypatch, "shelf_broken", {"a.py": "import no_such_module_here\n"})
    with pytest.raises(ModuleNotFoundError):
        open_shelf(name, "THING")
