"""Bytes of a file as text: under a size, in UTF-8, with nothing invisible in it."""

from __future__ import annotations

from pathlib import Path

from roe_trainer.files.problems import Problem, Unreadable
from roe_trainer.files.text_policy import name_character, refused_at

MAX_BYTES = 1_000_000


def read_bytes(path: Path, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a file; raises Unreadable when it is missing, no file, or larger than `max_bytes`."""
    name = str(path)
    try:
        if not path.is_file():
            raise Unreadable([Problem(name, None, None, "", _what_is_there(path), "a file")])
        with path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        found = f"a file that cannot be opened ({getattr(error, 'strerror', None) or error})"
        raise Unreadable([Problem(name, None, None, "", found, "a readable file")]) from None
    if len(data) > max_bytes:
        raise Unreadable([Problem(name, None, None, "", f"more than {max_bytes:,} bytes", "a smaller file")])
    return data


def decode(data: bytes, file: str, any_text: bool = False) -> str:
    """UTF-8 text of a file; raises Unreadable with the place of the first byte or character that may not stand."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place(data[: error.start].decode("utf-8", "replace"))
        found = f"the byte 0x{data[error.start]:02X}"
        raise Unreadable([Problem(file, line, column, "", found, "text in UTF-8")]) from None
    text = text.removeprefix("\ufeff")
    at = None if any_text else refused_at(text)
    if at is not None:
        line, column = _place(text[:at])
        raise Unreadable([Problem(file, line, column, "", name_character(text[at]), "visible text")])
    return text


def _what_is_there(path: Path) -> str:
    if path.is_dir():
        return "a folder"
    return "something that is no file" if path.exists() else "no such file"


def _place(before: str) -> tuple[int, int]:
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1
