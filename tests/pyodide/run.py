"""The same program over the same records, by this Python and by Pyodide's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.pyodide.install import HERE, ROOT, Installed, packages


@dataclass(frozen=True, slots=True)
class Answers:
    """Which Python it was, and what it said of each record by name: exit status, output and complaints."""

    python: str
    by_record: dict[str, dict[str, Any]]


def here(records: Path) -> Answers:
    """What this Python says of every record of a folder."""
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "ROE_TRAINER_HOME": str(records.parent / "home")}
    return _answers([sys.executable, "-m", "tests.pyodide.answers"], records, surroundings)


def under_pyodide(records: Path, installed: Installed) -> Answers:
    """What Pyodide's Python says of them; the files of the project are read where they lie."""
    with TemporaryDirectory() as place:
        packages(installed, Path(place))
        folders = [installed.node_modules, ROOT, Path(place), records]
        return _answers([installed.node, str(HERE / "verify.mjs"), *map(str, folders)], records, dict(os.environ))


def _answers(command: list[str], records: Path, surroundings: dict[str, str]) -> Answers:
    done = subprocess.run(command, cwd=records, capture_output=True, text=True, env=surroundings, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} left with {done.returncode}:\n{done.stderr[-4000:]}")
    python, *lines = done.stdout.splitlines()
    return Answers(python, {found["record"]: found for found in map(json.loads, lines)})
