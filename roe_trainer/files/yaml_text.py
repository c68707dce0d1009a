"""YAML as this project reads it: YAML 1.2 scalars, no duplicate keys, no anchors, no tags, every place known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from roe_trainer.files.problems import Problem, Shown, Unreadable, dotted, nearest, show_choices, show_value
from roe_trainer.files.source import decode, read_bytes
from roe_trainer.files.text_policy import name_character, refused_at
from roe_trainer.words.line import Line, line

MAX_DEPTH = 40
MAX_NODES = 200_000
MAX_PROBLEMS = 100
# Wide enough for every quantity of a scenario, narrow enough for any reader of the file.
MAX_DIGITS = 18

Path_ = tuple[str | int, ...]
Mark = tuple[int, int]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]+\Z")
_OTHER_BASE = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_WORDS: Mapping[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
_NUMERIC_START = frozenset("+-.0123456789")


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data of a file, with line and column (from 1) of every value and of every key, by path."""

    file: str
    data: Any
    marks: Mapping[Path_, Mark] = field(default_factory=dict)
    key_marks: Mapping[Path_, Mark] = field(default_factory=dict)

    def place(self, path: Path_, key: bool = False) -> tuple[int | None, int | None]:
        """Line and column of a value (or of its key), of its nearest known parent otherwise."""
        if key and path in self.key_marks:
            return self.key_marks[path]
        for length in range(len(path), -1, -1):
            mark = self.marks.get(path[:length])
            if mark is not None:
                return mark
        return None, None

    def problem(
        self, path: Path_, found: Shown, expected: Shown, near: str | None = None, key: bool = False
    ) -> Problem:
        """A problem at a path of this document."""
        row, column = self.place(path, key)
        return Problem(self.file, row, column, dotted(path), found, expected, near)

    def unknown(self, path: Path_, name: str, known: Iterable[str], key: bool = False) -> Problem:
        """A problem with a name that is not among those known, with the nearest that is."""
        choices = list(dict.fromkeys(known))
        expected = show_choices(choices) if choices else line("files-none-to-name")
        return self.problem(path, show_value(name), expected, nearest(name, choices), key)


def read_yaml(path: Path | str) -> Document:
    """Read one YAML file; raises Unreadable with all problems that could be found."""
    where = Path(path)
    return parse_yaml(read_bytes(where), str(path))


def parse_yaml(data: bytes | str, file: str) -> Document:
    """Read YAML from memory; `file` is the name that problems carry. Raises Unreadable."""
    text = decode(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, file)
    builder = _Builder(file)
    try:
        builder.build(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        builder.problems.append(_syntax_problem(file, error))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        found = line("files-text-no-yaml-for", reason=type(error).__name__)
        builder.problems.append(Problem(file, None, None, "", found, "YAML"))
    except _Enough:
        pass
    if builder.problems:
        raise Unreadable(builder.problems)
    return Document(file, builder.root, builder.marks, builder.key_marks)


class _Enough(Exception):
    """Reading stops: a cap was passed, or there are more problems than anyone wants to read."""


class _Frame:
    """One open list or mapping while reading."""

    __slots__ = ("container", "key", "path")

    def __init__(self, container: Any, path: Path_) -> None:
        self.container = container
        self.path = path
        self.key: str | None = None


class _Builder:
    """Builds plain data from parser events without recursion, noting where everything stands."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Any = None
        self.marks: dict[Path_, Mark] = {}
        self.key_marks: dict[Path_, Mark] = {}
        self.problems: list[Problem] = []
        self._stack: list[_Frame] = []
        self._nodes = 0
        self._documents = 0

    def build(self, events: Iterator[Any]) -> None:
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._open(event, {})
            elif kind is yaml.SequenceStartEvent:
                self._open(event, [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._stack.pop()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._start_document(event)

    def _start_document(self, event: Any) -> None:
        self._documents += 1
        if event.tags:
            self._refuse(event, line("files-tag-line"), line("files-without-tags"))
        if self._documents > 1:
            self._refuse(event, line("files-second-document"), line("files-one-document"))
            raise _Enough

    def _open(self, event: Any, container: Any) -> None:
        self._count(event)
        self._check_node(event)
        frame = self._stack[-1] if self._stack else None
        if frame is not None and type(frame.container) is dict and frame.key is None:
            self._refuse(event, line("files-list-as-key"), line("files-plain-key"))
            raise _Enough
        path = self._place_value(event, container)
        self._stack.append(_Frame(container, path))
        if len(self._stack) > MAX_DEPTH:
            self._refuse(event, line("files-too-deep", levels=MAX_DEPTH), line("files-flatter"))
            raise _Enough

    def _alias(self, event: Any) -> None:
        self._count(event)
        self._refuse(event, line("files-alias", name=event.anchor), line("files-written-out"))
        if self._stack and self._stack[-1].key is None and type(self._stack[-1].container) is dict:
            raise _Enough
        self._place_value(event, None)

    def _scalar(self, event: Any) -> None:
        self._count(event)
        self._check_node(event)
        stack = self._stack
        if stack and stack[-1].key is None and type(stack[-1].container) is dict:
            self._take_key(stack[-1], event)
            return
        text = event.value
        if event.style == '"' and refused_at(text) is not None:
            self._refuse(event, name_character(text[refused_at(text) or 0]), line("files-visible"))
        self._place_value(event, self._plain(event, text) if event.implicit[0] and not event.style else text)

    def _take_key(self, frame: _Frame, event: Any) -> None:
        key = event.value
        if refused_at(key) is not None:
            self._refuse(event, name_character(key[refused_at(key) or 0]), line("files-visible"))
        path = (*frame.path, key)
        frame.key = key
        if key in frame.container:
            found = line("files-key-twice", key=show_value(key))
            self._refuse(event, found, line("files-once-first", line=self.key_marks[path][0]), path)
            return
        mark = event.start_mark
        self.key_marks[path] = (mark.line + 1, mark.column + 1)

    def _place_value(self, event: Any, value: Any) -> Path_:
        mark = event.start_mark
        if not self._stack:
            self.root = value
            self.marks[()] = (mark.line + 1, mark.column + 1)
            return ()
        frame = self._stack[-1]
        container = frame.container
        if type(container) is dict:
            key = frame.key
            assert key is not None
            path: Path_ = (*frame.path, key)
            container[key] = value
            frame.key = None
        else:
            path = (*frame.path, len(container))
            container.append(value)
        self.marks[path] = (mark.line + 1, mark.column + 1)
        return path

    def _plain(self, event: Any, text: str) -> Any:
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in _NUMERIC_START:
            return text
        if _NO_NUMBER.match(text):
            self._refuse(event, text, line("files-finite"))
            return 0
        if _INT.match(text) or _OTHER_BASE.match(text):
            if len(text) > MAX_DIGITS + 1:
                self._refuse(event, show_value(text), line("files-digits", digits=MAX_DIGITS))
                return 0
            return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
        if _FLOAT.match(text):
            number = float(text)
            if abs(number) == float("inf"):
                self._refuse(event, show_value(text), line("files-finite"))
                return 0
            return number
        return text

    def _check_node(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, line("files-anchor", name=event.anchor), line("files-without-anchors"))
        if event.tag is not None:
            self._refuse(event, line("files-tag", tag=show_value(event.tag)), line("files-without-tags"))

    def _count(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse(event, line("files-more-values", values=f"{MAX_NODES:,}"), line("files-smaller"))
            raise _Enough

    def _refuse(self, event: Any, found: Shown, expected: Shown, path: Path_ | None = None) -> None:
        mark = event.start_mark
        where = dotted(self._here() if path is None else path)
        self.problems.append(Problem(self.file, mark.line + 1, mark.column + 1, where, found, expected))
        if len(self.problems) >= MAX_PROBLEMS:
            raise _Enough

    def _here(self) -> Path_:
        if not self._stack:
            return ()
        frame = self._stack[-1]
        if type(frame.container) is list:
            return (*frame.path, len(frame.container))
        return frame.path if frame.key is None else (*frame.path, frame.key)


def _syntax_problem(file: str, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    row, column = (None, None) if mark is None else (mark.line + 1, mark.column + 1)
    reason: str | Line = error.problem or error.context or line("files-text-no-yaml")
    return Problem(file, row, column, "", line("files-no-yaml", reason=reason), "YAML")
