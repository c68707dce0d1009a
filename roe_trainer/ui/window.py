"""Opening the window, and saying plainly when there is none to be had."""

from __future__ import annotations

import os

import pygame

SMALLEST = (960, 540)
USUAL = (1280, 720)


class NoDisplay(Exception):
    """There is no screen to open a window on; the text says what to do."""


def open_window(size: tuple[int, int] = USUAL, software_frames: bool = True) -> pygame.Surface:
    """The window's surface. Raises NoDisplay when SDL finds no screen, or would draw to nowhere without saying so."""
    if software_frames:
        # Without a GPU the flip through software OpenGL costs 12-16 ms a frame; plain memory frames cost about one.
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
        if pygame.display.get_driver() == "offscreen" and os.environ.get("SDL_VIDEODRIVER") != "offscreen":
            raise NoDisplay(_reason("there is no display"))
        pygame.font.init()
        pygame.display.set_caption("ROE Trainer")
        screen = pygame.display.set_mode(_fitting(size), pygame.RESIZABLE)
    except pygame.error as error:
        raise NoDisplay(_reason(str(error))) from error
    return screen


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    """No larger than the screen it opens on."""
    sizes = pygame.display.get_desktop_sizes()
    if not sizes or pygame.display.get_driver() == "dummy":
        return size
    return min(size[0], sizes[0][0]), min(size[1], sizes[0][1])


def _reason(cause: str) -> str:
    return (
        f"The window cannot be opened: {cause}. Start it on a desktop, or use the commands that need no screen: "
        "roe-trainer run, check, adjudicate, replay, report."
    )
