"""Start a record under a name of its own, and go on with one that was interrupted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from roe_trainer.files.places import RECORD_SUFFIX, record_dir
from roe_trainer.session.record import Header, Note, read_record
from roe_trainer.session.replay import other_program, replay
from roe_trainer.session.session import Session
from roe_trainer.session.sink import FileSink, RecordNotWritten
from roe_trainer.words.line import Line, Several, line

MAX_SAME_NAME = 1000


def start_record(header: Header, folder: Path | None = None) -> tuple[Path, FileSink]:
    """A new record in the user's folder by time and scenario, never over an old one; raises RecordNotWritten."""
    home = record_dir() if folder is None else folder
    stem = record_stem(header)
    for number in range(1, MAX_SAME_NAME):
        path = home / f"{stem}{'' if number == 1 else f'_{number}'}{RECORD_SUFFIX}"
        if not path.exists():
            return path, FileSink.create(path, header)
    raise RecordNotWritten(line("record-names-spent", folder=str(home), stem=stem))


def record_stem(header: Header) -> str:
    """The name of a record without its ending: letters, digits, dashes only, so that every system takes it."""
    when = re.sub(r"[^0-9TZ]", "", header.started_at)[:16] or "undated"
    what = re.sub(r"[^a-z0-9]+", "-", header.scenario_id.lower()).strip("-")[:60] or "watch"
    return f"{when}_{what}"


@dataclass(frozen=True, slots=True)
class Resumed:
    """A watch brought back to where its record ended, writing on into the same record."""

    session: Session
    sink: FileSink
    torn: bool


def note_review(path: Path, now: str = "") -> None:
    """Keep in an unfinished record that its debrief, and with it the truth, was opened.

    Raises Damaged, Unreadable, or RecordNotWritten when that cannot be kept.
    """
    sink, record = FileSink.resume(path)
    with sink:
        sink.note("reviewed", record.last_tick, now)


def resume_watch(path: Path, now: str = "") -> Resumed:
    """Open an interrupted watch again; `now` is the time of day for the record's note.

    Raises Damaged, LaterFormat, Unreadable, or RecordNotWritten when it is over, being written elsewhere, kept by
    another program, would come out differently now, or is an exam whose debrief was opened.
    """
    _refuse_another_program(path)
    sink, record = FileSink.resume(path)
    try:
        if record.header.mode == "exam" and any(isinstance(n, Note) and n.what == "reviewed" for n in record.lines):
            raise RecordNotWritten(line("record-exam-reviewed"))
        # Up to the last note, not only the last decision: no later line may speak of an earlier time.
        done = replay(record, until=record.last_tick)
        if not done.verified:
            raise _cannot_go_on(path, *done.changed, *((done.divergence.line,) if done.divergence else ()))
        sink.note("reopened", done.session.tick, now)
        done.session.sink = sink
    except BaseException:
        sink.close()
        raise
    return Resumed(done.session, sink, bool(record.torn))


def _refuse_another_program(path: Path) -> None:
    """Nothing of an unfinished watch is touched, not even a torn last line, where another program kept it."""
    record = read_record(path) if path.is_file() else None
    if record is not None and record.seal is None and (other := other_program(record.header)) is not None:
        raise _cannot_go_on(path, other)


def _cannot_go_on(path: Path, *why: Line) -> RecordNotWritten:
    return RecordNotWritten(line("record-cannot-go-on", path=str(path), why=Several(why, "semicolon")))
