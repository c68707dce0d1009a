"""`replay --verify` gives one answer of eight, each with its exit code and its reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from roe_trainer.cli.main import main
from roe_trainer.files.canonical import digest
from roe_trainer.records.verify import Answer, verify
from roe_trainer.session.record import parse_record
from tests.records.corpus import golden
from tests.records.make import rechained

Fields = dict[str, Any]
Change = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sealed record of this very program."""
    path = tmp_path_factory.mktemp("records") / "watch.roe"
    assert main(["run", "yacht-with-a-good-tip", "--player", "novice", "--record", str(path)]) == 0
    return path.read_bytes()


def said(kind: str, **other: Any) -> Change:
    """Lines of a kind that say something else, the chain anew."""
    return lambda data: rechained(data, lambda k, fields: fields | (other if k == kind else {}))


def marked_by(engine: str) -> Change:
    """Kept by another program, which gave another verdict."""
    other = {"header": {"program": "a" * 64, "engine": engine}, "seal": {"verdict": "GO"}}
    return lambda data: rechained(data, lambda k, fields: fields | other.get(k, {}))


def without(kind: str) -> Change:
    return lambda data: rechained(data, lambda k, fields: None if k == kind else fields)


def other_file(data: bytes) -> bytes:
    """A record kept when one file of the pack was another."""

    def change(kind: str, fields: Fields) -> Fields:
        if kind != "header":
            return fields
        numbers = {**fields["pack_numbers"], "us-coast-guard/marks.yaml": "0" * 12}
        return fields | {"pack_digest": "0" * 64, "pack_numbers": numbers}

    return rechained(data, change)


def other_number(data: bytes) -> bytes:
    """The pack is that of now by its digest, and one of its files is not by its number."""

    def change(kind: str, fields: Fields) -> Fields:
        if kind != "header":
            return fields
        return fields | {"pack_numbers": {**fields["pack_numbers"], "us-coast-guard/marks.yaml": "0" * 12}}

    return rechained(data, change)


def other_part(data: bytes) -> bytes:
    """One part of each checkpoint is another, and the digest of the whole was left as it was."""
    return rechained(
        data,
        lambda k, fields: fields | ({"parts": {**fields["parts"], "units": "0" * 6}} if k == "checkpoint" else {}),
    )


def of_no_watch(data: bytes) -> bytes:
    """Checkpoints of another digest, with a part that no watch has."""
    return said("checkpoint", digest="0" * 64, parts={"\x1b[31m": "\x1b[31m"})(data)


def another_sea(data: bytes) -> bytes:
    """The scenario has a faster ship, and its digest fits: sound in itself, but not the watch that was kept."""

    def change(kind: str, fields: Fields) -> Fields:
        if kind != "header":
            return fields
        text = fields["scenario_text"]
        other = re.sub(r"\bspeed_kn: [0-9]+", "speed_kn: 7", text, count=1)
        assert other != text
        return fields | {
            "scenario_text": other,
            "scenario_digest": digest({"text": other, "beside": fields["scenario_beside"]}),
        }

    return rechained(data, change)


def later_decision(data: bytes) -> bytes:
    """One decision names another measure."""

    def change(kind: str, fields: Fields) -> Fields:
        if kind != "decision" or fields["number"] != 1:
            return fields
        return fields | {"decision": {"measure": "helm", "options": {"course_deg": 10, "speed_kn": 5}}}

    return rechained(data, change)


ANSWERS: list[tuple[str, Change, Answer, list[str]]] = [
    ("as it was kept", bytes, Answer.SAME, []),
    ("by another program", said("header", program="a" * 64), Answer.ANOTHER_PROGRAM, []),
    ("a file of the pack", other_file, Answer.OTHER_RULES, ["record-other-file"]),
    ("the pack as a whole", said("header", pack_digest="0" * 64), Answer.OTHER_RULES, ["record-other-pack"]),
    ("a decision", later_decision, Answer.DIFFERS, ["record-parted"]),
    ("the scenario, its digest fitting", another_sea, Answer.DIFFERS, ["record-parted"]),
    ("a checkpoint", said("checkpoint", digest="0" * 64), Answer.DIFFERS, ["record-parted"]),
    ("the seed", said("header", seed=77), Answer.DIFFERS, ["record-parted"]),
    ("the title", said("header", scenario_title="The hard one"), Answer.FORGED, ["record-header-says"]),
    ("the id", said("header", scenario_id="the-hard-one"), Answer.FORGED, ["record-header-says"]),
    ("the digest of the scenario", said("header", scenario_digest="0" * 64), Answer.FORGED, ["record-header-says"]),
    ("the author of the pack", said("header", pack_author="The Admiral"), Answer.FORGED, ["record-header-says"]),
    ("the date of the law", said("header", law_as_of="2031-01-01"), Answer.FORGED, ["record-header-says"]),
    ("how far it was reviewed", said("header", review_status="reviewed"), Answer.FORGED, ["record-header-says"]),
    ("the number of a file", other_number, Answer.FORGED, ["record-header-says"]),
    ("a part of a checkpoint", other_part, Answer.DIFFERS, ["record-parted"]),
    ("a checkpoint with a part of no watch", of_no_watch, Answer.DIFFERS, ["record-parted"]),
    ("the verdict", said("seal", verdict="GO"), Answer.FORGED, ["record-seal-says"]),
    ("the marks", said("seal", total_tenths=1000), Answer.FORGED, ["record-seal-says"]),
    ("the verdict, by a program that marks alike", marked_by("0.1.0"), Answer.FORGED, ["record-seal-says"]),
    ("the verdict, by one that may mark otherwise", marked_by("0.1.9"), Answer.DIFFERS, ["record-seal-says"]),
    ("no seal", without("seal"), Answer.NOT_WHOLE, ["record-not-sealed"]),
    ("the end torn", lambda data: data[:-9], Answer.NOT_WHOLE, ["record-torn", "record-not-sealed"]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "answer", "why"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS])
def test_each_change_has_its_answer_its_reason_and_its_exit_code(
    whole: bytes, change: Change, answer: Answer, why: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = change(whole)
    found = verify(parse_record(data, "r"))
    assert (found.answer, [reason.key for reason in found.against]) == (answer, why)
    path = tmp_path / "r.roe"
    path.write_bytes(data)
    code = 0 if answer in (Answer.SAME, Answer.ANOTHER_PROGRAM) else 1
    assert main(["replay", str(path), "--verify", "--json"]) == code
    shown = json.loads(capsys.readouterr().out)
    assert (shown["answer"], shown["same"], len(shown["wrong"])) == (answer, code == 0, len(why))


def test_another_program_is_said_before_anything_else(
    whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.roe"
    for change in (
        said("header", program="a" * 64),
        lambda data: later_decision(said("header", program="a" * 64)(data)),
    ):
        path.write_bytes(change(whole))
        main(["replay", str(path), "--verify"])
        _, _, first, second, *_ = capsys.readouterr().out.splitlines()
        assert "kept by another program" in first
        assert second.startswith(("The same, by another program: ", "Not the same: "))


def test_the_file_of_the_pack_that_changed_is_named_and_the_report_still_opens(
    whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.roe"
    path.write_bytes(other_file(whole))
    assert main(["replay", str(path), "--verify"]) == 1
    shown = capsys.readouterr().out
    assert "Not comparable: other rules." in shown
    assert "us-coast-guard/marks.yaml" in shown
    assert main(["report", str(path)]) == 0
    assert "us-coast-guard/marks.yaml" in capsys.readouterr().out


def test_a_record_of_the_first_format_is_compared_by_its_world_and_not_by_its_sentences() -> None:
    old = next(each for each in golden("0.1.0") if each.name == "mayday-at-dusk")
    spoiled = rechained(
        old.data(),
        lambda kind, fields: fields | (_one_part(fields, "messages", "ledger", "") if kind == "checkpoint" else {}),
    )
    assert verify(parse_record(spoiled, "r")).answer == Answer.ANOTHER_PROGRAM
    moved = rechained(
        old.data(), lambda kind, fields: fields | (_one_part(fields, "own units") if kind == "checkpoint" else {})
    )
    found = verify(parse_record(moved, "r"))
    assert (found.answer, [reason.key for reason in found.against]) == (Answer.DIFFERS, ["record-parted"])


def _one_part(fields: Fields, *names: str) -> Fields:
    parts = {**fields["parts"], **{name: "0" * 12 for name in names if name}}
    return {"parts": parts, "digest": "0" * 64}


def of_the_first() -> bytes:
    return next(each for each in golden("0.1.0") if each.name == "mayday-at-dusk").data()


@pytest.mark.parametrize("field", ["pack_title", "pack_author", "law_as_of", "review_status", "source_status"])
def test_what_the_first_format_says_of_a_pack_under_its_earlier_text_must_hold(field: str) -> None:
    found = verify(parse_record(said("header", **{field: "Other"})(of_the_first()), "r"))
    assert (found.answer, [reason.arg("field") for reason in found.against]) == (Answer.FORGED, [field])


def test_a_record_of_the_first_format_is_not_the_same_where_nothing_is_left_to_compare() -> None:
    found = verify(parse_record(without("checkpoint")(of_the_first()), "r"))
    assert (found.answer, [reason.key for reason in found.against]) == (Answer.NOT_WHOLE, ["record-no-checkpoints"])
    found = verify(parse_record(said("checkpoint", parts={})(of_the_first()), "r"))
    assert found.answer == Answer.DIFFERS


def test_a_record_of_now_under_the_name_of_the_first_format_is_not_the_same(whole: bytes) -> None:
    def change(kind: str, fields: Fields) -> Fields:
        if kind != "header":
            return fields
        return {name: value for name, value in fields.items() if name != "program"} | {"format": "roe-record/1"}

    first = rechained(whole.replace(b'"roe-record/2"', b'"roe-record/1"', 1), change)
    assert verify(parse_record(first, "r")).answer == Answer.DIFFERS


def test_an_empty_head_is_another_head(whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "r.roe").write_bytes(whole)
    assert main(["replay", str(tmp_path / "r.roe"), "--head", ""]) == 1


def test_a_head_that_was_written_down_and_is_another_says_that_the_record_was_exchanged(whole: bytes) -> None:
    found = verify(parse_record(whole, "r"), "0" * 64)
    assert (found.answer, [reason.key for reason in found.against]) == (Answer.FORGED, ["record-other-head"])
    assert verify(parse_record(whole, "r"), parse_record(whole, "r").head.upper()).answer == Answer.SAME


@pytest.mark.parametrize("command", [["replay", "--verify"], ["report"]])
def test_a_later_format_is_named_and_cannot_be_used(
    whole: bytes, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.roe"
    path.write_bytes(whole.replace(b'"roe-record/2"', b'"roe-record/3"', 1))
    assert main([*command, str(path)]) == 2
    assert "of format 3" in capsys.readouterr().err


NOTHING = {"text": b"title: A watch\n", "empty": b"", "binary": bytes(range(256)), "json": b'{"chain":"0"}\n'}


@pytest.mark.parametrize("command", [["replay", "--verify"], ["report"]])
@pytest.mark.parametrize("what", [*NOTHING, "a folder", "nothing"])
def test_what_is_no_record_cannot_be_read(
    what: str, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.roe"
    if what in NOTHING:
        path.write_bytes(NOTHING[what])
    elif what == "a folder":
        path.mkdir()
    assert main([*command, str(path)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "r.roe" in shown.err


ESCAPE = "\x1b]0;OWNED\x07\x9b31m\u202egnp.exe\nFAKE: GO 100.0"


def ordered(data: bytes) -> bytes:
    """A decision about somebody of that name, at the very beginning."""
    decision = {"measure": "hail", "target": ESCAPE, "unit": ESCAPE, "options": {"means": ESCAPE}}
    return rechained(data, lambda k, fields: fields | ({"decision": decision} if k == "decision" else {}))


TAKEN_OVER: dict[str, Change] = {
    "title": said("header", scenario_title=ESCAPE),
    "release": said("header", program="a" * 64, engine=ESCAPE[:40]),
    "pack": said("header", pack_id=ESCAPE, pack_digest="0" * 64),
    "file of the pack": said("header", pack_numbers={ESCAPE: "0"}, pack_digest="0" * 64),
    "part": of_no_watch,
    "vessel": said("checkpoint", digest="0" * 64, parts={f"vessel:{ESCAPE}": ESCAPE}),
    "decision": ordered,
    "time of day": said("header", started_at=ESCAPE[:40]),
}


@pytest.mark.parametrize("options", [["--verify"], ["--verify", "--json"], ["--head", ESCAPE], []])
@pytest.mark.parametrize("what", TAKEN_OVER)
def test_no_field_can_take_over_the_terminal(
    whole: bytes, what: str, options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "r.roe"
    path.write_bytes(TAKEN_OVER[what](whole))
    assert main(["replay", str(path), *options]) in (0, 1)
    out = capsys.readouterr().out
    assert not set(out) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert not any(line.startswith("FAKE") for line in out.splitlines())
    if "--json" in options:
        assert json.loads(out)["answer"]


def test_the_list_of_records_cannot_be_taken_over_either(
    whole: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ROE_TRAINER_HOME", str(tmp_path))
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "r.roe").write_bytes(TAKEN_OVER["title"](whole))
    assert main(["records"]) == 0
    out = capsys.readouterr().out
    assert "r.roe" in out
    assert not set(out) & {"\x1b", "\x07", "\x9b", "\u202e"}
