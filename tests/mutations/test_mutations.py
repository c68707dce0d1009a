"""Small mistakes are made one at a time, in a copy, and told by the tests that they break."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutations.changes import changes, compiles
from tests.mutations.copies import ROOT
from tests.mutations.rooms import ROOMS, drawn, mistakes, reviewed

SOURCE = b'''"""Words, which are left alone, 1 < 2."""

LIMIT_M: int = 500


def held(range_m: int, seen: bool, names: list[str]) -> bool:
    """Whether it is held, 1 < 2."""
    names.append(f"{1 < 2}")
    if seen and not names:
        return False
    return range_m < LIMIT_M
'''

MADE = {
    ("LIMIT_M: int = 500", "LIMIT_M: int = 499"),
    ("LIMIT_M: int = 500", "LIMIT_M: int = 501"),
    ('names.append(f"{1 < 2}")', "pass"),
    ("if seen and not names:", "if seen or not names:"),
    ("if seen and not names:", "if not (seen and not names):"),
    ("if seen and not names:", "if seen and (names):"),
    ("return False", "return True"),
    ("return range_m < LIMIT_M", "return range_m <= LIMIT_M"),
    ("return range_m < LIMIT_M", "return range_m >= LIMIT_M"),
    ("return range_m < LIMIT_M", "return None"),
}


def test_every_kind_of_mistake_is_made_where_it_can_be_and_words_and_types_are_left_alone() -> None:
    assert {change.before_and_after(SOURCE) for change in changes(SOURCE)} == MADE


def test_a_mistake_says_in_which_line_and_function_it_is() -> None:
    [change] = [each for each in changes(SOURCE) if each.new == "<="]
    assert (change.line, change.within) == (11, "held")


def test_one_draw_is_always_the_same_and_another_is_another() -> None:
    first = drawn("scoring", 10, 1)
    assert first == drawn("scoring", 10, 1)
    assert first != drawn("scoring", 10, 2)
    assert len(set(first)) == 10
    assert all(compiles(each.change.applied(each.path.read_bytes())) for each in first)


@pytest.mark.parametrize("room", ROOMS)
def test_a_survivor_that_is_excused_can_still_be_made(room: str) -> None:
    known = {each.known_as for each in mistakes(room)}
    assert [excused for excused in reviewed() if excused[0].startswith(f"{room}/") and excused not in known] == []


@pytest.mark.slow
def test_mistakes_are_told_by_a_rooms_tests_and_the_working_tree_stays_as_it_is() -> None:
    def tree() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in sorted((ROOT / "roe_trainer").rglob("*.py"))}

    before = tree()
    command = [sys.executable, "-m", "tests.mutations", "--room", "scoring", "--draw", "8", "--least", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("scoring: ")
    assert tree() == before
