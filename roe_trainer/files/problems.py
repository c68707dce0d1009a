"""What is wrong with a file, in words that name the place, what stands there and what should."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from roe_trainer.files.text_policy import visible

SHOWN_CHARACTERS = 60
SHOWN_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. Lines and columns count from 1 (None: the whole file); `path` is dotted, "" for the file itself."""

    file: str
    line: int | None
    column: int | None
    path: str
    found: str
    expected: str
    nearest: str | None = None

    def __str__(self) -> str:
        place = ":".join([visible(self.file), *(str(n) for n in (self.line, self.column) if n is not None)])
        subject = f"{place}: {self.path}" if self.path else place
        hint = f'. Did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{subject}: found {self.found}, expected {self.expected}{hint}"

    def to_data(self) -> dict[str, Any]:
        """As plain data for `--json`."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "path": self.path,
            "found": self.found,
            "expected": self.expected,
            "nearest": self.nearest,
        }


class Unreadable(Exception):
    """A file that cannot be read; carries every problem found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(
            sorted(problems, key=lambda p: (p.file, p.line or 0, p.column or 0, p.path))
        )
        super().__init__("\n".join(str(problem) for problem in self.problems))


def show_value(value: object) -> str:
    """A value as an error message shows it: short, quoted if text, with nothing invisible in it."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{_short(value)}"'
    if isinstance(value, dict):
        return f"a mapping with {_counted(len(value), 'key')}"
    if isinstance(value, list | tuple):
        return f"a list of {_counted(len(value), 'item')}"
    return _short(str(value))


def show_choices(choices: Iterable[str]) -> str:
    """Choices as an error message lists them, the rest counted."""
    names = list(choices)
    if len(names) == 1:
        return f'"{names[0]}"'
    more = f" or {len(names) - SHOWN_CHOICES} more" if len(names) > SHOWN_CHOICES else ""
    return "one of " + ", ".join(names[:SHOWN_CHOICES]) + more


def nearest(name: object, known: Iterable[str]) -> str | None:
    """The known spelling closest to what was written, if any is close."""
    if not isinstance(name, str):
        return None
    choices = list(known)
    lowered = {choice.lower(): choice for choice in choices}
    wanted = name[:SHOWN_CHARACTERS].lower().replace("-", "_").replace(" ", "_")
    close = difflib.get_close_matches(wanted, list(lowered), n=1, cutoff=0.6)
    return lowered[close[0]] if close and lowered[close[0]] != name else None


def dotted(path: Iterable[object]) -> str:
    """A path of keys and positions as a message shows it."""
    return ".".join(_short(str(part)) for part in path)


def _short(text: str) -> str:
    safe = visible(text)
    return safe if len(safe) <= SHOWN_CHARACTERS else safe[: SHOWN_CHARACTERS - 1] + "…"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
