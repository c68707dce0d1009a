"""A list of rows to choose from: each row has a mark, words in up to three columns, and a second line when wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, KeyPress, Point, PointerDown, PointerUp, Wheel
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget, draw_scroll_bar, scrolled

MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Row:
    """`lead` stands in a column of its own before the words, `remark` at the right end.

    A `heading` cannot be chosen.
    """

    key: str
    text: str
    role: str = "text"
    font: str = "body"
    lead: str = ""
    icon: str = ""
    icon_role: str = "text"
    remark: str = ""
    remark_role: str = "text_quiet"
    under: str = ""
    under_role: str = "text_quiet"
    heading: bool = False
    ticked: bool | None = None
    tip: str = ""


class ListBox(Widget):
    """Rows of equal height that scroll by whole rows. `act` tells the row moved to, `open_act` the row pressed."""

    interactive: ClassVar[bool] = True
    walks: ClassVar[bool] = True

    def __init__(
        self,
        identity: str,
        rect: Rect,
        rows: tuple[Row, ...],
        chosen: str,
        act: str,
        look: Look,
        *,
        open_act: str = "",
        row_height: float = 0,
        lead_width: float = 0,
        press_on_click: bool = False,
    ) -> None:
        super().__init__(identity, rect)
        self.rows, self.chosen, self.act, self.open_act = rows, chosen, act, open_act
        self.press_on_click = press_on_click
        two = any(r.under for r in rows)
        words = look.text.height("body") + (look.text.height("small") if two else 0)
        self.high = max(look.px(row_height), words + look.px(3))
        self.heading_high = look.text.height("tiny") + look.px(2)
        self.lead = look.px(lead_width)
        self.heights = [self._height(r, look) for r in rows]
        self.room = self._fitting_from_end()
        self.focusable = bool(rows)

    def _height(self, row: Row, look: Look) -> int:
        """A row whose words do not fit on a line in any size is as high as the lines they need."""
        if row.heading:
            return self.heading_high
        room = self._words_room(row, look)
        if look.text.width("tiny", row.text) <= room:
            return self.high
        lines = min(MOST_LINES, len(look.text.wrap("small", row.text, room)))
        return self.high + (lines - 1) * look.text.height("small")

    def _words_room(self, row: Row, look: Look) -> int:
        """How wide a row's words can be beside its marks and its remark."""
        room = self.rect.width - look.px(6) - look.px(12) - self.lead
        room -= look.px(20) if row.ticked is not None else 0
        room -= look.px(13) + look.px(6) if row.icon else 0
        return max(1, room - (self._remark_wide(row, room, look) if row.remark else 0))

    def _remark_wide(self, row: Row, room: int, look: Look) -> int:
        return min(look.text.width("small_bold", row.remark), round(room * 0.6)) + look.px(6)

    def _fitting_from_end(self) -> int:
        """How many of the last rows fit: the least that is ever shown at once."""
        left, count = self.rect.height, 0
        for high in reversed(self.heights):
            left -= high
            if left < 0:
                break
            count += 1
        return max(1, count)

    def _shown(self, touch: Touch) -> list[tuple[int, Rect]]:
        """Rows in sight with their places."""
        out, top = [], self.rect.y
        for index in range(self._first(touch), len(self.rows)):
            high = self.heights[index]
            if top + high > self.rect.bottom:
                break
            out.append((index, Rect(self.rect.x, top, self.rect.width, high)))
            top += high
        return out

    def _most(self) -> int:
        return max(0, len(self.rows) - self.room)

    def _first(self, touch: Touch) -> int:
        if self.id in touch.scroll:
            return min(touch.scroll[self.id], self._most())
        here = self._index()
        return min(max(0, here - self.room + 2), self._most()) if here >= self.room else 0

    def _index(self) -> int:
        return next((i for i, r in enumerate(self.rows) if r.key == self.chosen and not r.heading), -1)

    def row_at(self, place: Point, touch: Touch) -> int:
        """The number of the row at a place; -1 where there is none."""
        return next((index for index, box in self._shown(touch) if box.collidepoint(place)), -1)

    def tip_at(self, touch: Touch) -> tuple[str, Rect]:
        """The tooltip of the row at a place."""
        index = self.row_at(touch.pointer, touch) if touch.hover == self.id else -1
        return next(((self.rows[i].tip, box) for i, box in self._shown(touch) if i == index), ("", self.rect))

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        index = self.row_at(given.place, touch)
        if given.button == 1 and 0 <= index < len(self.rows) and not self.rows[index].heading:
            touch.scroll[self.id] = self._first(touch)
            return Act(self.act, self.rows[index].key)
        return None

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        index = self.row_at(given.place, touch)
        pressed = inside and given.button == 1 and 0 <= index < len(self.rows) and not self.rows[index].heading
        return Act(self.open_act, self.rows[index].key) if pressed and self.open_act and self.press_on_click else None

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        touch.scroll[self.id] = self._first(touch)
        scrolled(touch, self.id, -2 * given.steps, self._most())
        return None

    def key(self, press: KeyPress, touch: Touch) -> Act | bool:
        if press.key in ("return", "space"):
            here = self._index()
            return Act(self.open_act, self.rows[here].key) if here >= 0 and self.open_act else False
        step = {"up": -1, "down": 1, "pageup": -self.room, "pagedown": self.room, "home": -(10**6), "end": 10**6}.get(
            press.key
        )
        if step is None:
            return False
        index = self._move(step)
        if index < 0:
            return True
        touch.scroll[self.id] = min(max(self._first(touch), index - self.room + 1), index)
        return Act(self.act, self.rows[index].key)

    def _move(self, step: int) -> int:
        able = [i for i, r in enumerate(self.rows) if not r.heading]
        if not able:
            return -1
        here = self._index()
        if here not in able:
            return able[0] if step > 0 else able[-1]
        return able[min(max(able.index(here) + step, 0), len(able) - 1)]

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        if self.rect.height < self.high:
            return
        over = self.row_at(touch.pointer, touch) if touch.hover == self.id else -1
        for index, box in self._shown(touch):
            self._row(
                canvas, self.rows[index], Rect(box.x, box.y, box.width - canvas.look.px(6), box.height), index == over
            )
        draw_scroll_bar(canvas, self.rect, self._first(touch), self.room, len(self.rows))
        self.ring(canvas, touch)

    def _row(self, canvas: Canvas, row: Row, place: Rect, hovered: bool) -> None:
        look = canvas.look
        if row.heading:
            canvas.text(place.inflate(-look.px(12), 0), row.text.upper(), "tiny", "text_quiet")
            return
        if row.key == self.chosen:
            canvas.fill(place, "accent_soft", 3)
            canvas.fill(Rect(place.x, place.y, look.px(3), place.height), "accent")
        elif hovered:
            canvas.fill(place, "raised", 3)
        room = Rect(place.x + look.px(8), place.y, place.width - look.px(12), place.height)
        low = look.text.height("small") - look.px(1) if row.under else 0
        top = Rect(room.x, room.y, room.width, room.height - low)
        self._marks(canvas, row, top)
        left = top.x
        if row.remark:
            taken = self._remark_wide(row, top.width, look)
            wide = taken - look.px(6)
            canvas.text(
                Rect(top.right - wide, top.y, wide, top.height), row.remark, "small_bold", row.remark_role, "right"
            )
            top.width -= taken
        canvas.text_over_lines(top, row.text, row.font, row.role, most=MOST_LINES)
        if row.under:
            under = Rect(left, top.bottom - look.px(1), room.right - left, look.text.height("small"))
            canvas.text(under, row.under, "small", row.under_role)

    def _marks(self, canvas: Canvas, row: Row, top: Rect) -> None:
        """Tick box, key column and icon; narrows `top` to what is left."""
        look = canvas.look
        if row.ticked is not None:
            box = Rect(top.x, top.centery - look.px(7), look.px(14), look.px(14))
            canvas.fill(box, "field", 2)
            canvas.frame(box, "line_strong", 1, 2)
            if row.ticked:
                canvas.icon("check", box.inflate(-look.px(2), -look.px(2)), "accent")
            _take(top, look.px(20))
        if self.lead:
            if row.lead:
                canvas.text(Rect(top.x, top.y, self.lead - look.px(4), top.height), row.lead, "small", "text_quiet")
            _take(top, self.lead)
        if row.icon:
            side = look.px(13)
            canvas.icon(row.icon, Rect(top.x, top.centery - side // 2, side, side), row.icon_role)
            _take(top, side + look.px(6))


def _take(rect: Rect, wide: int) -> None:
    rect.x += wide
    rect.width = max(0, rect.width - wide)
