"""`roe-trainer report` runs a record again and writes its review."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from roe_trainer.cli.main import main
from roe_trainer.review.assess import review_material
from roe_trainer.review.build import build_report
from roe_trainer.review.reruns import RESULTS
from roe_trainer.session.record import read_record


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "watch.roe"
    assert (
        main(["run", "silent-panga-la-guajira", "--seed", "1", "--player", "trigger-happy", "--record", str(path)]) == 0
    )
    return path


def test_the_review_goes_to_the_terminal_when_no_file_is_named(
    record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(record)]) == 0
    text = capsys.readouterr().out
    assert "*** NO-GO ***" in text
    assert "replayed and verified bit for bit" in text


def test_a_page_and_json_are_written_where_they_are_asked_for(record: Path, tmp_path: Path) -> None:
    page, data = tmp_path / "review.html", tmp_path / "review.json"
    assert main(["report", str(record), "--html", str(page), "--json", str(data)]) == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert json.loads(data.read_text("utf-8"))["score"]["verdict"] == "NO-GO"


def test_the_sealed_verdict_and_the_one_worked_out_again_are_the_same(record: Path) -> None:
    read = read_record(record)
    assert read.seal is not None
    score = review_material(read).score
    assert (score.verdict, score.total_tenths) == (read.seal.verdict, read.seal.total_tenths)


@pytest.mark.parametrize("wrong", ["201", "-1", "many"])
def test_a_number_of_reruns_that_cannot_be_meant_is_told(
    record: Path, wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["report", str(record), f"--reruns={wrong}"])
    assert "from 0 to 200" in capsys.readouterr().err


def test_a_file_that_is_no_record_is_told_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "notes.roe"
    wrong.write_text("hello", "utf-8")
    assert main(["report", str(wrong)]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.slow
def test_re_runs_from_the_turning_point_are_shares_that_come_out_the_same_each_time(record: Path) -> None:
    one, two = (review_material(read_record(record), reruns=2).consequences for _ in range(2))
    assert one is not None
    assert one == two
    assert all(0 <= count <= 2 for counts in (one.with_act, one.without) for count in counts.values())
    assert set(one.with_act) == set(RESULTS)
    told = build_report(review_material(read_record(record), reruns=2))
    assert "consequences" in [section.id for section in told.sections]
