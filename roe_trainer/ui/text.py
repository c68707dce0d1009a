"""Words on surfaces: bundled fonts, measuring, wrapping, shortening, and a cache of rendered lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import pygame

from roe_trainer.files.places import asset_root
from roe_trainer.words.say import say

# Font role -> (file, size in points of layout at scale 1).
ROLES: dict[str, tuple[str, float]] = {
    "tiny": ("B612-Regular.otf", 11),
    "small": ("B612-Regular.otf", 12),
    "body": ("B612-Regular.otf", 13.5),
    "body_bold": ("B612-Bold.otf", 13.5),
    "small_bold": ("B612-Bold.otf", 12),
    "italic": ("B612-Italic.otf", 13.5),
    "heading": ("B612-Bold.otf", 16),
    "title": ("B612-Bold.otf", 24),
    "mono": ("B612Mono-Regular.otf", 13),
    "mono_small": ("B612Mono-Regular.otf", 11.5),
    "mono_bold": ("B612Mono-Bold.otf", 13.5),
    "clock": ("B612-Bold.otf", 19),
}
# What a line is written in when it does not fit: one size smaller, before anything is cut.
SMALLER = {
    "heading": "body_bold",
    "body_bold": "small_bold",
    "body": "small",
    "small": "tiny",
    "small_bold": "tiny",
    "mono": "mono_small",
    "mono_bold": "mono_small",
}
ELLIPSIS = "…"
HALO_PX = 2
PREMULTIPLIED = pygame.BLEND_PREMULTIPLIED
_RIM = tuple((x, y) for x in range(-2, 3) for y in range(-2, 3) if abs(x) + abs(y) < 4)
NARROWEST = 0.6
"""How far a line that fits in no size is made narrower before it is cut."""
_LONGEST = 600
_IN_THE_FONTS = str.maketrans("⟦⟧", "«»")
"""The brackets of the pseudo-language are in none of the fonts, which would draw a box for each."""
_CACHE_LINES = 6000
Colour = tuple[int, int, int]


def _printable(text: str) -> str:
    cut = text[:_LONGEST]
    return cut if cut.isprintable() else "".join(c if c.isprintable() else " " for c in cut)


def _drawable(text: str) -> str:
    """The same in letters that the fonts have."""
    return _printable(text).translate(_IN_THE_FONTS)


def _rimmed(words: pygame.Surface, rim: pygame.Surface) -> pygame.Surface:
    """The words on copies of themselves, pushed to all sides; alpha is multiplied in, which draws twice as fast."""
    surface = pygame.Surface((words.get_width() + 2 * HALO_PX, words.get_height() + 2 * HALO_PX), pygame.SRCALPHA)
    for x, y in _RIM:
        surface.blit(rim, (HALO_PX + x, HALO_PX + y))
    surface.blit(words, (HALO_PX, HALO_PX))
    return surface.premul_alpha()


class Lettering:
    """Fonts at one scale with their caches.

    A missing font file falls back to the engine's own and says so in `notices`.
    """

    def __init__(self, scale: float, folder: Path | None = None) -> None:
        self.scale = scale
        self.notices: list[str] = []
        self._folder = folder or asset_root() / "fonts"
        self._fonts: dict[str, pygame.font.Font] = {}
        self._lines: dict[tuple[str, str, Colour], pygame.Surface] = {}
        self._haloes: dict[tuple[str, str, Colour, Colour], pygame.Surface] = {}
        self._narrow: dict[tuple[str, str, Colour, int], pygame.Surface] = {}
        self._widths: dict[tuple[str, str], int] = {}
        self._wrapped = lru_cache(maxsize=4000)(self._wrap)

    def font(self, role: str) -> pygame.font.Font:
        """The font of a role, opened once."""
        found = self._fonts.get(role)
        if found is None:
            found = self._fonts[role] = self._open(role)
        return found

    def _open(self, role: str) -> pygame.font.Font:
        file, points = ROLES[role]
        size = max(6, round(points * self.scale))
        try:
            return pygame.font.Font(self._folder / file, size)
        except (OSError, pygame.error):
            note = say("ui-font-missing", file=file)
            if note not in self.notices:
                self.notices.append(note)
            return pygame.font.Font(None, round(size * 1.3))

    def height(self, role: str) -> int:
        """The height of a line in px."""
        return self.font(role).get_linesize()

    def width(self, role: str, text: str) -> int:
        """The width of a text in px."""
        key = (role, text)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > _CACHE_LINES * 3:
                self._widths.clear()
            found = self._widths[key] = self.font(role).size(_drawable(text))[0]
        return found

    def line(self, role: str, text: str, colour: Colour) -> pygame.Surface:
        """One rendered line, cached."""
        key = (role, text, colour)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > _CACHE_LINES:
                self._lines.clear()
            found = self._lines[key] = self.font(role).render(_drawable(text), True, colour)
        return found

    def condensed(self, role: str, text: str, colour: Colour, width: int) -> pygame.Surface | None:
        """A line that is too long for `width`, made narrower until it fits it; None when it fits as it is, or would
        become too narrow to be read."""
        whole = self.width(role, text)
        if whole <= width or width < whole * NARROWEST:
            return None
        key = (role, text, colour, width)
        found = self._narrow.get(key)
        if found is None:
            if len(self._narrow) > _CACHE_LINES:
                self._narrow.clear()
            line = self.line(role, text, colour)
            found = self._narrow[key] = pygame.transform.smoothscale(line, (width, line.get_height()))
        return found

    def haloed(self, role: str, text: str, colour: Colour, ground: Colour) -> pygame.Surface:
        """One rendered line with a rim of `ground`, two pixels larger all round, for words over lines; cached.

        To be drawn with PREMULTIPLIED.
        """
        key = (role, text, colour, ground)
        found = self._haloes.get(key)
        if found is None:
            if len(self._haloes) > _CACHE_LINES:
                self._haloes.clear()
            found = self._haloes[key] = _rimmed(self.line(role, text, colour), self.line(role, text, ground))
        return found

    def fitting_role(self, role: str, text: str, width: int) -> str:
        """The role, or the next smaller one in which the text fits; the smallest when it fits in none."""
        while self.width(role, text) > width and role in SMALLER:
            role = SMALLER[role]
        return role

    def shared_role(self, role: str, asked: Iterable[tuple[str, int]]) -> str:
        """The role, or the next smaller one in which every text fits its width; the smallest when there is none."""
        for text, width in asked:
            role = self.fitting_role(role, text, width)
        return role

    def shorten(self, role: str, text: str, width: int) -> str:
        """The text, or as much of it as fits in `width` with an ellipsis; empty when not even that fits."""
        text = _printable(text)
        if self.width(role, text) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(role, text[:middle].rstrip() + ELLIPSIS) <= width:
                low = middle
            else:
                high = middle - 1
        if low == 0:
            return ELLIPSIS if self.width(role, ELLIPSIS) <= width else ""
        return text[:low].rstrip() + ELLIPSIS

    def wrap(self, role: str, text: str, width: int) -> tuple[str, ...]:
        """Lines no wider than `width`, broken at spaces where possible; at least one line."""
        return self._wrapped(role, text, max(1, width))

    def wrapped_to_fit(self, role: str, text: str, room: tuple[int, int], most: int) -> tuple[str, Sequence[str]]:
        """The largest role in which the text, broken at spaces into at most `most` lines, fits a room; and the lines.

        When there is none, lines of the smallest role that can be made as narrow as the room; when there are none of
        those either, the whole text as one line.
        """
        longest = max(text.split(), key=len, default="")
        while True:
            lines = self.wrap(role, text, room[0])
            fits = len(lines) <= most and len(lines) * self.height(role) <= room[1] + 2
            if fits and self.width(role, longest) <= room[0]:
                return role, lines
            if role not in SMALLER:
                lines = self.wrap(role, text, int(room[0] / NARROWEST))
                fits = len(lines) <= most and len(lines) * self.height(role) <= room[1] + 2
                return role, lines if fits else (text,)
            role = SMALLER[role]

    def _wrap(self, role: str, text: str, width: int) -> tuple[str, ...]:
        lines: list[str] = []
        for paragraph in text.splitlines() or [""]:
            line = ""
            for word in paragraph.split():
                tried = f"{line} {word}" if line else word
                if self.width(role, tried) <= width:
                    line = tried
                    continue
                if line:
                    lines.append(line)
                line = word
                while self.width(role, line) > width and len(line) > 1:
                    fits = self._fitting(role, line, width)
                    lines.append(line[:fits])
                    line = line[fits:]
            lines.append(line)
        return tuple(lines)

    def _fitting(self, role: str, word: str, width: int) -> int:
        count = 1
        while count < len(word) and self.width(role, word[: count + 1]) <= width:
            count += 1
        return count
