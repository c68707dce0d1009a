"""What is wrong with a file: the place, what stands there and what should, as lines to be said at the last moment."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from roe_trainer.files.text_policy import visible
from roe_trainer.words.line import Line, Quoted, Several, Text, line

SHOWN_CHARACTERS = 60
SHOWN_CHOICES = 12

Shown = Text | str
"""What can be said of a value: words to come, or, as a plain `str`, the value as it is written."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. Lines and columns count from 1 (None: the whole file); `path` is dotted, "" for the file itself."""

    file: str
    line: int | None
    column: int | None
    path: str
    found: Shown
    expected: Shown
    nearest: str | None = None

    @property
    def subject(self) -> str:
        """Where it stands, as file:line:column: path."""
        place = ":".join([visible(self.file), *(str(n) for n in (self.line, self.column) if n is not None)])
        return f"{place}: {self.path}" if self.path else place

    @property
    def text(self) -> Line:
        """The whole mistake as one line."""
        if self.nearest:
            return line(
                "files-problem-near",
                subject=self.subject,
                found=self.found,
                expected=self.expected,
                nearest=self.nearest,
            )
        return line("files-problem", subject=self.subject, found=self.found, expected=self.expected)

    def __str__(self) -> str:
        """For developers: the place with keys and parameters, in no language."""
        return f"{self.subject}: {_plain(self.found)} <> {_plain(self.expected)} ~ {self.nearest}"


class Unreadable(Exception):
    """A file that cannot be read; carries every problem found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(
            sorted(problems, key=lambda p: (p.file, p.line or 0, p.column or 0, p.path))
        )
        super().__init__(Several(tuple(problem.text for problem in self.problems), "lines"))

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class Wanted(ValueError):
    """Raised by a validator of a model: what should have stood there."""

    def __init__(self, key: str, /, **args: str | int) -> None:
        super().__init__(line(key, **args))


def reason_of(error: BaseException) -> Text:
    """What an error has to say: the line it was raised with, or a system's own words as they stand."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Line | Quoted | Several) else Several((str(error),), "none")


def show_value(value: object) -> Shown:
    """A value as a problem shows it: short, quoted if text, with nothing invisible in it."""
    if value is None:
        return line("files-nothing")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{_short(value)}"'
    if isinstance(value, dict):
        return line("files-a-mapping", count=len(value))
    if isinstance(value, list | tuple):
        return line("files-a-list", count=len(value))
    return _short(str(value))


def show_choices(choices: Iterable[str]) -> Shown:
    """Choices as a problem lists them, the rest counted."""
    names = list(choices)
    if len(names) == 1:
        return f'"{names[0]}"'
    listed = ", ".join(names[:SHOWN_CHOICES])
    if len(names) > SHOWN_CHOICES:
        return line("files-one-of-more", choices=listed, more=len(names) - SHOWN_CHOICES)
    return line("files-one-of", choices=listed)


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
    """A path of keys and positions as a problem shows it."""
    return ".".join(_short(str(part)) for part in path)


def _short(text: str) -> str:
    safe = visible(text)
    return safe if len(safe) <= SHOWN_CHARACTERS else safe[: SHOWN_CHARACTERS - 1] + "…"


def _plain(shown: object) -> str:
    if isinstance(shown, Line):
        return f"{shown.key}({', '.join(f'{name}={_plain(arg)}' for name, arg in shown.args)})"
    if isinstance(shown, Several):
        return "|".join(_plain(item) for item in shown.items)
    return shown.text if isinstance(shown, Quoted) else str(shown)
