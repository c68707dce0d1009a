"""Text that scrolls: lines with marks and columns, and the maker that wraps a text model into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown, Wheel
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget, draw_scroll_bar, scrolled


@dataclass(frozen=True, slots=True)
class Line:
    """One line: words with font and role at an indent, an icon before them, a quiet remark at the right end."""

    text: str
    font: str = "body"
    role: str = "text"
    indent: int = 0
    icon: str = ""
    icon_role: str = ""
    remark: str = ""
    remark_role: str = "text_quiet"
    rule: bool = False
    act: Act | None = None


class Document:
    """Collects wrapped lines for a width."""

    def __init__(self, look: Look, width: int) -> None:
        self._look, self._width = look, width
        self.lines: list[Line] = []

    def heading(self, text: str, remark: str = "") -> None:
        """A heading with a rule under it, after a gap."""
        if self.lines:
            self.gap()
        self.lines.append(Line(text, "body_bold", "text_strong", remark=remark, rule=True))

    def gap(self) -> None:
        """An empty line."""
        self.lines.append(Line(""))

    def text(
        self,
        text: str,
        font: str = "body",
        role: str = "text",
        *,
        indent: float = 0,
        icon: str = "",
        icon_role: str = "",
        remark: str = "",
        remark_role: str = "text_quiet",
        act: Act | None = None,
    ) -> None:
        """Words wrapped; the icon stands on the first line; a click on any of the lines gives `act`.

        The remark on the first as well when there is room for both.
        """
        look = self._look
        left = look.px(indent) + (look.px(20) if icon else 0)
        room = self._width - left
        taken = look.text.width("small", remark) + look.px(12) if remark else 0
        own_line = bool(remark) and taken > room * 0.55
        wrapped = look.text.wrap(font, text, room - (0 if own_line else taken))
        if len(wrapped) > 1 and font == "heading":
            # Its lines would stand on each other: they are as far apart as those of the body.
            font = "body_bold"
            wrapped = look.text.wrap(font, text, room - (0 if own_line else taken))
        for i, words in enumerate(wrapped):
            first = i == 0
            self.lines.append(
                Line(
                    words,
                    font,
                    role,
                    left,
                    icon if first else "",
                    icon_role or role,
                    remark if first and not own_line else "",
                    remark_role,
                    act=act,
                )
            )
        if own_line:
            under = look.text.wrap("small", remark, room)
            self.lines += [Line(words, "small", remark_role, left, act=act) for words in under]


class TextView(Widget):
    """Lines that scroll by whole lines, so that nothing is ever cut; `tail` starts at the end, as a log does."""

    interactive: ClassVar[bool] = True

    def __init__(
        self, identity: str, rect: Rect, lines: list[Line], look: Look, tail: bool = False, font: str = "body"
    ) -> None:
        super().__init__(identity, rect)
        self.lines, self.tail = lines, tail
        self.high = look.text.height(font)
        self.room = max(1, rect.height // self.high)
        self.focusable = len(lines) > self.room

    def _most(self) -> int:
        return max(0, len(self.lines) - self.room)

    def _first(self, touch: Touch) -> int:
        kept = touch.scroll.get(self.id)
        return min(self._most() if self.tail and kept is None else kept or 0, self._most())

    def _scroll(self, by: int, touch: Touch) -> None:
        touch.scroll[self.id] = self._first(touch)
        if scrolled(touch, self.id, by, self._most()) == self._most() and self.tail:
            touch.scroll.pop(self.id)

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        if given.place[0] > self.rect.right - self.high:
            return self.drag(given.place, touch)
        number = self._first(touch) + (given.place[1] - self.rect.y) // self.high
        return self.lines[number].act if given.button == 1 and 0 <= number < len(self.lines) else None

    def drag(self, place: Point, touch: Touch) -> Act | None:
        if touch.held == self.id and self._most() and place[0] > self.rect.right - self.high * 3:
            part = (place[1] - self.rect.y) / max(1, self.rect.height)
            touch.scroll[self.id] = min(max(round(part * self._most()), 0), self._most())
        return None

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        self._scroll(-3 * given.steps, touch)
        return None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        by = {"up": -1, "down": 1, "pageup": -self.room, "pagedown": self.room, "home": -(10**6), "end": 10**6}.get(
            press.key
        )
        if by is None or not self._most():
            return False
        self._scroll(by, touch)
        return True

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        if self.rect.height < self.high:
            return
        first = self._first(touch)
        for i, line in enumerate(self.lines[first : first + self.room]):
            self._line(canvas, line, Rect(self.rect.x, self.rect.y + i * self.high, self.rect.width, self.high))
        draw_scroll_bar(canvas, self.rect, first, self.room, len(self.lines))
        self.ring(canvas, touch)

    def _line(self, canvas: Canvas, line: Line, row: Rect) -> None:
        look = canvas.look
        row = Rect(row.x, row.y, row.width - look.px(8), row.height)
        left = row.x + line.indent
        if line.icon:
            side = look.px(12)
            canvas.icon(line.icon, Rect(left - look.px(18), row.centery - side // 2, side, side), line.icon_role)
        right = row.right
        if line.remark:
            wide = min(look.text.width("small", line.remark), row.right - left)
            canvas.text(
                Rect(row.right - wide, row.y, wide, row.height), line.remark, "small", line.remark_role, "right"
            )
            right -= wide + look.px(8)
        if line.text:
            canvas.text(Rect(left, row.y, right - left, row.height), line.text, line.font, line.role)
        if line.rule:
            canvas.line((row.x, row.bottom - 1), (row.right - 1, row.bottom - 1), "line")
