"""Carrying a walk of CONTRIBUTING out: the files that it shows are written into a copy of the tree, which is then played."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(\w+)\n# (\S+/\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
QUIET = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}


def walk(thing: str) -> str:
    """The walk of CONTRIBUTING that adds `thing`."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _, found, after = text.partition(f"**To add {thing}**")
    assert found, thing
    return after.partition("\n**To ")[0]


def copy_of_the_tree(folder: Path) -> Path:
    """All that a watch needs, with what Python has compiled of it."""
    for name in ("roe_trainer", "assets", "scenarios"):
        copytree(ROOT / name, folder / name, ignore=ignore_patterns("*.tmp"))
    (folder / "tests").symlink_to(ROOT / "tests")
    return folder


def carry_out(thing: str, copy: Path) -> list[str]:
    """Write every file that a walk shows: a new one, at the end of one, or lines (+) into one. Returns their paths."""
    blocks = BLOCK.findall(walk(thing))
    for kind, path, text in blocks:
        target = copy / path
        before = target.read_text(encoding="utf-8") if target.exists() else ""
        if kind == "diff":
            text, before = with_lines(before, text), ""
        target.write_text(f"{before}\n{text}" if before else text, encoding="utf-8")
    return [path for _, path, _ in blocks]


def with_lines(text: str, difference: str) -> str:
    """A text with the added lines of each part of a difference put in where its other lines stand."""
    for part in difference.split("@@\n"):
        lines = part.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if not line.startswith("+"))
        assert text.count(old) == 1, old
        text = text.replace(old, "".join(line[1:] for line in lines))
    return text


def play(copy: Path, script: str) -> str:
    """What a script prints that runs with the copy and nothing else."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=copy,
        env={**os.environ, **QUIET, "PYTHONPATH": str(copy), "ROE_TRAINER_HOME": str(copy / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
