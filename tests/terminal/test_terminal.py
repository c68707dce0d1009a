"""The same watch in a terminal: typed lines in, statements out, a record of the same kind that verifies."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from roe_trainer.console.bridge import Bridge
from roe_trainer.files.places import record_dir
from roe_trainer.session.record import Decided, Note, read_record
from roe_trainer.session.replay import replay
from roe_trainer.terminal.console import Console
from roe_trainer.terminal.rooms import BriefingRoom, LibraryRoom
from roe_trainer.terminal.watch import WatchRoom
from roe_trainer.words.say import shown
from tests.console.watches import scenario, session_of
from tests.records.make import rechained

WATCH = """
open windward
mode practice
draw 7
start
select T01
say hail
wait 60
order cutter intercept
now STOP means=light_siren
justify 3 basis=own_flag facts=1,4 sure=40
do WARN
hint STOP
note the helmsman looks "tired
ensign up
end
end sure
to find out who they are
skip
finding 2
report
"""


def said(lines: str | Iterable[str], console: Console | None = None) -> list[str]:
    """What the trainer answers to these lines, from the library on."""
    console = console or Console(io.StringIO(), LibraryRoom)
    if console.room is None:
        console.enter(LibraryRoom(console))
    console.run(lines.splitlines() if isinstance(lines, str) else lines)
    assert isinstance(console.out, io.StringIO)
    return console.out.getvalue().splitlines()


def on_watch(mode: str = "coach", ticks: int = 0) -> Console:
    console = Console(io.StringIO(), LibraryRoom)
    console.enter(WatchRoom(console, Bridge(session_of("windward", mode=mode, ticks=ticks))))  # type: ignore[arg-type]
    return console


def at_briefing() -> Console:
    console = Console(io.StringIO(), LibraryRoom)
    console.enter(BriefingRoom(console, scenario("windward"), 7, "coach"))
    return console


def one_record() -> Path:
    (path,) = record_dir().glob("*.roe")
    return path


def test_a_watch_typed_from_library_to_debrief_keeps_a_record_that_verifies() -> None:
    said(WATCH)
    record = read_record(one_record())
    assert record.seal is not None
    assert replay(record).verified
    assert [line.decision.measure for line in record.lines if isinstance(line, Decided)] == [
        "hail",
        "unit_order",
        "order_stop",
        "justify",
        "note",
        "display_insignia",
    ]
    notes = [(line.what, line.question, line.text) for line in record.lines if isinstance(line, Note)]
    assert ("hint", None, "T01 STOP") in notes
    assert ("answer", "meant", "to find out who they are") in notes
    assert one_record().with_suffix(".html").exists()


def test_the_debrief_shows_nothing_before_the_questions() -> None:
    lines = said("start\nend sure\nverdict\nfindings\ntruth", at_briefing())
    assert lines.count("Answer the questions first, or skip them.") == 3


def test_lines_that_end_in_the_middle_leave_a_record_that_can_be_gone_on_with() -> None:
    said("start\nselect T01\nsay hail\nwait 30", at_briefing())
    lines = said("records\nresume 1\nstatus\nend sure\nskip")
    assert replay(read_record(one_record())).verified
    assert any("Record sealed" in line for line in lines)


def test_an_unfinished_watch_of_another_program_is_reviewed_and_never_resumed() -> None:
    said("start\nselect T01\nsay hail\nwait 30", at_briefing())
    path = one_record()
    path.write_bytes(
        rechained(path.read_bytes(), lambda kind, data: data | ({"program": "a" * 64} if kind == "header" else {}))
    )
    before = path.read_bytes()
    lines = said("records\nresume 1\nreview 1\nverdict")
    assert any("This watch cannot go on" in line and "kept by another program" in line for line in lines)
    assert "Debrief." in lines
    assert path.read_bytes().startswith(before)
    assert [note.what for note in read_record(path).notes][-1] == "reviewed"


def test_time_passes_only_as_long_as_told_and_stops_when_something_happens() -> None:
    console = on_watch()
    said("wait 3600", console)
    room = console.room
    assert isinstance(room, WatchRoom)
    assert 0 < room.session.tick < 3600
    assert any(line.startswith("Notice:") for line in console.out.getvalue().splitlines())  # type: ignore[attr-defined]


def test_an_exam_tells_no_verdicts_and_gives_no_hints() -> None:
    console = on_watch("exam", 420)
    lines = said("select T01\nladder\nrung STOP\nhint STOP\nlook", console)
    assert "There are no hints in an exam." in lines
    assert not any("Premature" in line or "Authorised" in line for line in lines)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("frobnicate", "Cannot be read"),
        ("wait long", "Cannot be read"),
        ("wait 99999", "Cannot be read"),
        ("select T99", "There is no contact T99"),
        ("do STOP", "legal basis"),
        ("do STOP basis=because", "no basis of this ladder"),
        ("do STOP basis=own_flag facts=9999", "facts are at most"),
        ("do STOP basis=own_flag sure=150", "percentage"),
        ("do STOP means=pigeon", "means must be one of"),
        ("do STOP speed=3", "has no speed"),
        ("do nothing", "no rung or measure"),
        ("order submarine dive", "order one of"),
        ("helm north fast", "whole number"),
        ('do STOP basis="own', "quotation mark"),
        ("justify 77", "No act of that number"),
        ("answer yes", "No order waits"),
        ("end", "end sure"),
    ],
)
def test_a_line_that_cannot_be_done_says_why_and_changes_nothing(line: str, answer: str) -> None:
    console = on_watch(ticks=60)
    room = console.room
    assert isinstance(room, WatchRoom)
    room.bridge.select("T01")
    before = room.session.digest()
    said(line, console)
    assert answer in console.out.getvalue()  # type: ignore[attr-defined]
    assert room.session.digest() == before


def test_words_of_a_screen_are_those_of_the_window() -> None:
    """Card and ladder are said from the very models that the window draws."""
    console = on_watch(ticks=420)
    lines = said("select T01\nladder\nlook", console)
    room = console.room
    assert isinstance(room, WatchRoom)
    for rung in room.session.pack.rungs:
        assert any(rung.title in line for line in lines), rung.id
    for text in [shown(e.text) for e in room.session.picture.ledger.about("T01") if e.text and e.name != "zone"][-3:]:
        assert any(text in line for line in lines), text


def test_a_draw_that_is_no_number_and_a_mode_that_is_none_are_said() -> None:
    lines = said("draw seven\nmode easy", at_briefing())
    assert lines[-2:] == [
        "Cannot be read: a draw is a whole number.",
        "Cannot be read: the modes are coach, practice and exam.",
    ]


def test_the_terminal_never_asks_for_the_window() -> None:
    script = "import sys, roe_trainer.terminal.main, roe_trainer.terminal.watch; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_piped_script_is_played_from_the_command_line() -> None:
    script = "start\nselect T01\nsay hail\nwait 20\nend sure\nskip\nquit\n"
    command = [sys.executable, "-m", "roe_trainer", "play", "windward-passage-go-fast", "--text", "--seed", "7"]
    done = subprocess.run(command, input=script, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Record sealed" in done.stdout


def test_own_words_propose_and_only_what_is_sent_by_number_is_recorded() -> None:
    console = on_watch(ticks=420)
    room = console.room
    assert isinstance(room, WatchRoom)
    lines = said("select T01\ntell what is your flag\n", console)
    assert "1. Ask: nationality (T01 · VHF 16 · English)" in lines
    assert room.session.actions == []
    assert "Done." in said("send 1\n", console)
    assert room.session.actions[-1].decision.option("question") == "nationality"
    assert "Nothing of that number was proposed; tell and words propose." in said("send 1\n", console)
    assert "Not understood: gnarf." in said("tell gnarf\n", console)
    assert any(
        line.startswith("Say: do order_stop means=loudhailer") for line in said("tell stop hailer\nsend 1", console)
    )
    assert len(room.session.actions) == 1
