"""The golden corpus is whole, none of it is ever made over, and each record gives the answer that is expected of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from roe_trainer.records.marking import score_session
from roe_trainer.records.verify import Answer, verify
from roe_trainer.review.assess import review_material
from roe_trainer.review.build import build_report
from roe_trainer.review.render.text import to_text
from roe_trainer.session.program import program_digest
from roe_trainer.session.record import Damaged, parse_record
from tests.records import make
from tests.records.corpus import ANSWERS, DAMAGED, FOLDER, Golden, golden, releases

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
    with pytest.raises(Damaged) as hurt:
        parse_record(faulty["damaged"], "damaged")
    assert (hurt.value.line, hurt.value.why.key) == (3, "record-line-chain")
    retitled = parse_record(faulty["retitled"], "retitled")
    assert retitled.seal is not None
    assert f"title: {retitled.header.scenario_title}" not in retitled.header.scenario_text


def turns() -> Iterator[Any]:
    """Every record; its review is built in the quick suite for the third of them whose turn it is, else in the slow."""
    for place, each in enumerate(golden()):
        yield pytest.param(each, False, id=f"{each}")
        yield pytest.param(each, True, id=f"{each} reviewed", marks=() if place % 3 == 0 else pytest.mark.slow)


@pytest.mark.parametrize(("each", "reviewed"), list(turns()))
def test_a_record_of_an_earlier_release_opens_and_gives_the_answer_expected_of_it(each: Golden, reviewed: bool) -> None:
    try:
        record = parse_record(each.data(), str(each))
    except Damaged:
        assert each.answer == DAMAGED
        return
    if reviewed:
        told = to_text(build_report(review_material(record)))
        assert record.header.scenario_digest[:16] in told
        assert record.head in told
        return
    found = verify(record)
    here = record.header.program == program_digest() and each.answer == Answer.ANOTHER_PROGRAM
    assert found.answer == (Answer.SAME if here else each.answer), found.against
    assert (found.said == ()) == (record.header.program == program_digest())
    if each.verdict is not None:
        marks = score_session(found.done.session)
        assert (marks.verdict, marks.total_tenths, len(marks.findings)) == (each.verdict, each.total, each.findings)


def test_a_corpus_is_never_made_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.roe.gz"
    kept.write_bytes(b"a record")
    monkeypatch.setattr(sys, "argv", ["make", str(tmp_path)])
    with pytest.raises(SystemExit) as stopped:
        make.main()
    assert stopped.value.code == 2
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"a record"]
