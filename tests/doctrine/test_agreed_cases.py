"""The 74 agreed cases: firm verdicts exactly, training defaults too."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.doctrine.cases import AdjudicationCase, compare, read_cases
from roe_trainer.doctrine.judge import verdicts
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.places import asset_root
from tests.doctrine.states import PACK, VOCABULARY

TABLE = Path(__file__).with_name("truth_table.yaml")
CASES = read_cases(TABLE, VOCABULARY)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_every_verdict_is_the_agreed_one(case: AdjudicationCase) -> None:
    _, differences = compare(PACK, case)
    assert differences == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_order_and_defaults_written_out_change_nothing(case: AdjudicationCase) -> None:
    expected = verdicts(PACK, case.facts)
    backwards = dict(reversed(case.facts.items()))
    written_out = {name: case.facts.get(name, VOCABULARY.default(name)) for name in VOCABULARY.facts}
    assert verdicts(PACK, backwards) == expected
    assert verdicts(PACK, written_out) == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_five_rungs_judge_as_the_full_ladder_does(case: AdjudicationCase) -> None:
    found, differences = compare(load_pack("five-rungs"), case)
    assert differences == ()
    assert set(found) == {"HAIL", "WARN", "BRD", "SRCH", "STRK", "RELS", "RESC", "SDF"}


def test_the_shipped_case_library_is_the_agreed_one() -> None:
    assert (asset_root() / "law" / "cases.yaml").read_bytes() == TABLE.read_bytes()
