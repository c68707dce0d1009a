"""Standing, keeping and replaying watches from the command line; others script against these."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from roe_trainer.cli.main import main
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.session.record import read_record
from roe_trainer.words.say import say

PANGA = "silent-panga-la-guajira"


def answer(capsys: pytest.CaptureFixture[str], *argv: str, code: int = 0) -> Any:
    assert main([*argv, "--json"]) == code
    shown = capsys.readouterr()
    assert shown.err == ""
    return json.loads(shown.out)


def test_a_run_prints_one_object_with_all_that_was_promised(capsys: pytest.CaptureFixture[str]) -> None:
    result = answer(capsys, "run", PANGA, "--seed", "4", "--player", "expert")
    promised = {"scenario", "variant", "seed", "player", "verdict", "total", "dimensions", "critical", "findings"}
    assert promised | {"ticks", "digests"} <= set(result)
    assert (result["scenario"], result["seed"], result["player"]) == (PANGA, 4, "expert")
    assert result["verdict"] in ("GO", "NO-GO", "UNMARKED")
    assert isinstance(result["total"], int)
    for finding in result["findings"]:
        assert {"tick", "act", "loss", "rule", "source", "text"} <= set(finding)


def test_the_same_run_gives_the_same_object(capsys: pytest.CaptureFixture[str]) -> None:
    line = ("run", PANGA, "--seed", "4", "--player", "random")
    assert answer(capsys, *line) == answer(capsys, *line)


def test_an_unlawful_watch_costs_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", PANGA, "--player", "trigger-happy"]) == 0
    shown = capsys.readouterr().out
    assert "NO-GO" in shown
    assert "lost 100" in shown


def test_a_watch_that_was_kept_comes_out_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = str(tmp_path / "w.roe")
    run = answer(capsys, "run", PANGA, "--player", "expert", "--record", record)
    again = answer(capsys, "replay", record, "--verify", "--head", run["digests"]["head"])
    assert again["same"] is True
    assert again["sealed"] is True
    assert (again["verdict"], again["total"]) == (run["verdict"], run["total"])
    assert again["digests"]["session"] == run["digests"]["session"]
    assert main(["replay", record, "--verify"]) == 0
    assert "The same: " in capsys.readouterr().out


def test_a_record_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "w.roe"
    record.write_text("mine")
    assert main(["run", PANGA, "--player", "passive", "--record", str(record)]) == 2
    assert record.read_text() == "mine"
    assert "never overwritten" in capsys.readouterr().err


def kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    record = tmp_path / "w.roe"
    answer(capsys, "run", PANGA, "--player", "trigger-happy", "--record", str(record))
    return record


def test_a_changed_byte_is_a_no_that_names_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = kept(tmp_path, capsys)
    written = record.read_bytes()
    place = written.index(b'"measure":"')
    record.write_bytes(written[:place] + written[place:].replace(b'"measure":"', b'"measure":"x', 1))
    assert main(["replay", str(record), "--verify"]) == 1
    line = written[:place].count(b"\n") + 1
    assert f"w.roe:{line}: this record is damaged" in capsys.readouterr().err


def test_a_shortened_record_is_seen_by_whoever_holds_the_head(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = kept(tmp_path, capsys)
    head = read_record(record).head
    record.write_bytes(b"".join(record.read_bytes().splitlines(keepends=True)[:-1]))
    assert main(["replay", str(record), "--verify", "--head", head]) == 1
    assert "its head is" in capsys.readouterr().out
    assert main(["replay", str(record), "--verify"]) == 1
    assert "Not whole" in capsys.readouterr().out
    assert main(["replay", str(record)]) == 0
    assert "not sealed" in capsys.readouterr().out


def test_marks_forged_with_a_new_chain_are_found_by_standing_the_watch_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from roe_trainer.session.record import Seal, encode

    record = read_record(kept(tmp_path, capsys))
    seal = record.seal
    assert isinstance(seal, Seal)
    forged = seal.model_copy(update={"verdict": "GO", "total_tenths": 1000})
    lines = (tmp_path / "w.roe").read_bytes().splitlines(keepends=True)
    (tmp_path / "f.roe").write_bytes(b"".join(lines[:-1]) + encode(forged, len(lines), seal.head)[0])
    result = answer(capsys, "replay", str(tmp_path / "f.roe"), "--verify", code=1)
    assert any("the seal says verdict GO" in wrong for wrong in result["wrong"])


def test_digests_are_the_same_whether_a_watch_is_recorded_or_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for player in ("expert", "random"):
        bare = answer(capsys, "run", PANGA, "--player", player)
        kept = answer(capsys, "run", PANGA, "--player", player, "--record", str(tmp_path / f"{player}.roe"))
        assert bare["digests"]["session"] == kept["digests"]["session"]


SCRIPT = """
decisions:
  - {tick: 5, measure: helm, options: {course_deg: 90, speed_kn: 15}}
  - {tick: 65, measure: hail, target: T01, options: {means: vhf, language: en}}
  - {tick: 65, measure: hail, target: T77, options: {means: vhf, language: en}}
"""


def test_written_decisions_are_taken_at_their_times(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "d.yaml").write_text(SCRIPT)
    record = str(tmp_path / "w.roe")
    result = answer(capsys, "run", PANGA, "--decisions", str(tmp_path / "d.yaml"), "--record", record)
    assert [(one.tick, one.decision.measure) for one in read_record(record).decisions] == [
        (5, "helm"),
        (65, "hail"),
        (65, "hail"),
    ]
    assert [one["number"] for one in result["refused"]][-1] == 3
    assert result["player"] is None


WRONG_SCRIPTS = [
    ("decisions: [{tick: 5, measure: hale}]", 'Did you mean "hail"?'),
    ("decisions: [{tick: 5, measure: hail, options: {means: flags}}]", "means must be one of"),
    ("decisions: [{tick: 9, measure: note}, {tick: 5, measure: note}]", "a second not before 9"),
    ("decisions: [{tick: -5, measure: note}]", "at least 0"),
    ("decisions: [{tick: 5, mesure: note}]", 'Did you mean "measure"?'),
    ("- a", "expected a mapping"),
]


@pytest.mark.parametrize(("text", "words"), WRONG_SCRIPTS, ids=[words for _, words in WRONG_SCRIPTS])
def test_decisions_that_cannot_be_taken_as_written_are_told_before_the_watch(
    text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "d.yaml").write_text(text)
    record = tmp_path / "w.roe"
    assert main(["run", PANGA, "--decisions", str(tmp_path / "d.yaml"), "--record", str(record)]) == 2
    assert words in capsys.readouterr().err
    assert not record.exists()


def test_an_unknown_player_or_scenario_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", PANGA, "--player", "exprt"]) == 2
    assert 'Did you mean "expert"?' in capsys.readouterr().err
    assert main(["run", "silent-panga", "--player", "expert"]) == 2
    assert f'Did you mean "{PANGA}"?' in capsys.readouterr().err


def test_a_watch_needs_no_pygame(tmp_path: Path) -> None:
    line = f"['run', '{PANGA}', '--player', 'passive', '--record', {str(tmp_path / 'w.roe')!r}]"
    probe = f"import sys; sys.modules['pygame'] = None; from roe_trainer.cli.main import main; sys.exit(main({line}))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert read_record(tmp_path / "w.roe").seal is not None


def test_every_player_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert [player["id"] for player in answer(capsys, "players")] == list(PLAYERS)
    assert main(["players"]) == 0
    shown = capsys.readouterr().out
    assert all(say(player.title) in shown for player in PLAYERS.values())


def test_the_users_records_are_listed_with_what_came_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path))
    assert answer(capsys, "records")["records"] == []
    (tmp_path / "records").mkdir()
    kept(tmp_path / "records", capsys)
    (tmp_path / "records" / "hurt.roe").write_bytes(b"?")
    listed = answer(capsys, "records")["records"]
    assert [(row["state"], row["verdict"]) for row in listed] == [("sealed", "NO-GO"), ("damaged", None)]
    assert main(["records"]) == 0
    shown = capsys.readouterr().out
    assert "hurt.roe  damaged: line 1" in shown
    assert str(tmp_path / "scenarios") in shown
