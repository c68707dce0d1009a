"""The contract on imports bites: what must not be is made in a copy of the package, and refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_house import PACKAGE, ROOMS, ROOT

DIRECTION = "Rooms are walked in one direction"
WINDOW = "Only the command line opens the window"
PYGAME = "Only the window knows pygame"
CIRCLE = "Nothing is imported in a circle"


def checked(copy: Path) -> str:
    """What `lint-imports` says of a copy."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    environment = {**os.environ, "PYTHONPATH": str(copy), "COLUMNS": "200"}
    return subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=120
    ).stdout


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / "roe_trainer", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    return tmp_path


def add(copy: Path, name: str, text: str) -> None:
    path = copy / "roe_trainer" / name
    path.parent.mkdir(exist_ok=True)
    for file in (path.parent / "__init__.py", path):
        file.touch()
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_new_room_that_opens_the_window_is_refused(copy: Path) -> None:
    add(copy, "harbour/pilot.py", "from roe_trainer.ui.app import App\n")
    said = checked(copy)
    assert f"{DIRECTION} BROKEN" in said
    assert f"{WINDOW} BROKEN" in said
    assert "roe_trainer.harbour.pilot -> roe_trainer.ui.app" in said


def test_a_new_room_that_imports_nothing_is_still_asked_where_it_stands(copy: Path) -> None:
    add(copy, "harbour/pilot.py", "BERTHS = 3\n")
    said = checked(copy)
    assert f"{DIRECTION} BROKEN" in said
    assert "The following modules are not listed as layers" in said
    assert "- roe_trainer.harbour" in said
    assert f"{WINDOW} KEPT" in said


def test_pygame_and_circles_are_refused_in_every_room_old_and_new(copy: Path) -> None:
    add(copy, "harbour/pilot.py", "import pygame\n")
    add(copy, "console/pace.py", "import pygame\n")
    add(copy, "terminal/speech.py", "from roe_trainer.ui.icons import ICONS\n")
    add(copy, "sea/here.py", "from roe_trainer.sea.there import THERE\n\nHERE = THERE\n")
    add(
        copy,
        "sea/there.py",
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from roe_trainer.sea.here import HERE\nTHERE = 1\n",
    )
    said = checked(copy)
    for name in (PYGAME, WINDOW, DIRECTION, CIRCLE):
        assert f"{name} BROKEN" in said, name
    for chain in ("roe_trainer.harbour.pilot -> pygame", "roe_trainer.console.pace -> pygame"):
        assert chain in said
    assert "roe_trainer.terminal.speech -> roe_trainer.ui.icons" in said
    assert "No cycles are allowed in roe_trainer.sea." in said


def test_the_package_as_it_is_keeps_the_whole_contract(copy: Path) -> None:
    assert "BROKEN" not in (said := checked(copy)), said
    assert f"{CIRCLE} KEPT" in said


OUTSIDE = """
import importlib, pkgutil, sys
import roe_trainer
skipped = ("roe_trainer.__main__",)
names = [m.name for m in pkgutil.walk_packages(roe_trainer.__path__, "roe_trainer.") if m.name not in skipped]
for name in names:
    importlib.import_module(name)
from roe_trainer.console.keymap import load_keymap
from roe_trainer.files.places import asset_root, scenario_root
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
source = load_scenario(scenario_root() / "familiarisation.yaml")
assert pack_for(source).rungs and load_keymap().bindings
print(len({name.split(".")[1] for name in names}), asset_root())
"""


def test_every_module_is_imported_and_finds_its_files_from_any_folder(tmp_path: Path) -> None:
    for name in ("assets", "scenarios"):
        (tmp_path / name).mkdir()  # a folder of that name where one stands is nobody's asset
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ROE_TRAINER_HOME": str(tmp_path / "home")}
    ran = subprocess.run(
        [sys.executable, "-c", OUTSIDE], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == [str(len(ROOMS)), str(ROOT / "assets")]


def test_every_room_but_the_window_and_the_command_line_is_opened_without_pygame() -> None:
    rooms = [room for room in ROOMS if room not in ("ui", "cli")]
    script = (
        "import importlib, pkgutil, sys\n"
        f"for room in map(importlib.import_module, {[f'roe_trainer.{room}' for room in rooms]}):\n"
        "    for m in pkgutil.walk_packages(room.__path__, room.__name__ + '.'):\n"
        "        importlib.import_module(m.name)\n"
        "print(len(sys.modules), 'pygame' in sys.modules or 'roe_trainer.ui' in sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert ran.stdout.endswith(" False\n"), ran.stderr


FIRST = """
import importlib, pkgutil, sys
import pygame, pydantic, yaml
import roe_trainer
for found in pkgutil.walk_packages(roe_trainer.__path__, "roe_trainer."):
    for name in [name for name in sys.modules if name.startswith("roe_trainer")]:
        del sys.modules[name]
    if found.name != "roe_trainer.__main__":
        importlib.import_module(found.name)
"""


@pytest.mark.slow
def test_any_module_can_be_the_first_one_imported() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", FIRST], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
