"""Bytes of a file as text: under a size, in UTF-8, with nothing invisible in it."""

from __future__ import annotations

from pathlib import Path

from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.files.text_policy import name_character, refused_at
from roe_trainer.words.line import Line, line

MAX_BYTES = 1_000_000


def read_bytes(path: Path, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a file; raises Unreadable when it is missing, no file, or larger than `max_bytes`."""
    name = str(path)
    try:
        if not path.is_file():
            raise Unreadable([Problem(name, None, None, "", _what_is_there(path), line("files-a-file"))])
        with path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        found = line("files-cannot-be-opened", reason=str(getattr(error, "strerror", None) or error))
        raise Unreadable([Problem(name, None, None, "", found, line("files-readable"))]) from None
    if len(data) > max_bytes:
        found = line("files-more-bytes", bytes=f"{max_bytes:,}")
        raise Unreadable([Problem(name, None, None, "", found, line("files-smaller"))])
    return data


def decode(data: bytes, file: str, any_text: bool = False) -> str:
    """UTF-8 text of a file; raises Unreadable with the place of the first byte or character that may not stand."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        row, column = _place(data[: error.start].decode("utf-8", "replace"))
        found = line("files-byte", hex=f"{data[error.start]:02X}")
        raise Unreadable([Problem(file, row, column, "", found, line("files-utf8"))]) from None
    text = text.removeprefix("\ufeff")
    at = None if any_text else refused_at(text)
    if at is not None:
        row, column = _place(text[:at])
        raise Unreadable([Problem(file, row, column, "", name_character(text[at]), line("files-visible"))])
    return text


def _what_is_there(path: Path) -> Line:
    if path.is_dir():
        return line("files-folder")
    return line("files-no-file") if path.exists() else line("files-no-such-file")


def _place(before: str) -> tuple[int, int]:
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1
