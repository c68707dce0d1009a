"""A pytest plugin for the copies in which mistakes are made: which test runs which line, and the likeliest first.

`MUTATIONS_MAP` names a file. With `MUTATIONS_TRACE`, a folder of the source, the file is written: for each test its
seconds and the lines of that folder that it ran. Without it the file is read, and the tests that ran line `MUTATIONS_LINE`
(`PATH:NUMBER`) come first, the quickest of them first of all; then the rest.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
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


class Trace:
    """Notes the lines of a folder that each test runs."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder, self.kept = f"{folder}{os.sep}", kept
        self.ran: set[tuple[str, int]] = set()
        self.tests: dict[str, dict[str, Any]] = {}

    def called(self, frame: FrameType, event: str, argument: object) -> Any:
        """For `sys.settrace`: goes into the functions of the folder only."""
        return self.lined if frame.f_code.co_filename.startswith(self.folder) else None

    def lined(self, frame: FrameType, event: str, argument: object) -> Any:
        """Notes one line."""
        self.ran.add((frame.f_code.co_filename, frame.f_lineno))
        return self.lined

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.ran = set()
        began = time.monotonic()
        sys.settrace(self.called)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            lines: dict[str, list[int]] = {}
            for file, line in sorted(self.ran):
                lines.setdefault(file.removeprefix(self.folder), []).append(line)
            self.tests[item.nodeid] = {"seconds": time.monotonic() - began, "lines": lines}

    def pytest_sessionfinish(self) -> None:
        self.kept.write_text(json.dumps(self.tests), encoding="utf-8")


class Order:
    """Puts the likeliest test first."""

    def __init__(self, tests: dict[str, dict[str, Any]], file: str, line: int) -> None:
        self.tests, self.file, self.line = tests, file, line

    def rank(self, item: pytest.Item) -> tuple[bool, float]:
        """Tests that run the line, then the others; each time the quickest first."""
        test = self.tests.get(item.nodeid, {"seconds": 0.0, "lines": {}})
        return self.line not in test["lines"].get(self.file, ()), test["seconds"]

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=self.rank)


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("mutations")
    kept = Path(os.environ["MUTATIONS_MAP"])
    if folder := os.environ.get("MUTATIONS_TRACE"):
        config.pluginmanager.register(Trace(Path(folder), kept))
    else:
        file, _, line = os.environ["MUTATIONS_LINE"].rpartition(":")
        config.pluginmanager.register(Order(json.loads(kept.read_text(encoding="utf-8")), file, int(line)))
