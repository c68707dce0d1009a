"""What a record holds at most and at least: each field at its limit and one beyond, and which line may follow which."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from roe_trainer.files.models import Strict
from roe_trainer.session.record import (
    MAX_HEADER_BYTES,
    MAX_LINE_BYTES,
    MAX_RECORD_BYTES,
    MAX_TICK,
    BadLine,
    Checkpoint,
    Decided,
    DecisionData,
    Header,
    JustificationData,
    Note,
    Order,
    Seal,
    decode,
    encode,
    parse_record,
    start_of,
    tick_of,
)
from roe_trainer.session.seal import contradicted, why_not_whole
from roe_trainer.words.line import line
from tests.session.record_samples import DIGESTS, header, sample

DIGEST = DIGESTS[0]
HEADER = header().model_dump()
NOTE = {"what": "remark", "tick": 1}
SEAL = {"count": 1, "head": DIGEST, "ticks": 1, "digest": DIGEST, "verdict": "GO"}
HAIL = {"measure": "hail"}


def test_sizes_are_what_other_programs_may_rely_on() -> None:
    assert (MAX_RECORD_BYTES, MAX_HEADER_BYTES, MAX_LINE_BYTES, MAX_TICK) == (64_000_000, 4_000_000, 64_000, 10_000_000)


@pytest.mark.parametrize(
    ("model", "plain", "field", "letters"),
    [
        (Header, HEADER, "engine", 40),
        (Header, HEADER, "scenario_id", 200),
        (Header, HEADER, "scenario_title", 400),
        (Header, HEADER, "scenario_text", 1_000_000),
        (Header, HEADER, "pack_id", 200),
        (Header, HEADER, "pack_title", 400),
        (Header, HEADER, "pack_author", 400),
        (Header, HEADER, "law_as_of", 40),
        (Header, HEADER, "review_status", 40),
        (Header, HEADER, "source_status", 40),
        (Header, HEADER, "pack_folder", 200),
        (Header, HEADER, "started_at", 40),
        (Header, HEADER, "trainee", 200),
        (Header, HEADER, "player", 100),
        (JustificationData, {"cited": []}, "basis", 200),
        (DecisionData, HAIL, "measure", 100),
        (DecisionData, HAIL, "target", 100),
        (DecisionData, HAIL, "unit", 100),
        (Note, NOTE, "text", 4000),
        (Note, NOTE, "question", 40),
    ],
)
def test_a_text_has_so_many_letters_and_no_more(
    model: type[Strict], plain: dict[str, Any], field: str, letters: int
) -> None:
    assert getattr(model.model_validate({**plain, field: "x" * letters}), field) == "x" * letters
    with pytest.raises(ValidationError):
        model.model_validate({**plain, field: "x" * (letters + 1)})


@pytest.mark.parametrize(
    ("model", "plain", "field", "most"),
    [
        (Header, HEADER, "scenario_beside", 4),
        (Header, HEADER, "pack_numbers", 2000),
        (Header, HEADER, "pack_files", 2000),
        (DecisionData, HAIL, "options", 20),
        (Checkpoint, {"tick": 1, "digest": DIGEST}, "parts", 500),
    ],
)
def test_a_table_has_so_many_rows_and_no_more(
    model: type[Strict], plain: dict[str, Any], field: str, most: int
) -> None:
    many = {str(number): "x" for number in range(most)}
    assert getattr(model.model_validate({**plain, field: many}), field) == many
    with pytest.raises(ValidationError):
        model.model_validate({**plain, field: {**many, "one more": "x"}})


@pytest.mark.parametrize(
    ("model", "plain", "field", "least", "most"),
    [
        (Header, HEADER, "seed", 0, 10**18 - 1),
        (JustificationData, {"basis": "x", "cited": []}, "confidence_pct", 0, 100),
        (Decided, {"tick": 1, "decision": HAIL}, "number", 1, None),
        (Decided, {"number": 1, "decision": HAIL}, "tick", 0, MAX_TICK),
        (Checkpoint, {"digest": DIGEST}, "tick", 0, MAX_TICK),
        (Note, NOTE, "tick", 0, MAX_TICK),
        (Seal, SEAL, "count", 1, None),
        (Seal, SEAL, "ticks", 0, MAX_TICK),
    ],
)
def test_a_number_lies_between_its_ends(
    model: type[Strict], plain: dict[str, Any], field: str, least: int, most: int | None
) -> None:
    for value in (least, *(() if most is None else (most,))):
        assert getattr(model.model_validate({**plain, field: value}), field) == value
    for value in (least - 1, *(() if most is None else (most + 1,))):
        with pytest.raises(ValidationError):
            model.model_validate({**plain, field: value})


def test_a_decision_cites_twenty_entries_at_most() -> None:
    assert len(JustificationData(basis="x", cited=list(range(20))).cited) == 20
    with pytest.raises(ValidationError):
        JustificationData(basis="x", cited=list(range(21)))


# Lines one after the other


def a_note(tick: int) -> Note:
    return Note(what="hint", tick=tick)


def decided(number: int, tick: int = 5) -> Decided:
    return Decided(number=number, tick=tick, decision=DecisionData(measure="hail"))


def a_seal(count: int, ticks: int = 5) -> Seal:
    return Seal(count=count, head=DIGEST, ticks=ticks, digest=DIGEST, verdict="GO")


def after(*lines: Header | Note | Decided | Seal) -> Order:
    order = Order()
    for each in lines:
        assert order.refuses(each) is None
        order.take(each)
    return order


def test_a_record_begins_with_its_header_and_has_one() -> None:
    assert after().refuses(a_note(0)) == line("record-header-first")
    assert after().refuses(header()) is None
    assert after(header()).refuses(header()) == line("record-header-first")
    assert after(header(), a_note(1)).refuses(header()) == line("record-header-first")


def test_time_stands_still_or_goes_on() -> None:
    order = after(header(), a_note(7))
    assert order.refuses(a_note(7)) is None
    assert order.refuses(a_note(6)) == line("record-time-backwards")
    assert order.refuses(a_seal(2, 6)) == line("record-time-backwards")
    assert [tick_of(each) for each in (header(), a_note(7), decided(1, 8), a_seal(3, 9))] == [0, 7, 8, 9]


def test_decisions_are_numbered_without_gaps() -> None:
    order = after(header(), decided(1), a_note(5))
    assert order.refuses(decided(2)) is None
    assert order.refuses(decided(1)) == order.refuses(decided(3)) == line("record-decision-out-of-order")
    assert order.decided == 1
    assert order.lines == 3


def test_a_seal_counts_what_came_before_and_nothing_comes_after() -> None:
    order = after(header(), a_note(5))
    assert order.refuses(a_seal(1)) == order.refuses(a_seal(3)) == line("record-seal-counts")
    assert not order.sealed
    order.take(a_seal(2))
    assert order.sealed
    assert order.refuses(a_note(9)) == line("record-after-seal")


# Bytes


def test_a_line_is_read_back_with_its_chain() -> None:
    data, chain = encode(a_note(5), 2, DIGEST)
    assert data.endswith(b"}\n")
    assert decode(data[:-1], 2, DIGEST) == (a_note(5), chain)
    for number, before in ((3, DIGEST), (2, DIGESTS[1])):
        with pytest.raises(BadLine):
            decode(data[:-1], number, before)


@pytest.mark.parametrize(("number", "most"), [(2, 64_000), (1, 4_000_000)])
def test_a_line_is_no_longer_than_it_may_be_and_a_header_longer(number: int, most: int) -> None:
    for length, why in ((most, "record-line-form"), (most + 1, "record-line-too-long")):
        with pytest.raises(BadLine) as caught:
            decode(b"x" * length, number, DIGEST)
        assert caught.value.why == line(why)


def test_a_format_is_looked_for_in_the_first_line_as_far_as_a_header_reaches() -> None:
    mark = b'"format":"roe-record/2"'
    assert start_of(mark.rjust(MAX_HEADER_BYTES), "r")
    with pytest.raises(Exception, match="record-nothing-says-so"):
        start_of(mark.rjust(MAX_HEADER_BYTES + 1), "r")


def test_what_is_good_is_counted_in_bytes() -> None:
    whole = sample()
    record = parse_record(whole + b"torn", "r")
    assert (record.good_bytes, record.torn) == (len(whole), b"torn")
    assert record.header == header()
    assert record.last_tick == 185
    first = whole.index(b"\n") + 1
    alone = parse_record(whole[:first], "r")
    assert (alone.last_tick, alone.seal, alone.good_bytes, alone.decisions) == (0, None, first, ())


# Seals


def test_a_record_is_whole_when_it_is_sealed_untorn_and_its_head_is_the_one_held() -> None:
    record = parse_record(sample(), "r")
    assert why_not_whole(record) == ()
    assert why_not_whole(record, f" {record.head.upper()} ") == ()
    assert why_not_whole(record, "ab") == (line("record-other-head", found=record.head, held="ab"),)
    torn = parse_record(sample(sealed=False) + b"torn", "r")
    assert why_not_whole(torn) == (line("record-torn", bytes=4), line("record-not-sealed"))


def test_a_seal_is_contradicted_field_by_field() -> None:
    record = parse_record(sample(), "r")
    assert contradicted(record, 185, DIGESTS[2], "NO-GO", 731) == ()
    assert contradicted(record, 1, "x", "GO", None) == (
        ("ticks", "185", "1"),
        ("digest", DIGESTS[2], "x"),
        ("verdict", "NO-GO", "GO"),
        ("total_tenths", "731", "None"),
    )
    assert contradicted(parse_record(sample(sealed=False), "r"), 1, "x", "GO", None) == ()
