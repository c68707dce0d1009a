"""Where a session writes what happened: to a file before it takes effect, or to memory."""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from pydantic import ValidationError

from roe_trainer.files.atomic import write_atomic
from roe_trainer.session.disk import DiskFile, RecordFile
from roe_trainer.session.record import (
    MAX_RECORD_BYTES,
    START,
    BadLine,
    Checkpoint,
    Decided,
    DecisionData,
    Header,
    Line,
    Note,
    NoteKind,
    Order,
    Record,
    Seal,
    encode,
    parse_record,
    read_record,
)
from roe_trainer.words.line import Arg, Text, line

NO_PARTS: Mapping[str, str] = {}


class RecordNotWritten(Exception):
    """Nothing of this was recorded; the watch waits. The call may be made again once the cause is gone.

    `why` says what stood in the way.
    """

    def __init__(self, why: Text) -> None:
        self.why = why
        super().__init__(why)


class RecordSink(Protocol):
    """Each call returns once the line is safe, or raises RecordNotWritten and leaves the record as it was."""

    def decision(self, number: int, tick: int, decision: Mapping[str, Any]) -> None:
        """Keep a decision, numbered from 1, as plain data."""

    def checkpoint(self, tick: int, digest: str, parts: Mapping[str, str] = ...) -> None:
        """Keep the digest at a tick, with the digests of its parts."""

    def note(self, what: NoteKind, tick: int, text: str = "", question: str | None = None) -> None:
        """Keep something that was said or done beside the watch."""

    def seal(self, ticks: int, digest: str, verdict: str, total_tenths: int | None) -> str:
        """Keep the result and close the record; returns the chain's head."""


class _Chain(ABC):
    """Makes lines and chains them; a subclass keeps the bytes. State moves on only when the bytes are kept."""

    def __init__(self) -> None:
        self.head = START
        self._order = Order()

    @property
    def sealed(self) -> bool:
        return self._order.sealed

    def decision(self, number: int, tick: int, decision: Mapping[str, Any]) -> None:
        """Record a decision (`Decision.to_data`) that takes effect at `tick`."""
        self._line(lambda: Decided(number=number, tick=tick, decision=DecisionData.model_validate(dict(decision))))

    def checkpoint(self, tick: int, digest: str, parts: Mapping[str, str] = NO_PARTS) -> None:
        """Record the digest of the session at `tick`, and those of its parts."""
        self._line(lambda: Checkpoint(tick=tick, digest=digest, parts=dict(parts)))

    def note(self, what: NoteKind, tick: int, text: str = "", question: str | None = None) -> None:
        """Record something about the watch that does not touch the world; `question` is what an answer is to."""
        self._line(lambda: Note(what=what, tick=tick, text=text, question=question))

    def seal(self, ticks: int, digest: str, verdict: str, total_tenths: int | None) -> str:
        """Close the record for good; returns its head, to be held by somebody else."""
        data = {"ticks": ticks, "digest": digest, "verdict": verdict, "total_tenths": total_tenths}
        self._line(lambda: Seal.model_validate({**data, "count": self._order.lines, "head": self.head}))
        return self.head

    def _line(self, make: Callable[[], Line]) -> None:
        try:
            made = make()
            if why := self._order.refuses(made):
                raise BadLine(why)
            data, head = encode(made, self._order.lines + 1, self.head)
        except ValueError as error:
            raise RecordNotWritten(line("record-does-not-fit", why=_plain(error))) from None
        self._keep(data)
        self.head = head
        self._order.take(made)

    @abstractmethod
    def _keep(self, data: bytes) -> None:
        """Keep the bytes of one line for good, or raise RecordNotWritten."""


class MemorySink(_Chain):
    """Keeps a record in memory: for runs that nobody needs to keep."""

    def __init__(self, header: Header) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._line(lambda: header)

    def _keep(self, data: bytes) -> None:
        self._parts.append(data)

    def to_bytes(self) -> bytes:
        """The record so far, as a file would hold it."""
        return b"".join(self._parts)

    def record(self) -> Record:
        """The record so far, as if it had been read from a file."""
        return parse_record(self.to_bytes(), "memory")


class FileSink(_Chain):
    """Keeps a record in a file that only this process writes: every line is on the disk before the call returns."""

    def __init__(self, name: str, file: RecordFile) -> None:
        super().__init__()
        self.name = name
        self._file = file
        self._size = 0
        self._doubtful = False

    @classmethod
    def create(cls, path: Path, header: Header) -> Self:
        """Start a new record; never overwrites: RecordNotWritten when the file exists or cannot be made."""
        sink = cls(str(path), _opened(path, new=True))
        try:
            sink._line(lambda: header)
        except RecordNotWritten:
            sink.close()
            with contextlib.suppress(OSError):
                path.unlink()  # made by this very call, and empty
            raise
        return sink

    @classmethod
    def resume(cls, path: Path) -> tuple[Self, Record]:
        """Go on with an unsealed record after its last good line; a torn last line is kept in a file beside it.

        Raises Damaged or Unreadable, RecordNotWritten when it is sealed or being written elsewhere, and then leaves
        the file untouched.
        """
        file = _opened(path, new=False)
        try:
            record = read_record(path)
            if record.seal is not None:
                raise RecordNotWritten(line("record-sealed", path=str(path)))
            sink = cls(str(path), file)
            sink.head, sink._size = record.head, record.good_bytes
            for each in record.lines:
                sink._order.take(each)
            if record.torn:
                sink._set_aside(path, record.torn)
        except BaseException:
            file.close()
            raise
        return sink, record

    def close(self) -> None:
        """Let go of the file; what was written stays."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _keep(self, data: bytes) -> None:
        if self._size + len(data) > MAX_RECORD_BYTES:
            raise RecordNotWritten(line("record-full", path=self.name, bytes=f"{MAX_RECORD_BYTES:,}"))
        try:
            if self._doubtful:
                self._file.cut(self._size)
                self._doubtful = False
            self._doubtful = True
            self._file.append(data)
            self._file.sync()
        except OSError as error:
            self._take_back()
            raise RecordNotWritten(line("record-not-written", path=self.name, why=_plain(error))) from None
        self._doubtful = False
        self._size += len(data)

    def _take_back(self) -> None:
        """Remove what a failed write may have left; where even that fails, the next write begins with it."""
        try:
            self._file.cut(self._size)
            self._file.sync()
            self._doubtful = False
        except OSError:
            self._doubtful = True

    def _set_aside(self, path: Path, torn: bytes) -> None:
        number = 1
        while (aside := path.with_name(f"{path.name}.torn-{number}")).exists():
            number += 1
        try:
            write_atomic(aside, torn)
            self._file.cut(self._size)
            self._file.sync()
        except OSError as error:
            raise RecordNotWritten(line("record-not-mended", path=str(path), why=_plain(error))) from None


def _opened(path: Path, new: bool) -> DiskFile:
    try:
        if new and not path.parent.is_dir():
            path.parent.mkdir(parents=True)
        return DiskFile(path, new)
    except FileExistsError:
        if not path.exists():
            raise RecordNotWritten(line("record-no-folder", path=str(path))) from None
        raise RecordNotWritten(line("record-exists", path=str(path))) from None
    except BlockingIOError:
        raise RecordNotWritten(line("record-in-use", path=str(path))) from None
    except FileNotFoundError:
        raise RecordNotWritten(line("record-absent", path=str(path))) from None
    except OSError as error:
        raise RecordNotWritten(line("record-not-opened", path=str(path), why=_plain(error))) from None


def _plain(error: Exception) -> Arg:
    """The cause: the system's own words, or what does not fit and where."""
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        return line("record-field", place=place, why=first["msg"].lower())
    return error.why if isinstance(error, BadLine) else str(error)
