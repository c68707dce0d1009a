"""Files of adjudication cases: what in them is refused, and where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.doctrine.cases import compare, read_cases
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.law.vocabulary import load_vocabulary
from roe_trainer.words.line import line

VOCABULARY = load_vocabulary()
HEAD = "schema: adjudication-cases/2\ncases:\n"


def written(folder: Path, *cases: str) -> Path:
    path = folder / "cases.yaml"
    path.write_text(HEAD + "".join(f"- {case}\n" for case in cases), encoding="utf-8")
    return path


def refused(folder: Path, *cases: str) -> list[Problem]:
    with pytest.raises(Unreadable) as caught:
        read_cases(written(folder, *cases), VOCABULARY)
    return list(caught.value.problems)


def test_a_firm_verdict_needs_an_expected_one(tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, "{id: one, expected: {WARN: P}, firm_rungs: [WARN, DISF]}")
    assert (problem.path, problem.found) == ("cases.0.firm_rungs.1", '"DISF"')
    assert problem.expected == line("doctrine-want-expected-rung")


def test_an_unknown_fact_is_told_by_its_name_and_a_contradiction_by_its_case(tmp_path: Path) -> None:
    unknown, contradiction = refused(
        tmp_path, "{id: one, facts: {zoen: HS}}", "{id: two, facts: {actor: CG_UNIT, tacon: CG}}"
    )
    assert unknown.path == "cases.0.facts.zoen"
    assert unknown.found.arg("place") == "one"  # type: ignore[union-attr]
    assert contradiction.path == "cases.1.facts"
    assert contradiction.found.arg("place") == "two"  # type: ignore[union-attr]


def test_only_firm_verdicts_differ_firmly_and_without_a_list_all_are_firm(tmp_path: Path) -> None:
    some, every = read_cases(
        written(
            tmp_path,
            "{id: some, expected: {WARN: A, DISF: A}, firm_rungs: [DISF]}",
            "{id: every, expected: {WARN: A, DISF: A}}",
        ),
        VOCABULARY,
    )
    pack = load_pack("us-coast-guard")
    assert {each.rung: each.firm for each in compare(pack, some)[1]} == {"WARN": False, "DISF": True}
    assert {each.rung: each.firm for each in compare(pack, every)[1]} == {"WARN": True, "DISF": True}
