"""A record: what watch it was, every decision, digests on the way; lines chained so that no byte changes unseen.

One line is one JSON object in canonical form: `{"chain":…,"data":…,"kind":…,"n":…}`. `chain` is the SHA-256 of the
chain before it and of the rest of the line. The chain of the last line is the head of the record.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, model_validator

from roe_trainer.files.canonical import canonical_json
from roe_trainer.files.json_text import parse_json
from roe_trainer.files.models import Strict
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.source import read_bytes
from roe_trainer.files.text_policy import visible
from roe_trainer.words.line import Line as Line_
from roe_trainer.words.line import line as line_

FIRST, FORMAT = "roe-record/1", "roe-record/2"
"""The form of 0.1.0, which is still read, and the one in which records are written."""
MAX_RECORD_BYTES = 64_000_000
MAX_HEADER_BYTES = 4_000_000
MAX_LINE_BYTES = 64_000
MAX_TICK = 10_000_000
STARTS = {form: hashlib.sha256(form.encode()).hexdigest() for form in (FIRST, FORMAT)}
START = STARTS[FORMAT]

# "chain" sorts before every other key, so the rest of the line stands unbroken behind it.
_FORMAT = re.compile(rb'"format":"roe-record/([0-9]{1,9})"')
_CHAINED = re.compile(rb'\{"chain":"([0-9a-f]{64})",')

HexDigest = Field(pattern=r"^[0-9a-f]{64}$")
Mode = Literal["coach", "practice", "exam"]
NoteKind = Literal[
    "pause",
    "continue",
    "pace",
    "focus_lost",
    "focus_back",
    "hint",
    "bookmark",
    "remark",
    "answer",
    "reopened",
    "reviewed",
]


class Header(Strict):
    """What a watch was: enough to open the record months later without the files it came from.

    `program` is the digest of all that decides how a watch goes (session.program), `pack_numbers` a short digest of
    each file of the pack; records of the first format have neither.
    """

    format: Literal["roe-record/1", "roe-record/2"] = "roe-record/2"
    engine: str = Field(max_length=40)
    program: str = Field(default="", pattern=r"^([0-9a-f]{64})?$")
    seed: int = Field(ge=0, lt=10**18)
    mode: Mode
    scenario_id: str = Field(max_length=200)
    scenario_title: str = Field(max_length=400)
    scenario_digest: str = HexDigest
    scenario_text: str = Field(max_length=1_000_000)
    scenario_beside: dict[str, str] = Field(default={}, max_length=4)
    pack_id: str = Field(max_length=200)
    pack_digest: str = HexDigest
    pack_numbers: dict[str, str] = Field(default={}, max_length=2000)
    pack_title: str = Field(default="", max_length=400)
    pack_author: str = Field(default="", max_length=400)
    law_as_of: str = Field(default="", max_length=40)
    review_status: str = Field(default="", max_length=40)
    source_status: str = Field(default="", max_length=40)
    pack_folder: str = Field(default="", max_length=200)
    pack_files: dict[str, str] = Field(default={}, max_length=2000)
    started_at: str = Field(default="", max_length=40)
    trainee: str = Field(default="", max_length=200)
    player: str = Field(default="", max_length=100)

    @model_validator(mode="after")
    def _of_its_format(self) -> Header:
        if (self.format == FORMAT) != bool(self.program):
            raise ValueError("program")
        return self


class JustificationData(Strict):
    """Stated ground of a decision, as written."""

    basis: str = Field(max_length=200)
    cited: list[int] = Field(max_length=20)
    confidence_pct: int | None = Field(default=None, ge=0, le=100)


class DecisionData(Strict):
    """A decision as written: what `Decision.to_data` gives and `Decision.from_data` takes."""

    measure: str = Field(max_length=100)
    target: str | None = Field(default=None, max_length=100)
    unit: str | None = Field(default=None, max_length=100)
    options: dict[str, bool | int | str] = Field(default={}, max_length=20)
    justification: JustificationData | None = None


class Decided(Strict):
    """One decision, in force from `tick` on; `number` counts from 1."""

    number: int = Field(ge=1)
    tick: int = Field(ge=0, le=MAX_TICK)
    decision: DecisionData

    def decision_data(self) -> dict[str, Any]:
        """For `Decision.from_data`."""
        return decision_fields(self.decision)


def decision_fields(decision: DecisionData, leave_out: Collection[str] = ()) -> dict[str, Any]:
    """The fields of a decision as `Decision.from_data` takes them."""
    data = decision.model_dump(exclude_defaults=True, exclude=set(leave_out))
    if decision.justification is not None:
        data["justification"] = decision.justification.model_dump()
    return data


class Checkpoint(Strict):
    """The digest of the whole session at a tick, and short ones of its parts (see session.state_parts)."""

    tick: int = Field(ge=0, le=MAX_TICK)
    digest: str = HexDigest
    parts: dict[str, str] = Field(default={}, max_length=500)


class Note(Strict):
    """Something about the watch that does not touch the world: a pause, a hint asked for, a bookmark.

    `question` names the question that an `answer` is to.
    """

    what: NoteKind
    tick: int = Field(ge=0, le=MAX_TICK)
    question: str | None = Field(default=None, pattern=r"^[a-z_]{1,40}$")
    text: str = Field(default="", max_length=4000)


class Seal(Strict):
    """The end of a watch: how many lines came before, the head before the seal, and what the watch was worth."""

    count: int = Field(ge=1)
    head: str = HexDigest
    ticks: int = Field(ge=0, le=MAX_TICK)
    digest: str = HexDigest
    verdict: Literal["GO", "NO-GO", "UNMARKED"]
    total_tenths: int | None = None


Line = Header | Decided | Checkpoint | Note | Seal
KINDS: Mapping[str, type[Line]] = {
    "header": Header,
    "decision": Decided,
    "checkpoint": Checkpoint,
    "note": Note,
    "seal": Seal,
}
NAMES = {model: kind for kind, model in KINDS.items()}


class Damaged(Exception):
    """A record that is not as it was written: `line` counts from 1 and is the first bad one; `why` says in what way."""

    def __init__(self, name: str, line: int, why: Line_) -> None:
        self.name, self.line, self.why = name, line, why
        super().__init__(self._told())

    def _told(self) -> Line_:
        return line_("record-damaged", path=visible(self.name), line=self.line, why=self.why)


class NoRecord(Damaged):
    """What is no record at all: nothing in its first line says that it is one."""

    def _told(self) -> Line_:
        return line_("record-none", path=visible(self.name), why=self.why)


class LaterFormat(Exception):
    """A record of a format that this program does not know; it is refused as a whole. `found` is its number."""

    def __init__(self, name: str, found: int) -> None:
        self.name, self.found = name, found
        known = FORMAT.rpartition("/")[2]
        super().__init__(line_("record-later-format", path=visible(name), found=found, known=known))


class BadLine(ValueError):
    """A line that cannot stand in a record; `why` says in what way."""

    def __init__(self, why: Line_) -> None:
        self.why = why
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Record:
    """A record as read. `torn` holds the bytes of a last line that was never finished, hence never acknowledged."""

    name: str
    header: Header
    lines: tuple[Line, ...]
    head: str
    good_bytes: int
    torn: bytes = b""

    @property
    def decisions(self) -> tuple[Decided, ...]:
        """What was decided, in order."""
        return tuple(line for line in self.lines if isinstance(line, Decided))

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The digests on the way, in order."""
        return tuple(line for line in self.lines if isinstance(line, Checkpoint))

    @property
    def notes(self) -> tuple[Note, ...]:
        """Pauses, answers and what else was noted beside the watch, in order."""
        return tuple(line for line in self.lines if isinstance(line, Note))

    @property
    def seal(self) -> Seal | None:
        """The seal that ends a finished record; None while it is open."""
        last = self.lines[-1]
        return last if isinstance(last, Seal) else None

    @property
    def last_tick(self) -> int:
        """The latest tick the record speaks of."""
        return max((tick_of(line) for line in self.lines), default=0)


def tick_of(line: Line) -> int:
    """The tick a line speaks of, 0 for a header."""
    if isinstance(line, Header):
        return 0
    return line.ticks if isinstance(line, Seal) else line.tick


class Order:
    """Which line may follow which; the same for whoever writes and whoever reads."""

    __slots__ = ("_tick", "decided", "lines", "sealed")

    def __init__(self) -> None:
        self.lines = 0
        self.decided = 0
        self.sealed = False
        self._tick = 0

    def refuses(self, line: Line) -> Line_ | None:
        """Why a line that is sound in itself cannot stand here, or None."""
        if isinstance(line, Header) != (self.lines == 0):
            return line_("record-header-first")
        if self.sealed:
            return line_("record-after-seal")
        if tick_of(line) < self._tick:
            return line_("record-time-backwards")
        if isinstance(line, Decided) and line.number != self.decided + 1:
            return line_("record-decision-out-of-order")
        if isinstance(line, Seal) and line.count != self.lines:
            return line_("record-seal-counts")
        return None

    def take(self, line: Line) -> None:
        """Count a line in; ask `refuses` first."""
        self.lines += 1
        self.decided += isinstance(line, Decided)
        self.sealed = isinstance(line, Seal)
        self._tick = tick_of(line)


def encode(line: Line, number: int, chain: str) -> tuple[bytes, str]:
    """The bytes of a line (with its line feed) and the new chain; raises BadLine when it could not be read back."""
    body = {"data": line.model_dump(exclude_none=True), "kind": NAMES[type(line)], "n": number}
    new_chain = hashlib.sha256(chain.encode() + canonical_json(body)).hexdigest()
    data = canonical_json({**body, "chain": new_chain})
    _, read_chain = decode(data, number, chain)
    if read_chain != new_chain:
        raise BadLine(line_("record-not-read-back"))
    return data + b"\n", new_chain


def decode(data: bytes, number: int, chain: str) -> tuple[Line, str]:
    """A line and its chain from its bytes (without the line feed); raises BadLine."""
    if len(data) > (MAX_HEADER_BYTES if number == 1 else MAX_LINE_BYTES):
        raise BadLine(line_("record-line-too-long"))
    match = _CHAINED.match(data)
    if match is None:
        raise BadLine(line_("record-line-form"))
    claimed, rest = match[1].decode(), b"{" + data[match.end() :]
    if hashlib.sha256(chain.encode() + rest).hexdigest() != claimed:
        raise BadLine(line_("record-line-chain"))
    try:
        body = parse_json(rest, "", any_text=True)
        canonical = canonical_json(body) == rest
    except (Unreadable, ValueError):
        raise BadLine(line_("record-line-unreadable")) from None
    if not canonical or set(body) != {"data", "kind", "n"}:
        raise BadLine(line_("record-line-form"))
    model = KINDS.get(body["kind"]) if isinstance(body["kind"], str) else None
    if model is None or body["n"] != number or isinstance(body["n"], bool):
        raise BadLine(line_("record-line-kind"))
    try:
        return model.model_validate(body["data"]), claimed
    except ValidationError:
        raise BadLine(line_("record-line-content")) from None


def read_record(path: Path | str) -> Record:
    """Read a record.

    Raises Damaged naming the first bad line, NoRecord, LaterFormat, Unreadable when there is no such file.
    """
    return parse_record(read_bytes(Path(path), MAX_RECORD_BYTES), str(path))


def start_of(first: bytes, name: str) -> str:
    """The chain before the first line of a record, by its format; raises NoRecord, LaterFormat for one not known."""
    found = _FORMAT.search(first[:MAX_HEADER_BYTES])
    form = "" if found is None else f"roe-record/{int(found[1])}"
    if found is not None and int(found[1]) > int(FORMAT.rpartition("/")[2]):
        raise LaterFormat(name, int(found[1]))
    if form not in STARTS:
        raise NoRecord(name, 1, line_("record-nothing-says-so"))
    return STARTS[form]


def parse_record(data: bytes, name: str) -> Record:
    """A record from its bytes. A bad last line is a write that never finished, all else is damage.

    Raises Damaged, NoRecord, LaterFormat.
    """
    lines: list[Line] = []
    chain, good, order = start_of(data[: MAX_HEADER_BYTES + 1].partition(b"\n")[0], name), 0, Order()
    for number, raw in enumerate(io.BytesIO(data), 1):
        try:
            if not raw.endswith(b"\n"):
                raise BadLine(line_("record-line-unfinished"))
            line, chain = decode(raw[:-1], number, chain)
        except BadLine as error:
            if good + len(raw) < len(data) or number == 1:
                raise Damaged(name, number, error.why) from None
            break
        if why := order.refuses(line):
            raise Damaged(name, number, why)
        order.take(line)
        lines.append(line)
        good += len(raw)
    header = lines[0]
    assert isinstance(header, Header)
    return Record(name, header, tuple(lines), chain, good, data[good:])
