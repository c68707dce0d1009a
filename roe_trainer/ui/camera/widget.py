"""The camera as a panel: the view redrawn some ten times a second, with its caption and what is seen in words."""

from __future__ import annotations

import pygame
from pygame import Rect

from roe_trainer.ui.camera.render import render_camera
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.present.camera import CameraModel
from roe_trainer.ui.widgets.base import Touch, Widget

PICTURES_A_SECOND = 8


class CameraFilm:
    """The last picture and when it was drawn."""

    def __init__(self) -> None:
        self._key: object = None
        self._picture: pygame.Surface | None = None

    def picture(self, size: tuple[int, int], model: CameraModel, canvas: Canvas, seconds: float) -> pygame.Surface:
        step = int(seconds * PICTURES_A_SECOND)
        key = (size, model, canvas.look, step)
        if self._picture is None or key != self._key:
            self._picture = render_camera(size, model, canvas.look, step / PICTURES_A_SECOND)
            self._key = key
        return self._picture


class CameraWidget(Widget):
    """Draws the film's picture and the words over it."""

    def __init__(self, identity: str, rect: Rect, model: CameraModel, film: CameraFilm, seconds: float) -> None:
        super().__init__(identity, rect)
        self.model, self.film, self.seconds = model, film, seconds

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look, model = canvas.look, self.model
        canvas.surface.blit(self.film.picture(self.rect.size, model, canvas, self.seconds), self.rect)
        high = look.text.height("small") + look.px(4)
        head = Rect(self.rect.x, self.rect.y, self.rect.width, high)
        self._shade(canvas, head)
        room = head.inflate(-look.px(16), 0)
        pale = (236, 241, 244)
        right = model.stale or ("INFRA-RED" if model.light == "night" and model.look else "")
        taken = look.text.width("small_bold", right)
        canvas.text_in(
            Rect(room.x, room.y, room.width - taken - look.px(8), room.height), model.caption, "mono_small", pale
        )
        if right:
            colour = (255, 205, 110) if model.stale else pale
            canvas.text_in(Rect(room.right - taken, room.y, taken, room.height), right, "small_bold", colour, "right")
        self._words(canvas)
        canvas.frame(self.rect, "line_strong")

    def _words(self, canvas: Canvas) -> None:
        """What is seen, told in words along the foot of the picture."""
        look = canvas.look
        if not self.model.words:
            return
        text = " · ".join(self.model.words)
        line = look.text.height("small")
        lines = look.text.wrap("small", text, self.rect.width - look.px(16))[:3]
        foot = Rect(
            self.rect.x,
            self.rect.bottom - line * len(lines) - look.px(6),
            self.rect.width,
            line * len(lines) + look.px(6),
        )
        if foot.height > self.rect.height * 0.5:
            return
        self._shade(canvas, foot)
        for i, words in enumerate(lines):
            row = Rect(foot.x + look.px(8), foot.y + look.px(3) + i * line, foot.width - look.px(16), line)
            canvas.text_in(row, words, "small", (240, 244, 246))

    def _shade(self, canvas: Canvas, rect: Rect) -> None:
        shade = pygame.Surface((max(0, rect.width), max(0, rect.height)))
        shade.set_alpha(165)
        canvas.surface.blit(shade, rect)
