"""A deck plan seen from above: spaces of the vessel, ticked when the team has been through them."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.present.desk import BoardingModel
from roe_trainer.ui.widgets.base import Touch, Widget

# Space, its left and right end as parts of the length, and the task that covers it.
SPACES = (
    ("Engine", 0.0, 0.22, "safety"),
    ("Hold", 0.22, 0.5, "search"),
    ("Deck", 0.5, 0.72, "board"),
    ("Cabin", 0.72, 0.9, "documents"),
)


class DeckPlan(Widget):
    """Outline with four spaces; a covered one is shaded and bears a tick."""

    def __init__(self, rect: Rect, model: BoardingModel) -> None:
        super().__init__("", rect)
        self.model = model

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look, rect = canvas.look, self.rect
        high = min(rect.height, look.px(90), rect.width // 3)
        if high < look.px(24):
            return
        box = Rect(rect.x, rect.centery - high // 2, rect.width, high)
        bow = box.x + round(box.width * 0.78)
        outline = [box.topleft, (bow, box.y), (box.right - 1, box.centery), (bow, box.bottom), (box.x, box.bottom)]
        pygame.draw.polygon(canvas.surface, look.theme["raised"], outline)
        for name, left, right, task in SPACES:
            space = Rect(
                box.x + round(left * box.width), box.y + 2, round((right - left) * box.width) - 2, box.height - 3
            )
            if name == "Cabin":
                space.inflate_ip(0, -box.height // 3)
            done = any(task in d for d in self.model.done) or name == "Deck"
            canvas.fill(space, "accent_soft" if done else "field", 2)
            canvas.frame(space, "line_strong", 1, 2)
            words = Rect(space.x + 2, space.y + 2, space.width - 4, look.text.height("tiny"))
            canvas.text(words, name, "tiny", "text", "centre")
            side = look.px(12)
            mark = Rect(space.centerx - side // 2, space.bottom - side - 4, side, side)
            if done and mark.y > words.bottom:
                canvas.icon("check", mark, "accent")
        pygame.draw.polygon(canvas.surface, look.theme["line_strong"], outline, 2)
