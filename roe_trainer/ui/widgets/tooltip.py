"""A tooltip: wrapped words beside the control they belong to, always inside the window."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.canvas import Canvas


def draw_tooltip(canvas: Canvas, words: str, beside: Rect) -> Rect:
    """Draw and return the box."""
    look = canvas.look
    window = canvas.surface.get_rect()
    widest = min(look.px(340), window.width - look.px(20))
    if widest < look.px(60):
        return Rect(0, 0, 0, 0)
    lines = look.text.wrap("small", words, widest)
    wide = max(look.text.width("small", line) for line in lines) + look.px(16)
    high = look.text.height("small") * len(lines) + look.px(10)
    box = Rect(beside.x, beside.bottom + look.px(4), wide, high)
    if box.bottom > window.bottom:
        box.bottom = beside.top - look.px(4)
    box.clamp_ip(window)
    canvas.fill(box, "raised", 4)
    canvas.frame(box, "line_strong", 1, 4)
    canvas.paragraph(box.inflate(-look.px(16), -look.px(10)), words, "small")
    return box
