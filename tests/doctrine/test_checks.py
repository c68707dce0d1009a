"""Each check of a pack catches a fault planted for it, with file, line and a scene; the shipped packs have none."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from roe_trainer.doctrine.check_pack import check_pack
from roe_trainer.doctrine.checks import CHECKS
from roe_trainer.doctrine.examined import Examined
from roe_trainer.doctrine.folder import pack_root, shipped_packs
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import Problem, Unreadable, reason_of
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import line
from roe_trainer.words.say import say, shown

SMALL = Path(__file__).with_name("small_pack")

NEW_RULE = """rule: {name}
title: Planted
source: UNBP-4
citation: UN Basic Principles 4
text: Planted.
why: Planted.
instead: Planted.
limits: None.
rungs: [{rung}]
gives: {gives}
says: planted
when: {when}
{rest}cases:
- {{case: {kind}, on: {scene}, gives: {{{rung}: {code}}}}}
- {{case: clean, on: {other}, gives: {{{rung}: {other_code}}}}}
"""
COST = "breach: {dimension: necessity, loss: 50}\n"


Fault = dict[str, Any]
FAULTS: list[Fault] = read_yaml(Path(__file__).with_name("planted_faults.yaml")).data["faults"]
POINTS_AT = {
    "switch_without_use": "pack.yaml",
    "verdict_gap": "rungs/warn.yaml",
    "force_without_precondition": "rungs/warn.yaml",
}
SHOWN_BY = (" with ", "nearest comes", "one could be", "for example", "rules A", "where the rule speaks", "left unanswered", "cannot be",
            "all come out alike")  # fmt: skip
"""Every problem carries an example: a scene, a case of the page, or the act that is not done."""


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def found(folder: Path) -> list[Problem]:
    return check_pack(load_pack(str(folder)))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "small"))


def test_the_small_pack_has_no_fault(small: Path) -> None:
    assert found(small) == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault['check']}-{fault['says']}")
def test_a_planted_fault_is_found_on_its_line(small: Path, fault: Fault) -> None:
    for each in (fault, fault.get("besides")):
        if each:
            edit(small / each["file"], each["old"], each["new"])
    problems = CHECKS[fault["check"]].look(Examined(load_pack(str(small))))
    told = [problem for problem in problems if fault["says"] in shown(problem.found)]
    assert told, [str(problem) for problem in found(small)]
    assert told[0].file.endswith(POINTS_AT.get(fault["check"]) or fault["file"])
    assert any(words in shown(told[0].found) for words in SHOWN_BY), told[0].found
    line = Path(told[0].file).read_text(encoding="utf-8").splitlines()[(told[0].line or 0) - 1]
    assert line.startswith(fault["at"])


def plant(small: Path, **parts: str) -> None:
    page = NEW_RULE.format(**{"name": "planted", "rest": COST, "kind": "breach", **parts})
    (small / "rules" / "planted.yaml").write_text(page, encoding="utf-8")


def test_a_rule_that_prohibits_what_another_makes_a_duty_is_a_contradiction(small: Path) -> None:
    when = "{fact: persons_in_water}"
    plant(small, rung="HAIL", gives="prohibited", when=when, scene="runner", code="X", other="runner", other_code="A")
    page = (small / "rules" / "planted.yaml").read_text(encoding="utf-8")
    page = (
        page.replace("rule: planted", "rule: planted_duty")
        .replace("gives: prohibited", "gives: duty")
        .replace(COST, "")
    )
    (small / "rules" / "planted_duty.yaml").write_text(page, encoding="utf-8")
    told = [problem for problem in found(small) if "where planted_duty gives duty" in shown(problem.found)]
    assert told
    assert "for example with" in shown(told[0].found)
    assert "persons_in_water" in shown(told[0].found)
    assert told[0].line == 10


def test_two_rules_on_the_same_facts_with_different_verdicts_are_a_contradiction(small: Path) -> None:
    plant(small, rung="WARN", gives="needs\nletter: D", when="{fact: compliance, is: COMPLIANT}", scene="stopped",
          code="X", other="runner", other_code="A")  # fmt: skip
    page = (small / "rules" / "planted.yaml").read_text(encoding="utf-8")
    page = page.replace("rule: planted", "rule: other").replace(
        "gives: needs\nletter: D", "gives: premature\nmissing: it"
    )
    (small / "rules" / "other.yaml").write_text(page, encoding="utf-8")
    told = [shown(problem.found) for problem in found(small)]
    assert any("where planted gives needs" in each or "where other gives premature" in each for each in told)


UNREADABLE = [
    ("rules/no_cause.yaml", "fact: compliance", "fact: compliants", "not a fact. Did you mean 'compliance'"),
    ("duties/w_call.yaml", "act: hail", "act: hale", "hale"),
    (
        "duties/w_call.yaml",
        "acceptable:\n- {act: hail, loss: 0}\n",
        "",
        "either acceptable acts, or rungs to leave off",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), UNREADABLE)
def test_what_no_check_needs_to_find_is_refused_at_reading(
    small: Path, file: str, old: str, new: str, says: str
) -> None:
    edit(small / file, old, new)
    with pytest.raises(Unreadable) as caught:
        load_pack(str(small))
    assert says in say(reason_of(caught.value))
    assert all(problem.line for problem in caught.value.problems)


def test_weights_that_do_not_make_a_hundred_are_refused_at_reading(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(pack_root() / "us-coast-guard", tmp_path / "copy"))
    marks = folder / "marks.yaml"
    marks.write_text(marks.read_text(encoding="utf-8").replace("weight: 30", "weight: 31"), encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        load_pack(str(folder))
    assert [problem.expected for problem in caught.value.problems] == [line("doctrine-want-weights", total=101)]


def test_every_check_on_the_shelf_is_shown_to_catch_something() -> None:
    assert {fault["check"] for fault in FAULTS} | {"rules_contradict"} == set(CHECKS)


def test_the_five_rungs_have_no_fault() -> None:
    assert check_pack(load_pack("five-rungs")) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped_packs())
def test_no_shipped_pack_has_a_fault(name: str) -> None:
    assert check_pack(load_pack(name)) == []
