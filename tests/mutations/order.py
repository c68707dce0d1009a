"""A pytest plugin for the copies in which mistakes are made: which test runs which line, and the likeliest first.

`MUTATIONS_MAP` names a file. With `MUTATIONS_TRACE`, a folder of the source, the file is written: for each test its
seconds, the lines of that folder that it ran, and whether it started another process, whose lines are not seen.

Without it the file is read for the mistake in line `MUTATIONS_LINE` (`PATH:NUMBER`): the tests that ran that line come
first, the quickest of them first of all; then those that ran others of that file or started a process; the rest, which
cannot tell, is left out. Where the line runs while the tests are gathered, none of the rest is left out.

A test that takes more than `LONG_S` of processor time while it is traced (a whole watch, most often) is left out always:
it would make a survivor cost minutes, and a mistake should be told by a test of its own.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import hypothesis
import pytest

# A mistake is found by any example; to find the smallest one takes long and tells nothing here.
hypothesis.settings.register_profile(
    "mutations",
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    derandomize=True,
    database=None,
    deadline=None,
)


LONG_S = 3.0
GATHERING = "while the tests are gathered"
PROCESSES = {"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn"}


@dataclass(slots=True)
class Ran:
    """What one test did, or the gathering of all; `seconds` of processor time, those of its processes with it."""

    seconds: float = 0.0
    lines: dict[str, list[int]] = field(default_factory=dict)
    elsewhere: bool = False


def _processor_s() -> float:
    """Of this process and of those that it has waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


class Trace:
    """Notes the lines of a folder that each test runs."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder, self.kept = f"{folder}{os.sep}", kept
        self.seen: set[tuple[str, int]] = set()
        self.elsewhere = False
        self.until_s = 0.0
        self.tests: dict[str, Ran] = {}
        sys.addaudithook(self.heard)

    def heard(self, event: str, arguments: object) -> None:
        """For `sys.addaudithook`: whether a process was started."""
        if event in PROCESSES:
            self.elsewhere = True

    def called(self, frame: FrameType, event: str, argument: object) -> Any:
        """For `sys.settrace`: goes into the functions of the folder only, and stops where the test is a long one."""
        if not frame.f_code.co_filename.startswith(self.folder):
            return None
        if time.process_time() > self.until_s:
            sys.settrace(None)
        return self.lined

    def lined(self, frame: FrameType, event: str, argument: object) -> Any:
        """Notes one line."""
        self.seen.add((frame.f_code.co_filename, frame.f_lineno))
        return self.lined

    @contextmanager
    def watching(self, name: str) -> Iterator[None]:
        """Keep what is done meanwhile under that name."""
        self.seen, self.elsewhere = set(), False
        began = _processor_s()
        self.until_s = float("inf") if name == GATHERING else time.process_time() + LONG_S
        sys.settrace(self.called)
        try:
            yield
        finally:
            sys.settrace(None)
            ran = self.tests[name] = Ran(_processor_s() - began, {}, self.elsewhere)
            for file, line in sorted(self.seen):
                ran.lines.setdefault(Path(file.removeprefix(self.folder)).as_posix(), []).append(line)

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        with self.watching(GATHERING):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        with self.watching(item.nodeid):
            return (yield)

    def pytest_sessionfinish(self) -> None:
        self.kept.write_text(json.dumps({name: asdict(ran) for name, ran in self.tests.items()}), encoding="utf-8")


class Order:
    """Puts the likeliest test first, and leaves out those that cannot tell."""

    def __init__(self, kept: Path, file: str, line: int) -> None:
        found = json.loads(kept.read_text(encoding="utf-8"))
        self.tests = defaultdict(lambda: Ran(elsewhere=True), {name: Ran(**ran) for name, ran in found.items()})
        self.file, self.line = file, line

    def runs_the_line(self, name: str) -> bool:
        """Whether a test, or the gathering, ran the changed line."""
        return self.line in self.tests[name].lines.get(self.file, ())

    def can_tell(self, name: str) -> bool:
        """Whether a test comes near the changed file, as far as is seen."""
        return self.tests[name].elsewhere or self.file in self.tests[name].lines

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: (not self.runs_the_line(item.nodeid), self.tests[item.nodeid].seconds))
        gathered = self.runs_the_line(GATHERING)
        kept = [
            item
            for item in items
            if self.tests[item.nodeid].seconds <= LONG_S and (gathered or self.can_tell(item.nodeid))
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("mutations")
    kept = Path(os.environ["MUTATIONS_MAP"])
    if folder := os.environ.get("MUTATIONS_TRACE"):
        config.pluginmanager.register(Trace(Path(folder), kept))
    else:
        file, _, line = os.environ["MUTATIONS_LINE"].rpartition(":")
        config.pluginmanager.register(Order(kept, file, int(line)))
