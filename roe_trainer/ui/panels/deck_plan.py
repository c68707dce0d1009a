"""A deck plan seen from above: spaces numbered as in the list beside it, each with the sign of its state."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.console.present.boarding import SPACE_STATES, BoardingModel
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.widgets.base import Touch, Widget


class DeckPlan(Widget):
    """Outline with one cell for each space, stern on the left."""

    def __init__(self, rect: Rect, model: BoardingModel) -> None:
        super().__init__("", rect)
        self.model = model

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look, rect = canvas.look, self.rect
        high = min(rect.height, look.px(84), rect.width // 2)
        if high < look.px(24):
            return
        box = Rect(rect.x, rect.centery - high // 2, rect.width, high)
        bow = box.x + round(box.width * 0.8)
        outline = [box.topleft, (bow, box.y), (box.right - 1, box.centery), (bow, box.bottom), (box.x, box.bottom)]
        pygame.draw.polygon(canvas.surface, look.theme["raised"], outline)
        count = max(1, len(self.model.spaces))
        wide = (bow - box.x) // count
        for i, space in enumerate(self.model.spaces):
            cell = Rect(box.x + i * wide, box.y + 2, wide - 2, box.height - 3)
            canvas.fill(cell, "field" if space.state is SPACE_STATES["not_seen"] else "accent_soft", 2)
            canvas.frame(cell, "line_strong", 1, 2)
            words = Rect(cell.x, cell.y + look.px(3), cell.width, look.text.height("small"))
            canvas.text(words, str(space.number), "small_bold", "text", "centre")
            side = look.px(13)
            mark = Rect(cell.centerx - side // 2, cell.bottom - side - look.px(6), side, side)
            if mark.y > words.bottom:
                canvas.icon(space.state.icon, mark, space.state.role)
        pygame.draw.polygon(canvas.surface, look.theme["line_strong"], outline, 2)
