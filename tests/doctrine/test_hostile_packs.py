"""Whatever a pack says, `check` ends in a list of problems with places, or in a pack that can be judged by."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from roe_trainer.doctrine.check_pack import check_pack
from roe_trainer.doctrine.fact_base import FactBase
from roe_trainer.doctrine.folder import pack_root, shipped_packs
from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.words.line import line
from roe_trainer.words.say import shown
from tests.doctrine.hostile import copy_of, one_file_damaged

SMALL = Path(__file__).with_name("small_pack")


def told(folder: Path) -> list[Problem]:
    """What a user is told of a pack; one that can be read can also be judged by and put to a watch."""
    try:
        pack = load_pack(str(folder))
    except Unreadable as error:
        return list(error.problems)
    FactBase(pack, pack.law_as_of)
    for rung in pack.by_rung:
        assert judge(pack, {}, rung).sentence
    return check_pack(pack)


def many(folder: Path, count: int) -> int:
    """How many of so many damaged packs were found wrong; a traceback names the damage."""
    wrong = 0
    for seed in range(count):
        with one_file_damaged(folder, Random(seed)) as damage:
            try:
                problems = told(folder)
            except Exception as error:
                raise AssertionError(f"seed {seed}: {error!r} from {damage}") from error
            wrong += bool(problems)
            assert all(problem.file and problem.found and problem.expected for problem in problems), damage
    return wrong


def test_five_hundred_damaged_small_packs_are_told_without_a_traceback(tmp_path: Path) -> None:
    assert many(copy_of(SMALL, tmp_path), 500) > 300


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped_packs())
def test_five_hundred_damaged_copies_of_a_shipped_pack_are_told_without_a_traceback(name: str, tmp_path: Path) -> None:
    assert many(copy_of(pack_root() / name, tmp_path), 500) > 200


def test_a_scene_with_an_unknown_fact_is_told_with_its_place(tmp_path: Path) -> None:
    folder = copy_of(SMALL, tmp_path)
    scenes = folder / "scenes.yaml"
    scenes.write_text(scenes.read_text().replace("compliance: EVADING", "complience: EVADING"), encoding="utf-8")
    (problem,) = told(folder)
    assert (problem.line, problem.path) == (2, "scenes.0.facts.complience")
    assert "Did you mean 'compliance'" in shown(problem.found)


def test_a_scene_that_cannot_be_is_told_with_its_place(tmp_path: Path) -> None:
    folder = copy_of(SMALL, tmp_path)
    scenes = folder / "scenes.yaml"
    scenes.write_text(scenes.read_text().replace("approval_use_of_force: WARNING", "tacon: CG"), encoding="utf-8")
    (problem,) = told(folder)
    assert "facts that cannot be: tacon is NOT_APPLICABLE" in shown(problem.found)


CONCLUSION = """id: {id}
title: t
concludes: {concludes}
priority: 1
when: {when}
source: P-LPV
citation: c
text: t
why: w
valid_from: 2000-01-01
cases:
- {{case: one, given: {{}}, then: {then}}}
"""


def test_conclusions_that_stand_on_each_other_are_told(tmp_path: Path) -> None:
    folder = copy_of(SMALL, tmp_path)
    threat, running = "{fact: threat, value: ENDED}", "{fact: compliance, value: EVADING}"
    for name, concludes, when in (
        ("one", threat, "{fact: compliance, is: EVADING}"),
        ("two", running, "{fact: threat, is: ENDED}"),
    ):
        then = concludes.split(": ")[2].rstrip("}")
        page = CONCLUSION.format(id=f"A-{name.upper()}", concludes=concludes, when=when, then=then)
        (folder / "assessments" / f"{name}.yaml").write_text(page, encoding="utf-8")
    (problem,) = told(folder)
    assert "assessments read each other in a circle" in shown(problem.found)
    assert problem.line == 5


def test_a_rule_on_a_switch_there_is_not_is_told_with_those_there_are(tmp_path: Path) -> None:
    folder = copy_of(SMALL, tmp_path)
    page = folder / "rules" / "not_asked.yaml"
    page.write_text(page.read_text(encoding="utf-8").replace("switch: strict", "switch: strickt"), encoding="utf-8")
    problem = next(each for each in told(folder) if each.path == "switch")
    assert (problem.found, problem.expected, problem.nearest) == ('"strickt"', '"strict"', "strict")
    head = folder / "pack.yaml"
    head.write_text(head.read_text(encoding="utf-8").split("switches:")[0], encoding="utf-8")
    problem = next(each for each in told(folder) if each.path == "switch")
    assert (problem.expected, problem.nearest) == (line("doctrine-no-switch"), None)
