"""What is drawn from a room, and what became of it."""

from __future__ import annotations

import queue
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from roe_trainer.files.yaml_text import parse_yaml
from tests.mutations.changes import Change, changes, compiles
from tests.mutations.copies import ROOT, Copy

ROOMS = ("picture", "scoring", "session", "doctrine")
REVIEWED = Path(__file__).with_name("survivors.yaml")
PATIENCE = 4
LEAST_WAIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """One change of one file of a room; `file` counts from the room."""

    room: str
    file: str
    change: Change
    before: str
    after: str

    @property
    def path(self) -> Path:
        """The file as it is."""
        return ROOT / "roe_trainer" / self.room / self.file

    @property
    def place(self) -> str:
        """Where it is, for whoever looks."""
        return f"{self.file}:{self.change.line}"

    @property
    def known_as(self) -> tuple[str, str, str, str]:
        """What stays the same when lines are put before it."""
        return f"{self.room}/{self.file}", self.change.within, self.before, self.after

    def __str__(self) -> str:
        where = f"roe_trainer/{self.room}/{self.place} in {self.change.within or 'the module'}"
        return f"{where}\n      {self.before}\n    → {self.after}"


@dataclass(frozen=True, slots=True)
class Told:
    """A mistake, and whether the tests told it; `seconds` is how long they took."""

    mistake: Mistake
    killed: bool
    seconds: float


def mistakes(room: str) -> list[Mistake]:
    """Every mistake that can be made in a room, always in the same order."""
    found = []
    folder = ROOT / "roe_trainer" / room
    for path in sorted(folder.rglob("*.py")):
        source, file = path.read_bytes(), path.relative_to(folder).as_posix()
        found += [Mistake(room, file, change, *change.before_and_after(source)) for change in changes(source)]
    return found


def drawn(room: str, count: int, seed: int) -> list[Mistake]:
    """So many of them, or all where there are not so many; the same for the same seed and source."""
    every = mistakes(room)
    random.Random(f"{room} {seed}").shuffle(every)
    sound = (each for each in every if compiles(each.change.applied(each.path.read_bytes())))
    return sorted(islice(sound, count), key=lambda each: each.known_as)


def reviewed() -> dict[tuple[str, str, str, str], str]:
    """The reason for each survivor that is no mistake at all."""
    listed = parse_yaml(REVIEWED.read_text(encoding="utf-8"), str(REVIEWED)).data or []
    return {(each["file"], each["within"], each["before"], each["after"]): each["reason"] for each in listed}


def tried(room: str, made: list[Mistake], jobs: int, folder: Path) -> Iterator[Told]:
    """Each mistake against the room's own tests, so many at once, in copies that are made in `folder`."""
    kept = folder / "map.json"
    first = Copy(folder / "0")
    rightly = first.traced(room, kept)
    if rightly.killed:
        raise SystemExit(f"The tests of {room} fail without any mistake:\n{rightly.said[-2000:]}")
    longest_s = max(LEAST_WAIT_S, PATIENCE * rightly.seconds)
    free: queue.SimpleQueue[Copy] = queue.SimpleQueue()
    for number in range(jobs):
        free.put(Copy(folder / str(number), first.folder) if number else first)

    def one(mistake: Mistake) -> Told:
        copy = free.get()
        try:
            path = copy.folder / "roe_trainer" / room / mistake.file
            wrong = mistake.change.applied(path.read_bytes())
            outcome = copy.tried(room, kept, mistake.place, wrong, longest_s)
        finally:
            free.put(copy)
        return Told(mistake, outcome.killed, outcome.seconds)

    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(one, made)
