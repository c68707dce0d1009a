"""A flag on a panel, with its name below it."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.flags import ensign, knows_ensign, signal
from roe_trainer.ui.widgets.base import Touch, Widget


class FlagPicture(Widget):
    """A signal flag by its letter or a national one by its State code; letters stand on one that is not known."""

    def __init__(self, rect: Rect, code: str, national: bool) -> None:
        super().__init__("", rect)
        self.code, self.national = code, national

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        if min(self.rect.size) < 4:
            return
        make = ensign if self.national else signal
        canvas.surface.blit(make(self.code, self.rect.size), self.rect)
        if self.national and not knows_ensign(self.code):
            canvas.text_in(self.rect, self.code, "tiny", (20, 24, 30), "centre")
        pygame.draw.rect(canvas.surface, canvas.look.theme["line_strong"], self.rect, 1)
