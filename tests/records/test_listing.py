"""The library of records shows each of them, sound or not, and never touches one."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.records.keep import record_stem, start_record
from roe_trainer.records.listing import list_records, read_row
from roe_trainer.words.line import line
from tests.session.record_samples import header, sample

TAILS = [
    b'{"n":1,"kind":"note","data":[]}\n',
    b'{"n":1e999,"kind":"note","data":{"tick":7}}\n',
    b'{"n":1,"kind":"note","data":{"tick":1e999}}\n',
    b'{"n":1,"kind":"seal","data":{"head":"0","ticks":1e999}}\n',
    b'{"n":1,"kind":"note","data":{"tick":-60}}\n',
    b'{"n":1,"kind":"note","data":{"tick":' + b"6" * 4000 + b"}}\n",
]
"""Lines behind the last sound one that say no time a watch can have."""


def folder_with(tmp_path: Path, **files: bytes) -> Path:
    for name, data in files.items():
        (tmp_path / f"{name}.roe").write_bytes(data)
    return tmp_path


def test_a_sealed_record_is_a_row_with_its_verdict(tmp_path: Path) -> None:
    [row] = list_records(folder_with(tmp_path, one=sample()))
    assert row.state == "sealed"
    assert row.header == header()
    assert row.seal is not None
    assert (row.seal.verdict, row.seal.total_tenths, row.last_tick) == ("NO-GO", 731, 185)


def test_an_interrupted_record_is_a_row_with_the_time_it_reached(tmp_path: Path) -> None:
    whole = sample(sealed=False)
    for torn in (b"", b'{"chain":"', b"\x00" * 10, *TAILS):
        [row] = list_records(folder_with(tmp_path, one=whole + torn))
        assert (row.state, row.last_tick, row.problem) == ("unfinished", 181, None)


@pytest.mark.parametrize("data", [b"", b"\n", b"not a record\n", b"\x00" * 5000, sample()[:200], b"[" * 100_000])
def test_a_damaged_record_is_a_row_with_a_reason_and_stays_as_it_is(data: bytes, tmp_path: Path) -> None:
    [row] = list_records(folder_with(tmp_path, one=data))
    assert row.state == "damaged"
    assert row.problem is not None
    assert row.problem.key == "record-first-line"
    assert row.path.read_bytes() == data


def test_a_record_of_a_later_format_is_a_row_that_names_it(tmp_path: Path) -> None:
    data = sample().replace(b"roe-record/2", b"roe-record/7", 1)
    [row] = list_records(folder_with(tmp_path, one=data))
    assert (row.state, row.header, row.problem) == ("later", None, line("record-later", found=7))


def test_a_seal_that_was_changed_is_no_seal(tmp_path: Path) -> None:
    row = read_row(folder_with(tmp_path, one=sample().replace(b"NO-GO", b"GO")) / "one.roe")
    assert row.state == "unfinished"
    assert row.seal is None


def test_rows_come_latest_first_and_other_files_are_left_out(tmp_path: Path) -> None:
    folder_with(tmp_path, a=sample(), b=b"broken")
    (tmp_path / "a.roe.torn-1").write_bytes(b"x")
    (tmp_path / "notes.txt").write_text("x")
    assert [row.path.name for row in list_records(tmp_path)] == ["a.roe", "b.roe"]
    assert list_records(tmp_path / "absent") == []


def test_every_new_record_has_a_name_of_its_own(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path, sink = start_record(header(), tmp_path)
        sink.close()
        names.append(path.name)
    stem = "20260304T050607Z_night-dhow"
    assert names == [f"{stem}.roe", f"{stem}_2.roe", f"{stem}_3.roe"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "CON", "a\x00b", "é" * 90, "C:\\x", "..", "", "a/b", "nul.roe"])
def test_no_scenario_name_makes_a_file_name_that_leads_elsewhere(name: str, tmp_path: Path) -> None:
    stem = record_stem(header().model_copy(update={"scenario_id": name, "started_at": "../x"}))
    assert stem.startswith("undated_")
    assert set(stem) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")
    assert (tmp_path / stem).resolve().parent == tmp_path.resolve()
