"""A watch that was broken off can be gone on with from the library, where it was."""

from __future__ import annotations

from pathlib import Path

from roe_trainer.console.review import review_record
from roe_trainer.files.places import record_dir
from roe_trainer.ladder.decisions import Decision
from roe_trainer.records.keep import start_record
from roe_trainer.session.record import Note, read_record
from roe_trainer.session.replay import header_of
from roe_trainer.session.session import Session
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.scenes.library import LibraryScene
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from roe_trainer.words.say import say
from tests.session.watches import PANGA, pack, source
from tests.ui.samples import drawn, stage_of


def broken_off(ticks: int) -> tuple[Path, str]:
    """A watch that ended without a word, and its digest then."""
    path, sink = start_record(header_of(source(PANGA), pack(PANGA), 4, "practice", "2026-11-22T10:00:00Z"))
    session = Session.start(source(PANGA), pack(PANGA), 4, "practice", sink)
    session.advance(ticks)
    session.decide(Decision("note"))
    sink.close()
    return path, session.digest()


def records_tab() -> Stack:
    stage = stage_of()
    stack = Stack(LibraryScene(), stage)
    stack.follow(stack.top.act(Act("show_records"), stage))
    for _ in range(80):
        stack.update(0.02)
    drawn(stack, stage)
    return stack


def test_the_watch_goes_on_where_it_was_and_writes_into_the_same_record() -> None:
    path, digest = broken_off(100)
    stack = records_tab()
    assert stack.top.find("resume") is not None
    stack.follow(stack.top.act(Act("resume_watch"), stack.stage))
    scene = stack.top
    assert isinstance(scene, WatchScene)
    assert (scene.bridge.session.tick, scene.bridge.session.digest()) == (100, digest)
    assert scene.bridge.pace.paused
    scene.bridge.send("note")
    scene.bridge.session.sink.close()  # type: ignore[union-attr]
    assert [one.number for one in read_record(path).decisions] == [1, 2]
    assert list(record_dir().glob("*.roe")) == [path]


def test_an_unfinished_watch_of_another_program_is_reviewed_in_the_library_and_never_resumed() -> None:
    other = {"engine": "0.1.9", "program": "a" * 64}
    header = header_of(source(PANGA), pack(PANGA), 4, "practice").model_copy(update=other)
    path, sink = start_record(header)
    Session.start(source(PANGA), pack(PANGA), 4, "practice", sink).advance(100)
    sink.close()
    before = path.read_bytes()
    stack = records_tab()
    stack.follow(stack.top.act(Act("resume_watch"), stack.stage))
    assert isinstance(stack.top, LibraryScene)
    assert any("kept by another program: 0.1.9" in words for words, _ in stack.stage.toasts)
    assert path.read_bytes() == before
    shown = review_record(path)
    assert (shown.session.tick, shown.truth_open) == (60, True)
    assert "kept by another program: 0.1.9" in say(shown.words)


def reviewed(mode: str) -> Path:
    """A broken-off watch of a mode whose debrief was opened."""
    header = header_of(source(PANGA), pack(PANGA), 4, mode, "2026-11-22T10:00:00Z")  # type: ignore[arg-type]
    path, sink = start_record(header)
    Session.start(source(PANGA), pack(PANGA), 4, mode, sink).advance(100)  # type: ignore[arg-type]
    sink.close()
    review_record(path)
    return path


def test_opening_the_debrief_of_an_unfinished_watch_is_kept_in_its_record() -> None:
    record = read_record(reviewed("practice"))
    assert [line.what for line in record.lines if isinstance(line, Note)] == ["reviewed"]


def test_an_exam_whose_debrief_was_opened_cannot_go_on_and_says_why() -> None:
    path = reviewed("exam")
    stack = records_tab()
    stack.follow(stack.top.act(Act("resume_watch"), stack.stage))
    assert isinstance(stack.top, LibraryScene)
    assert "debrief was opened" in stack.stage.toasts[-1][0]
    assert not read_record(path).torn


def test_practice_goes_on_after_its_debrief_was_opened() -> None:
    reviewed("practice")
    stack = records_tab()
    stack.follow(stack.top.act(Act("resume_watch"), stack.stage))
    assert isinstance(stack.top, WatchScene)
