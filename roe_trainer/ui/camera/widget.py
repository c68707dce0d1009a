"""The camera as a panel: the view redrawn some ten times a second, with its caption and what is seen in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pygame
from pygame import Rect

from roe_trainer.console.present.camera import CameraModel
from roe_trainer.ui.camera.render import Aim, render_camera
from roe_trainer.ui.canvas import Canvas
from roe_trainer.ui.inputs import Act, Point, PointerDown, PointerUp, Wheel
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Touch, Widget
from roe_trainer.words.say import say

PICTURES_A_SECOND = 8


ZOOMS = (1.0, 1.5, 2.2, 3.0)
FARTHEST_PAN = 0.5
MOST_LINES = 3
LONGEST_WAIT_DRAWINGS = 8


class CameraFilm:
    """How the camera is held, and the last picture; `busy` says whether the frame has other work to do."""

    def __init__(self, busy: Callable[[], bool] = lambda: False) -> None:
        self.busy = busy
        self.zoom = 0
        self.pan = 0.0
        self.steady = False
        self.dragged_from: int | None = None
        self._key: object = None
        self._moved: object = None
        self._waited = 0
        self._picture: pygame.Surface | None = None

    @property
    def aim(self) -> Aim:
        """Where the camera looks, and how near."""
        return Aim(ZOOMS[self.zoom], self.pan, self.steady)

    def step_zoom(self, by: int) -> None:
        """Closer or wider by one step; the widest shows the whole hull again."""
        self.zoom = min(max(self.zoom + by, 0), len(ZOOMS) - 1)
        self.pan = 0.0 if self.zoom == 0 else self.pan

    def move(self, by: float) -> None:
        """Along the hull by a part of its length, when zoomed."""
        if self.zoom:
            self.pan = min(max(self.pan + by, -FARTHEST_PAN), FARTHEST_PAN)

    def picture(self, size: tuple[int, int], model: CameraModel, look: Look, seconds: float) -> pygame.Surface:
        """The picture of this moment, drawn again only when something in it has changed."""
        step = int(seconds * PICTURES_A_SECOND)
        key = (size, look, self.aim, model.track, model.look, model.light, model.sea_state)
        moved = (step, model.aspect_mdeg, model.bearing_deg, model.sun, model.moon)
        # What only moves on is drawn in a frame with nothing else to do, if one comes soon.
        self._waited = self._waited + 1 if self.busy() and moved != self._moved else 0
        due = moved != self._moved and not 0 < self._waited < LONGEST_WAIT_DRAWINGS
        if self._picture is None or key != self._key or due:
            self._picture = render_camera(size, model, look, step / PICTURES_A_SECOND, self.aim)
            self._key, self._moved, self._waited = key, moved, 0
        return self._picture


class CameraWidget(Widget):
    """Draws the film's picture and the words over it; the wheel zooms, a drag looks along the hull."""

    interactive: ClassVar[bool] = True

    def __init__(self, identity: str, rect: Rect, model: CameraModel, film: CameraFilm, seconds: float) -> None:
        super().__init__(identity, rect)
        self.model, self.film, self.seconds = model, film, seconds

    def down(self, given: PointerDown, touch: Touch) -> Act | None:
        self.film.dragged_from = given.place[0]
        return None

    def drag(self, place: Point, touch: Touch) -> Act | None:
        if self.film.dragged_from is not None:
            long = max(1.0, self.rect.width * 0.66 * self.film.aim.zoom)
            self.film.move((self.film.dragged_from - place[0]) / long)
            self.film.dragged_from = place[0]
        return None

    def up(self, given: PointerUp, touch: Touch, inside: bool) -> Act | None:
        self.film.dragged_from = None
        return None

    def wheel(self, given: Wheel, touch: Touch) -> Act | None:
        self.film.step_zoom(1 if given.steps > 0 else -1)
        return None

    def draw(self, canvas: Canvas, touch: Touch) -> None:
        look, model = canvas.look, self.model
        canvas.surface.blit(self.film.picture(self.rect.size, model, look, self.seconds), self.rect)
        high = look.text.height("small") + look.px(4)
        head = Rect(self.rect.x, self.rect.y, self.rect.width, high)
        self._shade(canvas, head)
        room = head.inflate(-look.px(16), 0)
        pale = (236, 241, 244)
        right = model.stale or (say("ui-camera-infra-red") if model.light == "night" and model.look else "")
        right = right or (f"{self.film.aim.zoom:g}x" if self.film.zoom else "")
        taken = look.text.width("small_bold", right)
        place = Rect(room.x, room.y, room.width - taken - look.px(8), room.height)
        canvas.text_in(place, self._caption(place.width, look), "mono_small", pale)
        if right:
            colour = (255, 205, 110) if model.stale else pale
            canvas.text_in(Rect(room.right - taken, room.y, taken, room.height), right, "small_bold", colour, "right")
        self._words(canvas)
        canvas.frame(self.rect, "line_strong")

    def _caption(self, wide: int, look: Look) -> str:
        """Whose picture it is; range and bearing, which the card says as well, only where there is room."""
        parts = self.model.caption.split("  ")
        while len(parts) > 1 and look.text.width("mono_small", "  ".join(parts)) > wide:
            parts.pop()
        return "  ".join(parts)

    def _words(self, canvas: Canvas) -> None:
        """What is seen, told in words along the foot of the picture."""
        look = canvas.look
        if not self.model.words:
            return
        text = " · ".join(self.model.words)
        room = self.rect.width - look.px(16)
        font = "small" if len(look.text.wrap("small", text, room)) <= MOST_LINES else "tiny"
        line = look.text.height(font)
        wrapped = look.text.wrap(font, text, room)
        most = MOST_LINES if font == "small" else MOST_LINES + 1
        lines = (*wrapped[: most - 1], " ".join(wrapped[most - 1 :])) if len(wrapped) > most else wrapped
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
            canvas.text_in(row, words, font, (240, 244, 246))

    def _shade(self, canvas: Canvas, rect: Rect) -> None:
        shade = pygame.Surface((max(0, rect.width), max(0, rect.height)))
        shade.set_alpha(165)
        canvas.surface.blit(shade, rect)
