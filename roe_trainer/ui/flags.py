"""Flags drawn as flags: national ones by State code and signal flags by letter, from the shapes in `assets/flags/`."""

from __future__ import annotations

from functools import cache, lru_cache
from math import cos, pi, sin
from typing import Any

import pygame
from pygame import Rect

from roe_trainer.console.missing import tell_missing
from roe_trainer.files.places import asset_root
from roe_trainer.files.problems import Unreadable
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.words.line import line

Shape = tuple[Any, ...]
UNKNOWN = "?"
_BLANK: tuple[Shape, ...] = (("box", "#e8e8e2", 0, 0, 1, 1), ("line", "#b9b9b0", 0, 1, 1, 0, 0.06))


@cache
def _ensigns() -> dict[str, tuple[Shape, ...]]:
    """Every State's shapes; ["like", CODE] stands for those of another."""
    raw = _read("ensigns")
    whole = {
        code: [shape for row in rows for shape in (raw[row[1]] if row[0] == "like" else [row])]
        for code, rows in raw.items()
    }
    return {code: _shapes(rows) for code, rows in whole.items()}


@cache
def _signals() -> dict[str, tuple[str, tuple[Shape, ...]]]:
    return {letter: (str(row["means"]), _shapes(row["shapes"])) for letter, row in _read("signals").items()}


def _read(name: str) -> dict[str, Any]:
    """The file of that name; where it is missing or broken every flag is the blank one with its letters."""
    try:
        data: dict[str, Any] = read_yaml(asset_root() / "flags" / f"{name}.yaml").data
    except (Unreadable, OSError):
        tell_missing(line("ui-flags-missing", name=name))
        return {}
    return data


def _shapes(rows: Any) -> tuple[Shape, ...]:
    return tuple(tuple(row) for row in rows)


def knows_ensign(code: str) -> bool:
    """Whether the flag of a State can be drawn; the others are shown by their letters."""
    return code in _ensigns()


def signal_meaning(letter: str) -> str:
    """What a single-letter signal says."""
    return _signals()[letter][0] if letter in _signals() else ""


@lru_cache(maxsize=200)
def ensign(code: str, size: tuple[int, int]) -> pygame.Surface:
    """The flag of a State, blank where it is not known."""
    return _paint(_ensigns().get(code, _BLANK), size)


@lru_cache(maxsize=50)
def signal(letter: str, size: tuple[int, int]) -> pygame.Surface:
    """A signal flag, blank where it is not known."""
    return _paint(_signals()[letter][1] if letter in _signals() else _BLANK, size)


def _paint(shapes: tuple[Shape, ...], size: tuple[int, int]) -> pygame.Surface:
    """Drawn four times as large and made smaller, so that thin shapes survive."""
    wide, high = max(4, size[0]) * 4, max(4, size[1]) * 4
    surface = pygame.Surface((wide, high))
    for kind, *rest in shapes:
        _DRAWN[kind](surface, rest, wide, high)
    return pygame.transform.smoothscale(surface, (max(4, size[0]), max(4, size[1])))


def _rows(surface: pygame.Surface, colours: list[Any], wide: int, high: int) -> None:
    for i, colour in enumerate(colours):
        top, bottom = high * i // len(colours), high * (i + 1) // len(colours)
        surface.fill(pygame.Color(colour), Rect(0, top, wide, bottom - top))


def _columns(surface: pygame.Surface, colours: list[Any], wide: int, high: int) -> None:
    for i, colour in enumerate(colours):
        left, right = wide * i // len(colours), wide * (i + 1) // len(colours)
        surface.fill(pygame.Color(colour), Rect(left, 0, right - left, high))


def _box(surface: pygame.Surface, row: list[Any], wide: int, high: int) -> None:
    colour, x, y, w, h = row
    surface.fill(pygame.Color(colour), Rect(round(x * wide), round(y * high), round(w * wide), round(h * high)))


def _polygon(surface: pygame.Surface, row: list[Any], wide: int, high: int) -> None:
    colour, *numbers = row
    points = [(x * wide, y * high) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    pygame.draw.polygon(surface, pygame.Color(colour), points)


def _disc(surface: pygame.Surface, row: list[Any], wide: int, high: int) -> None:
    colour, x, y, radius = row
    pygame.draw.circle(surface, pygame.Color(colour), (x * wide, y * high), radius * high)


def _line(surface: pygame.Surface, row: list[Any], wide: int, high: int) -> None:
    colour, ax, ay, bx, by, width = row
    across = round(width * high)
    pygame.draw.line(surface, pygame.Color(colour), (ax * wide, ay * high), (bx * wide, by * high), across)


def _star(surface: pygame.Surface, row: list[Any], wide: int, high: int) -> None:
    colour, x, y, radius = row
    turns = [(i * pi / 5, radius * high * (1.0 if i % 2 == 0 else 0.4)) for i in range(10)]
    points = [(x * wide + sin(turn) * reach, y * high - cos(turn) * reach) for turn, reach in turns]
    pygame.draw.polygon(surface, pygame.Color(colour), points)


_DRAWN = {
    "rows": _rows,
    "columns": _columns,
    "box": _box,
    "shape": _polygon,
    "disc": _disc,
    "line": _line,
    "star": _star,
}
