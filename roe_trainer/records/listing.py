"""The user's records as rows of a list: read quickly from both ends, with a reason where one cannot be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from roe_trainer.files.places import RECORD_SUFFIX, record_dir
from roe_trainer.session.record import (
    MAX_HEADER_BYTES,
    MAX_LINE_BYTES,
    MAX_TICK,
    BadLine,
    Damaged,
    Header,
    LaterFormat,
    Seal,
    decode,
    start_of,
)
from roe_trainer.words.line import Line, line

State = Literal["sealed", "unfinished", "damaged", "later"]


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record; damaged ones and those of a later format have a `problem` and no `header`, unfinished ones no `seal`.

    First and last line are checked here, the lines between them when the record is opened.
    """

    path: Path
    state: State
    header: Header | None = None
    seal: Seal | None = None
    last_tick: int = 0
    problem: Line | None = None


def list_records(folder: Path | None = None) -> list[RecordRow]:
    """All records of a folder (the user's own by default), the latest first."""
    home = record_dir() if folder is None else folder
    if not home.is_dir():
        return []
    rows = [read_row(path) for path in home.glob(f"*{RECORD_SUFFIX}") if path.is_file()]
    return sorted(rows, key=lambda row: (row.header.started_at if row.header else "", row.path.name), reverse=True)


def read_row(path: Path) -> RecordRow:
    """One record as a row; never raises."""
    try:
        first, tail = _ends(path)
    except OSError as error:
        return RecordRow(path, "damaged", problem=line("record-cannot-be-opened", why=error.strerror or ""))
    try:
        header, _ = decode(first.removesuffix(b"\n"), 1, start_of(first, path.name))
    except LaterFormat as error:
        return RecordRow(path, "later", problem=line("record-later", found=error.found))
    except (BadLine, Damaged) as error:
        return RecordRow(path, "damaged", problem=line("record-first-line", why=error.why))
    if not isinstance(header, Header) or not first.endswith(b"\n"):
        return RecordRow(path, "damaged", problem=line("record-first-line", why=line("record-line-unfinished")))
    seal, last_tick = _last(tail)
    if seal is not None:
        return RecordRow(path, "sealed", header, seal, seal.ticks)
    return RecordRow(path, "unfinished", header, None, last_tick)


def _ends(path: Path) -> tuple[bytes, bytes]:
    with path.open("rb") as stream:
        first = stream.readline(MAX_HEADER_BYTES + 1)
        size = stream.seek(0, 2)
        stream.seek(max(len(first), size - 2 * MAX_LINE_BYTES))
        return first, stream.read(2 * MAX_LINE_BYTES)


def _last(tail: bytes) -> tuple[Seal | None, int]:
    """The seal, if the tail ends on one that is sound, and the latest tick that a whole line speaks of."""
    for raw in reversed(tail.split(b"\n")[:-1]):
        try:
            body = json.loads(raw)
            number, data = int(body["n"]), body["data"]
            if body["kind"] == "seal":
                seal, _ = decode(raw, number, str(data["head"]))
                return (seal if isinstance(seal, Seal) else None), int(data["ticks"])
            if 0 <= (tick := int(data["tick"])) <= MAX_TICK:
                return None, tick
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            continue
    return None, 0
