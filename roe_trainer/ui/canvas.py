"""A surface with a look: boxes, lines, icons and words by role. Words drawn are noted, for tests to measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from roe_trainer.ui.icons import draw_icon
from roe_trainer.ui.look import Look
from roe_trainer.ui.text import HALO_PX, PREMULTIPLIED


@dataclass(frozen=True, slots=True)
class TextBox:
    """Words on the screen: where they are, the room they had, and whether they were shortened."""

    rect: Rect
    room: Rect
    text: str
    shortened: bool


class Canvas:
    """Draws by role on a surface; coordinates are those of the window."""

    def __init__(self, surface: pygame.Surface, look: Look) -> None:
        self.surface = surface
        self.look = look
        self.boxes: list[TextBox] = []

    def fill(self, rect: Rect, role: str, radius: float = 0) -> None:
        """A filled box, its corners rounded by a radius in layout units."""
        if radius:
            pygame.draw.rect(self.surface, self.look.theme[role], rect, border_radius=self.look.px(radius))
        else:
            self.surface.fill(self.look.theme[role], rect)

    def frame(self, rect: Rect, role: str, width: int = 1, radius: float = 0) -> None:
        """The edge of a box."""
        pygame.draw.rect(self.surface, self.look.theme[role], rect, width, border_radius=self.look.px(radius))

    def line(self, start: tuple[int, int], end: tuple[int, int], role: str, width: int = 1) -> None:
        """A straight line."""
        pygame.draw.line(self.surface, self.look.theme[role], start, end, width)

    def icon(self, name: str, rect: Rect, role: str) -> None:
        """One of the vector icons."""
        draw_icon(self.surface, name, rect, self.look.theme[role])

    def text(
        self, rect: Rect, text: str, font: str = "body", role: str = "text", align: str = "left", fit: bool = True
    ) -> Rect:
        """One line, vertically centred in `rect`, shortened to its width; returns where it stands."""
        return self.text_in(rect, text, font, self.look.theme[role], align, fit)

    def text_in(
        self, rect: Rect, text: str, font: str, colour: tuple[int, int, int], align: str = "left", fit: bool = True
    ) -> Rect:
        """The same as `text`, in a colour instead of a role."""
        font = self.look.text.fitting_role(font, text, rect.width) if fit else font
        narrow = self.look.text.condensed(font, text, colour, rect.width) if fit else None
        shown = text if narrow or not fit else self.look.text.shorten(font, text, rect.width)
        if not shown:
            return Rect(rect.x, rect.y, 0, 0)
        image = narrow or self.look.text.line(font, shown, colour)
        box = image.get_rect()
        box.centery = rect.centery
        if align == "right":
            box.right = rect.right
        elif align == "centre":
            box.centerx = rect.centerx
        else:
            box.x = rect.x
        self.surface.blit(image, box)
        self.boxes.append(TextBox(box, rect, shown, shown != text))
        return box

    def haloed(self, rect: Rect, text: str, font: str, role: str, ground: str) -> Rect:
        """One line from the left of `rect`, whole, with a rim that keeps lines under it away from its letters."""
        return self.haloed_all([(rect, text, font, role)], ground)[0]

    def haloed_all(self, lines: Sequence[tuple[Rect, str, str, str]], ground: str) -> list[Rect]:
        """Many such lines, each with its rect, text, font and role, in one go."""
        lettering, theme = self.look.text, self.look.theme
        sprites, boxes = [], []
        for rect, text, font, role in lines:
            image = lettering.haloed(font, text, theme[role], theme[ground])
            wide, high = image.get_size()
            x, y = rect.x - HALO_PX, rect.centery - high // 2
            sprites.append((image, (x, y)))
            boxes.append(Rect(x + HALO_PX, y + HALO_PX, wide - 2 * HALO_PX, high - 2 * HALO_PX))
            self.boxes.append(TextBox(boxes[-1], rect, text, shortened=False))
        self.surface.fblits(sprites, PREMULTIPLIED)
        return boxes

    def text_over_lines(
        self,
        rect: Rect,
        text: str,
        font: str,
        role: str,
        align: str = "left",
        most: int = 2,
        whole_size: bool = False,
    ) -> None:
        """One line when it fits in any size (`whole_size`: in this one), otherwise up to `most` as the room allows."""
        lettering = self.look.text
        in_one = font if whole_size else lettering.fitting_role(font, text, rect.width)
        if lettering.width(in_one, text) <= rect.width:
            self.text(rect, text, font, role, align)
            return
        chosen, lines = lettering.wrapped_to_fit(font, text, rect.size, most)
        high = lettering.height(chosen)
        top = rect.centery - high * len(lines) // 2
        for index, line in enumerate(lines):
            self.text(Rect(rect.x, top + index * high, rect.width, high), line, chosen, role, align)

    def paragraph(self, rect: Rect, text: str, font: str = "body", role: str = "text") -> int:
        """Wrapped lines from the top of `rect`; the last that fits is shortened when more would follow.

        Returns the height used.
        """
        high = self.look.text.height(font)
        lines = self.look.text.wrap(font, text, rect.width)
        room = max(0, rect.height // high)
        shown: Sequence[str] = lines[:room]
        if len(lines) > room > 0:
            shown = [*lines[: room - 1], " ".join(lines[room - 1 :])]
        for index, line in enumerate(shown):
            self.text(Rect(rect.x, rect.y + index * high, rect.width, high), line, font, role)
        return len(shown) * high
