"""Whoever installs gets the very files that were tested, from wherever their pip looks."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FILES = ("requirements.txt", "requirements-dev.txt")


def pins(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    found = {}
    for line in lines:
        match = re.match(r"([a-z0-9-]+)==([^\s;]+)\s*(;.*?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*$", line)
        assert match, line
        found[match[1]] = match[2]
    return found


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~ \[]", wanted)[0].lower().replace("_", "-").replace(".", "-") for wanted in requirements}


@pytest.mark.parametrize("file", FILES)
def test_every_package_is_pinned_with_the_digests_of_its_files_and_no_place_is_named(file: str) -> None:
    assert pins(file)
    text = (ROOT / file).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find|--extra|-e |^\.|/tmp|/home", text, re.MULTILINE)


def test_what_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = names(project["project"]["dependencies"]) | names(project["build-system"]["requires"])
    assert runtime <= set(pins("requirements.txt"))
    assert names(project["project"]["optional-dependencies"]["dev"]) <= set(pins("requirements-dev.txt"))


def test_both_files_pin_the_same_versions_and_nothing_brings_the_classic_pygame() -> None:
    small, large = pins(FILES[0]), pins(FILES[1])
    assert {name: large[name] for name in small} == small
    assert "pygame" not in large
    assert "numpy" not in small


def test_the_readme_installs_in_one_line_and_tests_in_one_line() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    for command, file in zip(commands, FILES, strict=True):
        assert f"--require-hashes -r {file}" in command
        assert "--no-deps --no-build-isolation" in command
    assert commands[0].endswith(".venv/bin/roe-trainer")
    assert commands[1].endswith(".venv/bin/python -m pytest")


def test_the_checks_of_a_commit_run_the_readmes_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in script
    assert script.rstrip().endswith('bash -euo pipefail -c "$test_command"')
