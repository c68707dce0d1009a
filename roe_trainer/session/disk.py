"""The file under a record: bytes are on the disk before anybody is told so, and one process writes it at a time."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Protocol

from roe_trainer.files.atomic import fsync_folder

if os.name == "nt":
    import msvcrt
else:
    import fcntl

# Far past any record: Windows locks ranges, and this one must not stop anybody from reading.
_LOCKED_BYTE = 2**40


class RecordFile(Protocol):
    """What a sink needs of a disk; each may raise OSError."""

    def append(self, data: bytes) -> None:
        """Write all of `data` at the end."""

    def sync(self) -> None:
        """Return once what was written is safe."""

    def cut(self, size: int) -> None:
        """Shorten the file to `size` bytes."""

    def close(self) -> None:
        """Let go of the file; another writer may have it then."""


class DiskFile:
    """A locked file on disk. BlockingIOError: another writer holds it; FileExistsError: it should be new."""

    def __init__(self, path: Path, new: bool) -> None:
        self._path = path
        flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | (os.O_CREAT | os.O_EXCL if new else 0)
        self._descriptor = os.open(path, flags, 0o666)
        try:
            _lock(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), str(path)) from None
        if new:
            fsync_folder(path.parent)

    def append(self, data: bytes) -> None:
        """Write all of `data` at the end."""
        os.lseek(self._descriptor, 0, os.SEEK_END)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def sync(self) -> None:
        """Return once the bytes are on the disk, in a file that still has a name."""
        os.fsync(self._descriptor)
        if os.fstat(self._descriptor).st_nlink == 0:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self._path))

    def cut(self, size: int) -> None:
        """Shorten the file to `size` bytes."""
        os.ftruncate(self._descriptor, size)

    def close(self) -> None:
        """Let go of the file and of its lock."""
        os.close(self._descriptor)


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
