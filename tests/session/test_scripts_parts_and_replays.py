"""Scripts of decisions, the parts of a state, and what a replay says that is otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from roe_trainer import __version__
from roe_trainer.files.problems import Unreadable
from roe_trainer.ladder.decisions import Decision
from roe_trainer.session.canonical_vessels import CanonicalVessels, short
from roe_trainer.session.program import MARKS_AS, program_digest
from roe_trainer.session.record import FIRST, Checkpoint, Header, Record
from roe_trainer.session.replay import Divergence, Replayed, header_of, other_program, pack_for, replay, source_of
from roe_trainer.session.script import play_script, read_script
from roe_trainer.session.session import Session
from roe_trainer.session.sink import MemorySink
from roe_trainer.session.state_parts import FIELDS, comparable, differing_parts, state_parts
from roe_trainer.vessels.own_ship import RECORDED_AS
from roe_trainer.words.line import Line, line
from tests.session.watches import CALM, GO_FAST, a_watch, kept, pack, source
from tests.vessels.test_behaviours import a_vessel

HELM = {"measure": "helm", "options": {"course_deg": 80, "speed_kn": 12}}

# Scripts


def script(tmp_path: Path, *decisions: str) -> Path:
    path = tmp_path / "script.yaml"
    path.write_text("decisions:\n" + "".join(f"- {each}\n" for each in decisions), encoding="utf-8")
    return path


AT = "{{tick: {}, measure: helm, options: {{course_deg: 80, speed_kn: 12}}}}"


def problems(path: Path) -> list[int | None]:
    """The line of each problem."""
    with pytest.raises(Unreadable) as caught:
        read_script(path)
    return [problem.line for problem in caught.value.problems]


def test_a_script_is_read_with_its_ticks_in_their_order(tmp_path: Path) -> None:
    helm = Decision("helm", None, None, (("course_deg", 80), ("speed_kn", 12)))
    assert read_script(script(tmp_path, AT.format(0), AT.format(0), AT.format(7))) == ((0, helm), (0, helm), (7, helm))


def test_a_script_that_runs_backwards_is_told_where(tmp_path: Path) -> None:
    found = problems(script(tmp_path, AT.format(9), AT.format(8), AT.format(8), AT.format(9)))
    assert found == [3, 4]


def test_an_unknown_measure_and_wrong_options_are_told_where(tmp_path: Path) -> None:
    path = script(tmp_path, "{tick: 1, measure: pray}", "{tick: 2, measure: helm, options: {course_deg: 80}}")
    assert problems(path) == [2, 3]


@pytest.mark.parametrize(("tick", "read"), [(0, True), (10_000_000, True), (10_000_001, False), (-1, False)])
def test_a_tick_of_a_script_is_one_of_a_record(tmp_path: Path, tick: int, read: bool) -> None:
    path = script(tmp_path, AT.format(tick))
    if read:
        assert read_script(path)[0][0] == tick
    else:
        with pytest.raises(Unreadable):
            read_script(path)


def test_a_script_is_put_to_the_watch_at_its_times_and_the_watch_stood_to_its_end() -> None:
    session = a_watch(CALM)
    helm = Decision("helm", None, None, (("course_deg", 80), ("speed_kn", 12)))
    outcomes = play_script(session, [(5, helm), (5, Decision("pray")), (65, helm)])
    assert [outcome.accepted for outcome in outcomes] == [True, False, True]
    assert [action.tick for action in session.actions] == [5, 65]
    assert session.finished
    assert session.tick == session.scenario.ends_after_min * 60


# Parts of a state


def test_parts_that_differ_are_named_with_their_fields() -> None:
    then = {"traffic": "aa", "units": "bb", "vessel:a": "1.2.3", "vessel:b": "1.2", "gone": "x"}
    now = {"traffic": "aa", "units": "cc", "vessel:a": "1.9.8", "vessel:b": "1.2.3", "new": "y"}
    assert list(differing_parts(then, now)) == [
        ("units", "", "bb", "cc"),
        ("vessel:a", FIELDS[1], "2", "9"),
        ("vessel:a", FIELDS[2], "3", "8"),
        ("vessel:b", "", "1.2", "1.2.3"),
        ("gone", "", "x", ""),
        ("new", "", "", "y"),
    ]
    assert list(differing_parts(then, then)) == []


def test_parts_of_the_first_format_have_other_names_and_those_of_sentences_are_left_out() -> None:
    first = {"vessel panga": "1", "background traffic": "2", "own units": "3", "messages": "4", "ledger": "5"}
    assert comparable(first, {}, True)[0] == {"vessel:panga": "1", "traffic": "2", "units": "3"}
    others = {"things afloat": "1", "contacts": "2", "requests": "3", "decisions": "4"}
    assert comparable(others, {}, True)[0] == {"items": "1", "contacts": "2", "requests": "3", "decisions": "4"}


def test_each_part_tells_its_own_change_and_no_other() -> None:
    def parts(change: str = "") -> dict[str, str]:
        session = a_watch(CALM)
        session.advance(60)
        contact = next(iter(session.picture.contacts))
        if change == "decisions":
            session.decide(Decision("note", None, None, (("text", "x"),)))
        elif change == "messages":
            session.picture.say("team", "boat", line("x"))
        elif change == "ledger":
            session.picture.log_own(contact, "x", True, "")
        elif change == "contacts":
            session.picture.set_contact(contact, lost=not session.picture.contacts[contact].lost)
        elif change == "units":
            session.world.units["boat"] = replace(session.world.units["boat"], task="return")
        elif change == "vessel:angler":
            hull = session.world.vessels["angler"]
            session.world.vessels["angler"] = replace(hull, lights=not hull.lights)
        return state_parts(session)

    before = parts()
    assert {f"vessel:{RECORDED_AS}", "vessel:angler", "traffic", "units", "items", "requests"} <= set(before)
    for part in ("messages", "ledger", "contacts", "units", "vessel:angler"):
        assert {name for name, _, _, _ in differing_parts(before, parts(part))} == {part}
    assert "decisions" in {name for name, _, _, _ in differing_parts(before, parts("decisions"))}


def test_vessels_are_digested_field_by_field_and_far_traffic_as_a_whole() -> None:
    kept_ = CanonicalVessels()
    vessel = a_vessel("hold_course")
    own = kept_.of(vessel)
    assert len(own.digests.split(".")) == len(vessel.to_data())
    assert {len(each) for each in own.digests.split(".")} == {6}
    assert kept_.of(vessel) is own
    assert kept_.of(replace(vessel, lights=False)) is not own
    assert kept_.of(replace(vessel, background=True)).digests == ""
    assert short(b"x") == "2d7116"


# Replays


def recorded(until_s: int = 125) -> Record:
    session = a_watch(CALM, recorded=True)
    session.advance(30)
    session.decide(Decision("helm", None, None, (("course_deg", 80), ("speed_kn", 12))))
    session.advance(until_s - 30)
    return kept(session)


RECORD = recorded()


def with_header(**changes: Any) -> Record:
    header = RECORD.header.model_copy(update=changes)
    return replace(RECORD, header=header, lines=(header, *RECORD.lines[1:]))


def told(lines: tuple[Line, ...]) -> list[tuple[str, object]]:
    return [(each.key, each.arg("field") or each.arg("file")) for each in lines]


def test_a_watch_done_again_by_the_same_program_under_the_same_rules_is_verified() -> None:
    found = replay(RECORD)
    assert (found.verified, found.divergence, found.changed) == (True, None, ())
    assert (found.session.tick, len(found.session.actions), found.session.finished) == (120, 1, False)
    assert found.session.sink is None


@pytest.mark.parametrize(("until_s", "actions"), [(29, 0), (30, 1), (90, 1), (500, 1)])
def test_a_replay_stops_at_the_second_it_is_asked_to(until_s: int, actions: int) -> None:
    found = replay(RECORD, until=until_s)
    assert (found.session.tick, len(found.session.actions)) == (until_s, actions)


def test_a_replay_goes_on_writing_where_it_is_given_something_to_write_to() -> None:
    sink = MemorySink(header_of(source(CALM), pack(CALM), 1, "practice"))
    found = replay(RECORD, None, sink)
    assert found.session.sink is sink
    assert len(sink.record().lines) == 1


def test_a_sealed_watch_is_over_when_it_was_done_again() -> None:
    session = a_watch(CALM, recorded=True)
    session.advance(30)
    assert session.sink is not None
    session.sink.seal(30, session.digest(), "UNMARKED", None)
    found = replay(kept(session))
    assert (found.verified, found.session.finished, found.session.tick) == (True, True, 30)


def without(record: Record, tick: int, **changes: Any) -> Record:
    """The record with the checkpoint at a tick changed."""
    lines = [
        each.model_copy(update=changes) if isinstance(each, Checkpoint) and each.tick == tick else each
        for each in record.lines
    ]
    return replace(record, lines=tuple(lines))


def test_where_a_watch_parts_is_told_by_the_first_part_that_differs() -> None:
    last = next(each for each in RECORD.checkpoints if each.tick == 120)
    wrong = without(RECORD, 120, digest="0" * 64, parts={**last.parts, "messages": "bad"})
    found = replay(wrong).divergence
    assert found is not None
    assert (found.tick, found.since, found.part, found.field) == (120, 60, "messages", "")
    assert (found.recorded, found.replayed) == ("bad", last.parts["messages"])


def test_where_no_part_tells_the_whole_session_differs() -> None:
    for changes in ({"digest": "0" * 64, "parts": {}}, {"digest": "0" * 64}):
        found = replay(without(RECORD, 60, **changes)).divergence
        assert found is not None
        assert (found.tick, found.since, found.part, found.recorded) == (60, 0, "session", "0" * 16)
        assert len(found.replayed) == 16
    later = replay(without(without(RECORD, 60, digest="0" * 64), 120, digest="1" * 64)).divergence
    assert later is not None
    assert later.tick == 60


def test_of_the_first_format_only_parts_that_hold_no_sentences_are_compared() -> None:
    first = with_header(format=FIRST, program="")
    for tick in (60, 120):
        first = without(first, tick, digest="0" * 64, parts={"messages": "bad", "ledger": "bad"})
    assert replay(first).divergence is None
    found = replay(without(first, 120, parts={"background traffic": "bad"})).divergence
    assert found is not None
    assert (found.tick, found.part, found.recorded) == (120, "traffic", "bad")


def test_a_divergence_is_said_by_part_and_field() -> None:
    whole = Divergence(120, "traffic", "", "aa", "", 60)
    assert whole.what == line("record-part-traffic", who="")
    assert whole.line == line("record-parted", since=60, tick=120, what=whole.what, recorded="aa", replayed="-")
    part = Divergence(120, "vessel:panga", "mind", "", "bb")
    vessel = line("record-part-vessel", who="panga")
    assert part.what == line("record-part-field", part=vessel, field=line("record-field-mind"))
    assert (part.line.arg("recorded"), part.line.arg("replayed"), part.since) == ("-", "bb", 0)


def test_nothing_is_verified_that_parts_or_was_kept_by_others() -> None:
    session = a_watch(CALM)
    parted = Divergence(1, "traffic", "", "a", "b")
    word = line("x")
    assert Replayed(session, None).verified
    assert not Replayed(session, parted).verified
    assert not Replayed(session, None, word).verified
    assert not Replayed(session, None, None, (word,)).verified
    assert not Replayed(session, None, None, (), (word,)).verified
    assert Replayed(session, None, line("a"), (line("b"),), (line("c"),)).changed == (line("a"), line("b"), line("c"))


def test_another_program_is_named_by_release_and_number() -> None:
    assert other_program(RECORD.header) is None
    assert other_program(with_header(program="a" * 64, engine="0.1.9").header) == line(
        "record-other-program", then="0.1.9", now=__version__, number="a" * 12, here=program_digest()[:12]
    )
    unknown = other_program(with_header(format=FIRST, program="").header)
    assert unknown is not None
    assert unknown.arg("number") == "-"
    assert MARKS_AS


def test_other_rules_are_named_by_file_or_as_a_pack() -> None:
    numbers = dict(RECORD.header.pack_numbers)
    name = sorted(numbers)[0]
    other = {"pack_digest": "d" * 64}
    changed = replay(with_header(**other, pack_numbers={**numbers, name: "0"}, pack_files={}, pack_folder=""), until=0)
    assert told(changed.rules) == [("record-other-file", name)]
    missing = replay(with_header(**other, pack_numbers={**numbers, "zz.yaml": "0"}), until=0)
    assert told(missing.rules) == [("record-other-file", "zz.yaml")]
    for files in ({}, numbers):
        whole = replay(with_header(**other, pack_numbers=files), until=0)
        (only,) = whole.rules
        assert (only.key, only.arg("pack"), only.arg("then"), only.arg("now")) == (
            "record-other-pack", RECORD.header.pack_id, "d" * 12, RECORD.header.pack_digest[:12],
        )  # fmt: skip
    assert not missing.verified


@pytest.mark.parametrize(
    "field", ["scenario_title", "pack_title", "pack_author", "law_as_of", "review_status", "source_status"]
)
def test_a_header_that_says_otherwise_than_what_it_carries_is_named(field: str) -> None:
    found = replay(with_header(**{field: "forged"}), until=0)
    (only,) = found.forged
    assert (only.key, only.arg("field"), only.arg("says")) == ("record-header-says", field, "forged")
    assert not found.verified


def test_digests_and_ids_of_a_scenario_are_compared_and_those_of_another_pack_are_not() -> None:
    (only,) = replay(with_header(scenario_digest="e" * 64), until=0).forged
    assert (only.arg("field"), only.arg("says"), only.arg("holds")) == (
        "scenario_digest", "e" * 12, RECORD.header.scenario_digest[:12],
    )  # fmt: skip
    another = replay(with_header(pack_digest="d" * 64, pack_title="forged", pack_id="forged"), until=0)
    assert another.forged == ()


def test_a_header_says_all_that_a_replay_needs() -> None:
    header = header_of(source(CALM), pack(CALM), 7, "exam", "2026-01-01T00:00:00Z", "A. Nyone", "expert")
    assert (header.seed, header.mode, header.started_at, header.trainee, header.player) == (
        7, "exam", "2026-01-01T00:00:00Z", "A. Nyone", "expert",
    )  # fmt: skip
    assert (header.engine, header.program) == (__version__, program_digest())
    assert source_of(header).model == source(CALM).model
    assert isinstance(header, Header)


def test_a_switch_that_the_pack_does_not_know_is_told() -> None:
    known = source(GO_FAST)
    wrong = replace(known, model=known.model.model_copy(update={"switches": {"no_such_switch": 1}}))
    with pytest.raises(Unreadable):
        pack_for(wrong)
    assert pack_for(known).id == pack(GO_FAST).id
    assert Session.start(known, pack_for(known), 1).seed == 1
