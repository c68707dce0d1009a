"""A line: what is to be said, as a key of the catalogue with typed parameters. Rooms pass lines, never sentences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

Joint = Literal["and", "or", "comma", "semicolon", "sentences", "lines", "plus", "none"]


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of an author's file (a pack, a scenario, a help page): told in the reader's language where it is there.

    `fills` are put in for {names} that stand in the text, after it was translated.
    """

    text: str
    fills: tuple[tuple[str, Arg], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A key of the catalogue with its parameters by name, sorted.

    A plain `str` parameter is a name, a code that the message chooses by, or something typed: it is never translated.
    """

    key: str
    args: tuple[tuple[str, Arg], ...] = ()

    def arg(self, name: str, default: Arg = "") -> Arg:
        """A parameter by name."""
        return dict(self.args).get(name, default)


@dataclass(frozen=True, slots=True)
class Several:
    """Things said one after the other: joined by "and", "or", commas, or as sentences or lines of their own."""

    items: tuple[Arg, ...]
    joint: Joint = "and"


Arg: TypeAlias = str | int | Line | Quoted | Several
Text: TypeAlias = Line | Quoted | Several
"""What can be said by itself."""


def line(key: str, /, **args: Arg) -> Line:
    """A line of the catalogue."""
    return Line(key, tuple(sorted(args.items()))) if args else _bare(key)


@cache
def _bare(key: str) -> Line:
    """One object for a key without parameters: readings off the plot ask for the same ones many times a second."""
    return Line(key)


def to_data(said: Arg) -> Any:
    """As plain JSON values; `from_data` gives the same back."""
    if isinstance(said, Line):
        return {"key": said.key, **({"args": {n: to_data(a) for n, a in said.args}} if said.args else {})}
    if isinstance(said, Quoted):
        return {"quoted": said.text, **({"fills": {n: to_data(a) for n, a in said.fills}} if said.fills else {})}
    if isinstance(said, Several):
        return {"several": [to_data(item) for item in said.items], "joint": said.joint}
    return said


def from_data(data: Any) -> Arg:
    """What `to_data` wrote; raises ValueError on anything else."""
    if isinstance(data, str) or (isinstance(data, int) and not isinstance(data, bool)):
        return data
    if isinstance(data, dict):
        if isinstance(data.get("quoted"), str):
            fills = dict(data.get("fills", {}))
            return Quoted(data["quoted"], tuple((str(name), from_data(arg)) for name, arg in fills.items()))
        if isinstance(data.get("several"), list):
            return Several(tuple(from_data(item) for item in data["several"]), data.get("joint", "and"))
        if isinstance(data.get("key"), str):
            return line(data["key"], **{str(n): from_data(a) for n, a in dict(data.get("args", {})).items()})
    raise ValueError(type(data).__name__)
