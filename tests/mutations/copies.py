"""Copies of the project in which mistakes may be made; the working tree is only read."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
QUICK = "not slow and not window and not benchmark"
COPIED = ("roe_trainer", "tests", "assets", "scenarios", "docs", "README.md", "CONTRIBUTING.md", "pyproject.toml")
LATER_NS = 10**9
LONGEST_TRACED_S = 1800


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run of tests ended, after how many seconds: `code` is pytest's, or None where it was stopped for taking too long."""

    code: int | None
    seconds: float
    said: str

    @property
    def killed(self) -> bool:
        """Whether the tests, or the time they took, told that something was wrong."""
        return self.code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


class Copy:
    """One copy; what the tests as they are had compiled stays so, whatever mistake is made and taken back."""

    def __init__(self, folder: Path, of: Path = ROOT) -> None:
        self.folder = folder
        left_out = shutil.ignore_patterns("__pycache__") if of == ROOT else None
        for name in COPIED:
            if (of / name).is_dir():
                shutil.copytree(of / name, folder / name, ignore=left_out)
            else:
                shutil.copy2(of / name, folder / name)

    def traced(self, room: str, kept: Path) -> Outcome:
        """Run a room's own tests as they are and keep which runs which line."""
        traced = str(self.folder / "roe_trainer" / room)
        return self._pytest(room, kept, LONGEST_TRACED_S, MUTATIONS_TRACE=traced, PYTHONDONTWRITEBYTECODE="")

    def tried(self, room: str, kept: Path, place: str, text: bytes, longest_s: float) -> Outcome:
        """Run them with another text of the file that `place` (`PATH:LINE` in the room) names, and put the file back."""
        path = self.folder / "roe_trainer" / room / place.rpartition(":")[0]
        right, stat = path.read_bytes(), path.stat()
        try:
            path.write_bytes(text)
            # What was compiled is known by time and size, and these may be the same.
            os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + LATER_NS))
            return self._pytest(room, kept, longest_s, MUTATIONS_LINE=place, PYTHONDONTWRITEBYTECODE="1")
        finally:
            path.write_bytes(right)
            os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))

    def _pytest(self, room: str, kept: Path, longest_s: float, **asked: str) -> Outcome:
        command = [sys.executable, "-m", "pytest", f"tests/{room}", "-x", "-q", "--no-header", "--tb=line"]
        command += ["-o", "addopts=", "-m", QUICK, "-p", "no:cacheprovider", "-p", "tests.mutations.order"]
        surroundings = {
            **os.environ,
            **asked,
            "MUTATIONS_MAP": str(kept),
            "PYTHONPATH": str(self.folder),
            "ROE_TRAINER_HOME": str(self.folder / "home"),
        }
        began = time.monotonic()
        started = subprocess.Popen(
            command,
            cwd=self.folder,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            said, _ = started.communicate(timeout=longest_s)
        except subprocess.TimeoutExpired:
            return Outcome(None, time.monotonic() - began, "took too long")
        finally:
            # What a test had started goes with it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(started.pid, signal.SIGKILL)
            started.communicate()
        if started.returncode in (pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR):
            raise RuntimeError(f"The tests could not be run:\n{said[-4000:]}")
        return Outcome(started.returncode, time.monotonic() - began, said)
