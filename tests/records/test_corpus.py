"""The golden corpus is whole: no record without an answer, no answer without a record, and none is ever made over."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from roe_trainer.session.record import Damaged, parse_record
from tests.records import make
from tests.records.corpus import ANSWERS, FOLDER, golden, releases

FAULTY = set(make.FAULTY)


@pytest.mark.parametrize("release", releases())
def test_every_record_has_an_answer_and_every_answer_a_record(release: str) -> None:
    kept = {path.name.removesuffix(".roe.gz") for path in (FOLDER / release).glob("*.roe*")}
    assert {each.name for each in golden(release)} == kept
    assert len(kept) > 30
    assert kept >= FAULTY


def test_every_answer_is_one_that_can_be_given_and_has_its_reason() -> None:
    assert [str(each) for each in golden() if each.answer not in ANSWERS or not each.reason] == []


def test_a_sealed_record_was_worth_what_is_expected_of_it() -> None:
    for each in golden():
        if each.name not in FAULTY:
            seal = parse_record(each.data(), str(each)).seal
            assert seal is not None
            assert (seal.verdict, seal.total_tenths) == (each.verdict, each.total)


@pytest.mark.parametrize("release", releases())
def test_the_faulty_records_have_the_faults_that_are_said_of_them(release: str) -> None:
    faulty = {each.name: each.data() for each in golden(release) if each.name in FAULTY}
    cut = parse_record(faulty["unfinished"], "unfinished")
    assert cut.seal is None
    assert cut.torn
    with pytest.raises(Damaged, match=":3: "):
        parse_record(faulty["forged"], "forged")
    retitled = parse_record(faulty["retitled"], "retitled")
    assert retitled.seal is not None
    assert f"title: {retitled.header.scenario_title}" not in retitled.header.scenario_text


def test_a_corpus_is_never_made_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.roe.gz"
    kept.write_bytes(b"a record")
    monkeypatch.setattr(sys, "argv", ["make", str(tmp_path)])
    with pytest.raises(SystemExit) as stopped:
        make.main()
    assert stopped.value.code == 2
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"a record"]
