"""Widgets that only show: boxes, labels, paragraphs, icons, headers, meters."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.widgets.base import Touch, Widget


class Box(Widget):
    """A filled rectangle with an optional border."""

    def __init__(self, rect: Rect, role: str = "panel", border: str = "", radius: float = 0, width: int = 1) -> None:
        super().__init__("", rect)
        self.role, self.border, self.radius, self.width = role, border, radius, width

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        if self.role:
            canvas.fill(self.rect, self.role, self.radius)
        if self.border:
            canvas.frame(self.rect, self.border, self.width, self.radius)


class Label(Widget):
    """One line of text, shortened to its room."""

    def __init__(
        self, rect: Rect, text: str, font: str = "body", role: str = "text", align: str = "left", identity: str = ""
    ) -> None:
        super().__init__(identity, rect)
        self.text, self.font, self.role, self.align = text, font, role, align

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        canvas.text(self.rect, self.text, self.font, self.role, self.align)


class Paragraph(Widget):
    """Wrapped text, cut with an ellipsis when it does not fit."""

    def __init__(self, rect: Rect, text: str, font: str = "body", role: str = "text") -> None:
        super().__init__("", rect)
        self.text, self.font, self.role = text, font, role

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        canvas.paragraph(self.rect, self.text, self.font, self.role)


class Icon(Widget):
    """One of the vector icons."""

    def __init__(self, rect: Rect, name: str, role: str = "text") -> None:
        super().__init__("", rect)
        self.name, self.role = name, role

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        canvas.icon(self.name, self.rect, self.role)


class Header(Widget):
    """The head of a panel: its name on the left, a quiet remark on the right."""

    def __init__(self, rect: Rect, title: str, remark: str = "", remark_role: str = "text_quiet") -> None:
        super().__init__("", rect)
        self.title, self.remark, self.remark_role = title, remark, remark_role

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look = canvas.look
        canvas.fill(self.rect, "panel_head")
        canvas.line((self.rect.x, self.rect.bottom - 1), (self.rect.right - 1, self.rect.bottom - 1), "line")
        room = self.rect.inflate(-look.px(16), 0)
        taken = canvas.text(room, self.title.upper(), "small_bold", "text_quiet")
        rest = Rect(taken.right + look.px(10), room.y, room.right - taken.right - look.px(10), room.height)
        if self.remark and rest.width > 0:
            canvas.text(rest, self.remark, "small", self.remark_role, "right")


class Meter(Widget):
    """A bar filled to `part` of 1, with an optional mark where it must reach."""

    def __init__(self, rect: Rect, part: float, role: str = "accent", floor: float | None = None) -> None:
        super().__init__("", rect)
        self.part, self.role, self.floor = min(max(part, 0.0), 1.0), role, floor

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        canvas.fill(self.rect, "panel_head", 2)
        canvas.fill(Rect(self.rect.x, self.rect.y, round(self.rect.width * self.part), self.rect.height), self.role, 2)
        canvas.frame(self.rect, "line", 1, 2)
        if self.floor is not None:
            x = self.rect.x + round(self.rect.width * self.floor)
            canvas.line((x, self.rect.y - 2), (x, self.rect.bottom + 1), "text", 2)
