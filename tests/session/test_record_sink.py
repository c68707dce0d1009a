"""What a sink has acknowledged is on the disk, whatever the disk does."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from roe_trainer.files.problems import Unreadable
from roe_trainer.session.record import Damaged, parse_record, read_record
from roe_trainer.session.sink import FileSink, MemorySink, RecordNotWritten
from roe_trainer.words.line import Line, line
from tests.session.record_samples import DIGESTS, fill, header, sample


class FlakyDisk:
    """A disk in memory that fails at chosen calls and, at a crash, loses, tears or reorders whatever was not synced."""

    def __init__(self, fails: Callable[[int], bool] = lambda call: False, how: BaseException | None = None) -> None:
        self.durable = b""
        self.pending: list[tuple[int, bytes]] = []
        self.size = 0
        self.calls = 0
        self._fails = fails
        self._how = how or OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _call(self) -> None:
        self.calls += 1
        if self._fails(self.calls):
            raise self._how

    def append(self, data: bytes) -> None:
        written = data
        try:
            self._call()
        except OSError:  # a crash leaves the whole write pending, an error half of it
            written = data[: len(data) // 2]
            raise
        finally:
            self.pending.append((self.size, written))
            self.size += len(written)

    def sync(self) -> None:
        self._call()
        self.durable = self.after([True] * len(self.pending), None)
        self.pending = []

    def cut(self, size: int) -> None:
        self._call()
        self.durable = self.durable[:size]
        self.pending = [(at, data[: max(0, size - at)]) for at, data in self.pending if at < size]
        self.size = size

    def close(self) -> None:
        pass

    def after(self, kept: list[bool], torn: int | None) -> bytes:
        """What the disk holds after a crash in which some unsynced writes were lost and the last kept one torn."""
        content = bytearray(self.durable)
        for (at, data), keep in zip(self.pending, kept, strict=True):
            if not keep:
                continue
            part = data if torn is None else data[:torn]
            content.extend(b"\x00" * (at + len(part) - len(content)))
            content[at : at + len(part)] = part
        return bytes(content)


def decide(sink: FileSink, number: int) -> None:
    sink.decision(number, number, {"measure": "hail", "target": "T01"})


def started(disk: FlakyDisk) -> FileSink:
    sink = FileSink("watch.roe", disk)
    sink._line(header)
    return sink


def test_a_file_record_has_the_very_bytes_of_one_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "new" / "watch.roe"
    memory = MemorySink(header())
    fill(memory)
    with FileSink.create(path, header()) as sink:
        fill(sink)  # type: ignore[arg-type]
    assert path.read_bytes() == memory.to_bytes() == sample()
    assert read_record(path).head == memory.head


def test_every_line_is_on_disk_when_the_call_returns(tmp_path: Path) -> None:
    path = tmp_path / "watch.roe"
    with FileSink.create(path, header()) as sink:
        for number in range(1, 6):
            decide(sink, number)
            assert len(read_record(path).decisions) == number


class PowerLoss(BaseException):
    """The machine is gone in the middle of a call."""


def decide_until_power_loss(sink: FileSink) -> int:
    acknowledged = 0
    try:
        while True:
            decide(sink, acknowledged + 1)
            acknowledged += 1
    except PowerLoss:
        return acknowledged


def test_at_every_crash_point_only_the_unacknowledged_line_may_be_missing() -> None:
    states = 0
    for crash in range(3, 13):
        disk = FlakyDisk(lambda call, crash=crash: call == crash, PowerLoss())  # type: ignore[misc]
        sink = started(disk)
        acknowledged = decide_until_power_loss(sink)
        assert len(disk.pending) == 1
        for torn in range(len(disk.pending[0][1]) + 1):
            for kept in ([True], [False]):
                record = parse_record(disk.after(kept, torn), "r")
                assert acknowledged <= len(record.decisions) <= acknowledged + 1
                states += 1
    assert states >= 500


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.ENODEV])
def test_a_failing_disk_stops_the_watch_and_lets_it_go_on_once_mended(code: int) -> None:
    failure = OSError(code, os.strerror(code))
    for bad in range(3, 13):
        for long in (1, 2, 3, 7):
            disk = FlakyDisk(lambda call, bad=bad, long=long: bad <= call < bad + long, failure)  # type: ignore[misc]
            sink = started(disk)
            number = 1
            refusals = 0
            while number <= 5:
                head = sink.head
                try:
                    decide(sink, number)
                except RecordNotWritten as refusal:
                    assert sink.head == head
                    assert isinstance(refusal.why, Line)  # noqa: PT017
                    told = (refusal.why.key, refusal.why.arg("why"))
                    assert told == ("record-not-written", os.strerror(code).lower())
                    refusals += 1
                    continue
                assert len(parse_record(disk.durable, "r").decisions) == number
                number += 1
            assert refusals
            assert parse_record(disk.durable, "r").head == sink.head


def test_a_record_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "watch.roe"
    path.write_bytes(b"something else")
    with pytest.raises(RecordNotWritten) as refused:
        FileSink.create(path, header())
    assert refused.value.why == line("record-exists", path=str(path))
    with pytest.raises(Damaged):
        FileSink.resume(path)
    assert path.read_bytes() == b"something else"


def test_two_sessions_cannot_write_one_record(tmp_path: Path) -> None:
    path = tmp_path / "watch.roe"
    with FileSink.create(path, header()):
        with pytest.raises(RecordNotWritten) as refused:
            FileSink.resume(path)
        assert refused.value.why == line("record-in-use", path=str(path))
        pid = os.fork() if hasattr(os, "fork") else 0
        if not pid:
            try:
                FileSink.resume(path)
            except RecordNotWritten:
                os._exit(7)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
    sink, _ = FileSink.resume(path)
    sink.close()


def test_a_record_deleted_under_the_watch_is_no_place_to_write(tmp_path: Path) -> None:
    path = tmp_path / "watch.roe"
    with FileSink.create(path, header()) as sink:
        path.unlink()
        with pytest.raises(RecordNotWritten):
            decide(sink, 1)


def test_a_torn_record_goes_on_after_its_last_good_line_and_keeps_the_torn_bytes(tmp_path: Path) -> None:
    path = tmp_path / "watch.roe"
    whole = sample(sealed=False)
    for round_, torn in enumerate([b'{"chain":"ab', b"\x00" * 40, whole.splitlines()[1]], 1):
        path.write_bytes(whole + torn)
        sink, record = FileSink.resume(path)
        with sink:
            assert record.torn == torn
            sink.seal(900, DIGESTS[0], "GO", 1000)
        assert read_record(path).seal is not None
        assert read_record(path).lines[:-1] == record.lines
        assert (tmp_path / f"watch.roe.torn-{round_}").read_bytes() == torn


def test_a_sealed_or_damaged_or_absent_record_is_left_alone(tmp_path: Path) -> None:
    sealed = tmp_path / "sealed.roe"
    sealed.write_bytes(sample())
    with pytest.raises(RecordNotWritten) as refused:
        FileSink.resume(sealed)
    assert refused.value.why == line("record-sealed", path=str(sealed))
    assert sealed.read_bytes() == sample()
    hurt = tmp_path / "hurt.roe"
    hurt.write_bytes(sample(sealed=False).replace(b"hail", b"hall", 1))
    with pytest.raises(Damaged):
        FileSink.resume(hurt)
    assert hurt.read_bytes() == sample(sealed=False).replace(b"hail", b"hall", 1)
    with pytest.raises((RecordNotWritten, Unreadable)):
        FileSink.resume(tmp_path / "absent.roe")


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    path = tmp_path / "file" / "watch.roe"
    with pytest.raises(RecordNotWritten) as refused:
        FileSink.create(path, header())
    assert refused.value.why == line("record-no-folder", path=str(path))


def test_a_record_is_filled_to_its_last_byte_and_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = FlakyDisk()
    sink = started(disk)
    decide(sink, 1)
    line_bytes = disk.size - len(disk.durable[: disk.durable.index(b"\n") + 1])
    monkeypatch.setattr("roe_trainer.session.sink.MAX_RECORD_BYTES", disk.size + line_bytes)
    decide(sink, 2)
    with pytest.raises(RecordNotWritten) as refused:
        decide(sink, 3)
    full = disk.size
    assert refused.value.why == line("record-full", path="watch.roe", bytes=f"{full:,}")
    assert len(parse_record(disk.durable, "r").decisions) == 2
