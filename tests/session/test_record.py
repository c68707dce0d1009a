"""A record reads back as it was written, and no byte of it changes without being seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.files.problems import Unreadable
from roe_trainer.ladder.decisions import Decision, Justification
from roe_trainer.session.record import (
    FIRST,
    FORMAT,
    START,
    STARTS,
    Damaged,
    Header,
    LaterFormat,
    NoRecord,
    Note,
    encode,
    parse_record,
    read_record,
)
from roe_trainer.session.seal import contradicted, why_not_whole
from roe_trainer.session.sink import MemorySink, RecordNotWritten
from tests.session.record_samples import DIGESTS, header, sample

WHOLE = sample()
LINES = WHOLE.splitlines(keepends=True)
HEAD = parse_record(WHOLE, "r").head


def seen(data: bytes) -> bool:
    """Whether somebody who holds the head sees that this is not the record that was made."""
    try:
        record = parse_record(data, "r")
    except (Damaged, LaterFormat):
        return True
    return bool(why_not_whole(record, HEAD))


def test_a_record_reads_back_as_it_was_written() -> None:
    record = parse_record(WHOLE, "r")
    assert record.header == header()
    assert [decided.tick for decided in record.decisions] == [60, 120, 180]
    assert [checkpoint.digest for checkpoint in record.checkpoints] == [DIGESTS[2]] * 3
    assert [(note.what, note.text) for note in record.notes] == [("pause", "tea\u202e")]
    assert record.seal is not None
    assert (record.seal.verdict, record.seal.total_tenths, record.seal.ticks) == ("NO-GO", 731, 185)
    assert record.torn == b""
    assert not why_not_whole(record, HEAD)


def test_a_decision_survives_the_record() -> None:
    decision = Decision(
        "ask", "T02", "boat", (("language", "es"), ("question", "name")), Justification("approach", (3, 4), None)
    )
    sink = MemorySink(header())
    sink.decision(1, 0, decision.to_data())
    assert Decision.from_data(sink.record().decisions[0].decision_data()) == decision


def test_every_single_byte_changed_is_seen() -> None:
    missed = [at for at in range(len(WHOLE)) if not seen(WHOLE[:at] + bytes([WHOLE[at] ^ 1]) + WHOLE[at + 1 :])]
    assert missed == []


def test_every_single_byte_left_out_is_seen() -> None:
    assert [at for at in range(len(WHOLE)) if not seen(WHOLE[:at] + WHOLE[at + 1 :])] == []


@pytest.mark.parametrize(
    "byte", [b"0", b"\n", *(pytest.param(byte, marks=pytest.mark.slow) for byte in (b" ", b"\r", b"\x00", b'"'))]
)
def test_every_single_byte_put_in_is_seen(byte: bytes) -> None:
    assert [at for at in range(len(WHOLE) + 1) if not seen(WHOLE[:at] + byte + WHOLE[at:])] == []


def test_every_shortening_is_seen_with_the_head_and_never_gives_a_wrong_line_without_it() -> None:
    whole = parse_record(WHOLE, "r").lines
    for length in range(len(WHOLE)):
        assert seen(WHOLE[:length])
        if length >= len(LINES[0]):
            cut = parse_record(WHOLE[:length], "r")
            assert cut.lines == whole[: len(cut.lines)]
            assert cut.good_bytes + len(cut.torn) == length


def test_lines_dropped_swapped_doubled_or_taken_from_another_watch_are_seen() -> None:
    other = sample(seed=8).splitlines(keepends=True)
    for at in range(len(LINES)):
        assert seen(b"".join(LINES[:at] + LINES[at + 1 :]))
        assert seen(b"".join(LINES[: at + 1] + LINES[at:]))
        assert seen(b"".join([*LINES[:at], other[at], *LINES[at + 1 :]]))
        if at:
            assert seen(b"".join([*LINES[: at - 1], LINES[at], LINES[at - 1], *LINES[at + 1 :]]))


def test_other_spellings_of_the_same_line_are_seen() -> None:
    first = json.loads(LINES[1])
    spellings = [
        json.dumps(first).encode(),
        json.dumps(first, separators=(",", ":")).encode().replace(b":60", b":60.0"),
        json.dumps(dict(reversed(list(first.items()))), separators=(",", ":")).encode(),
        LINES[1].rstrip().replace(b"hail", b"\\u0068ail"),
        LINES[1].rstrip() + b"\r",
    ]
    for spelling in spellings:
        assert seen(b"".join([LINES[0], spelling + b"\n", *LINES[2:]])), spelling


def test_damage_names_the_first_bad_line() -> None:
    with pytest.raises(Damaged) as caught:
        parse_record(b"".join([*LINES[:3], LINES[3].replace(b"vhf", b"flg"), *LINES[4:]]), "watch.roe")
    assert (caught.value.name, caught.value.line, caught.value.why.key) == ("watch.roe", 4, "record-line-chain")


def test_a_record_rewritten_whole_shows_only_against_the_head_that_was_held() -> None:
    forged = sample(decisions=2)
    assert not why_not_whole(parse_record(forged, "r"))
    assert why_not_whole(parse_record(forged, "r"), HEAD)


def test_a_seal_that_claims_another_result_is_contradicted_by_doing_the_watch_again() -> None:
    record = parse_record(WHOLE, "r")
    assert contradicted(record, 185, DIGESTS[2], "NO-GO", 731) == ()
    assert contradicted(record, 185, DIGESTS[2], "GO", 990) == (
        ("verdict", "NO-GO", "GO"),
        ("total_tenths", "731", "990"),
    )


CHAINED = [
    ({"kind": "spell", "data": {}, "n": 2}, "record-line-kind"),
    ({"kind": ["seal"], "data": {}, "n": 2}, "record-line-kind"),
    ({"kind": "note", "data": {"what": "pause", "tick": 1}, "n": 3}, "record-line-kind"),
    ({"kind": "note", "data": {"what": "pause"}, "n": 2}, "record-line-content"),
    ({"kind": "note", "data": {"what": "pause", "tick": -1}, "n": 2}, "record-line-content"),
    (
        {"kind": "decision", "data": {"number": 2, "tick": 1, "decision": {"measure": "hail"}}, "n": 2},
        "record-decision-out-of-order",
    ),
    ({"kind": "header", "data": header().model_dump(), "n": 2}, "record-header-first"),
]


@pytest.mark.parametrize(("body", "why"), CHAINED, ids=[why for _, why in CHAINED])
def test_a_well_chained_line_that_makes_no_sense_is_damage(body: dict[str, object], why: str) -> None:
    import hashlib

    from roe_trainer.files.canonical import canonical_json

    first, chain = encode(header(), 1, START)
    chain = hashlib.sha256(chain.encode() + canonical_json(body)).hexdigest()
    forged = canonical_json({**body, "chain": chain}) + b"\n"
    with pytest.raises(Damaged) as caught:
        parse_record(first + forged + b"x\n", "r")
    assert caught.value.why.key == why


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"x", b"[]\n", b"{}\n", LINES[1], b"\x00" * 900, b"\n" + LINES[0], b"PK\x03"]
)
def test_what_never_was_a_record_is_told_apart_from_a_damaged_one(data: bytes) -> None:
    with pytest.raises(NoRecord) as caught:
        parse_record(data, "r")
    assert (caught.value.line, caught.value.why.key) == (1, "record-nothing-says-so")


def test_a_header_that_is_not_finished_is_damage_at_line_one() -> None:
    with pytest.raises(Damaged) as caught:
        parse_record(LINES[0][:-1], "r")
    assert not isinstance(caught.value, NoRecord)
    assert (caught.value.line, caught.value.why.key) == (1, "record-line-unfinished")


@pytest.mark.parametrize("number", [3, 17, 999_999_999])
def test_a_later_format_is_refused_as_a_whole_and_named(number: int) -> None:
    with pytest.raises(LaterFormat) as caught:
        parse_record(WHOLE.replace(b'"roe-record/2"', b'"roe-record/%d"' % number, 1), "watch.roe")
    assert (caught.value.name, caught.value.found) == ("watch.roe", number)
    with pytest.raises(NoRecord):
        parse_record(WHOLE.replace(b'"roe-record/2"', b'"roe-record/0"', 1), "watch.roe")


def test_a_line_of_a_record_may_speak_of_any_format() -> None:
    sink = MemorySink(header().model_copy(update={"scenario_text": '"format":"roe-record/9"'}))
    sink.note("remark", 1, '"format":"roe-record/9"')
    assert sink.record().head == sink.head


def test_a_record_of_the_first_format_is_read_and_has_no_program() -> None:
    first = header().model_copy(update={"format": FIRST, "program": ""})
    data, chain = encode(first, 1, STARTS[FIRST])
    note, head = encode(Note(what="hint", tick=5), 2, chain)
    record = parse_record(data + note, "old.roe")
    assert (record.header, record.head) == (first, head)


@pytest.mark.parametrize(("form", "program"), [(FIRST, "c" * 64), (FORMAT, "")])
def test_a_header_has_a_program_from_the_second_format_on(form: str, program: str) -> None:
    with pytest.raises(ValueError):
        Header.model_validate(header().model_dump() | {"format": form, "program": program})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES) | st.binary(max_size=30), max_size=8).map(b"".join))
def test_any_bytes_are_a_record_or_damage(data: bytes) -> None:
    try:
        record = parse_record(data, "r")
    except Damaged as damage:
        assert damage.line >= 1  # noqa: PT017
        return
    assert data.startswith(WHOLE[: record.good_bytes])


def test_there_must_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        read_record(tmp_path / "absent.roe")


WRONG_CALLS = [
    ("a decision out of order", lambda sink: sink.decision(2, 5, {"measure": "hail"})),
    ("time running backwards", lambda sink: (sink.note("hint", 9), sink.note("hint", 8))),
    ("an unknown key", lambda sink: sink.decision(1, 5, {"measure": "hail", "why": "?"})),
    ("a fraction", lambda sink: sink.decision(1, 5, {"measure": "helm", "options": {"speed": 0.5}})),
    ("a note of a kind unknown", lambda sink: sink.note("nap", 5)),
    ("an endless note", lambda sink: sink.note("remark", 5, "x" * 5000)),
    ("half a character", lambda sink: sink.note("remark", 5, "\ud800")),
    ("no digest", lambda sink: sink.checkpoint(5, "abc")),
    ("an unknown verdict", lambda sink: sink.seal(5, DIGESTS[0], "FINE", 5)),
    ("something after the seal", lambda sink: (sink.seal(5, DIGESTS[0], "GO", 5), sink.note("hint", 6))),
]


@pytest.mark.parametrize("call", [call for _, call in WRONG_CALLS], ids=[name for name, _ in WRONG_CALLS])
def test_what_could_not_be_read_back_is_never_written(call: object) -> None:
    sink = MemorySink(header())
    with pytest.raises(RecordNotWritten):
        call(sink)  # type: ignore[operator]
    assert sink.record().head == sink.head


def test_seeds_beyond_the_record_are_refused() -> None:
    with pytest.raises(ValueError):
        Header.model_validate(header().model_dump() | {"seed": 10**18})
