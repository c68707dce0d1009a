"""A pressable note: up to two wrapped lines beside an icon."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch
from roe_trainer.ui.widgets.button import Button

MOST_LINES = 2


def note_height(words: str, wide: int, look: Look) -> int:
    """The height a note of that width asks for."""
    lines = len(look.text.wrap("small", words, wide - look.px(36))[:MOST_LINES])
    return lines * look.text.height("small") + look.px(8)


class Note(Button):
    """Like a button, but its words wrap."""

    def __init__(self, identity: str, rect: Rect, words: str, act: Act, icon: str, role: str) -> None:
        super().__init__(identity, rect, words, act, tip=words)
        self.mark, self.role = icon, role

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look = canvas.look
        canvas.fill(self.rect, "accent_soft" if touch.hover == self.id else "raised", 4)
        canvas.frame(self.rect, self.role, 1, 4)
        side = look.px(13)
        canvas.icon(self.mark, Rect(self.rect.x + look.px(8), self.rect.centery - side // 2, side, side), self.role)
        room = Rect(
            self.rect.x + look.px(28),
            self.rect.y + look.px(4),
            self.rect.width - look.px(36),
            self.rect.height - look.px(8),
        )
        canvas.paragraph(room, self.label, "small", "text")
        self.ring(canvas, touch)
