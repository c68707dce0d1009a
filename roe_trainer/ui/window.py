"""Opening the window, and saying plainly when there is none to be had."""

from __future__ import annotations

import os
import warnings

import pygame

from roe_trainer.ui.icons import window_icon
from roe_trainer.words.say import say

SMALLEST = (960, 540)
USUAL = (1280, 720)
# What desktops put above a window; nobody tells how high it is, and a window without it cannot be moved.
TITLE_BAR_PX = 32


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
            raise NoDisplay(_reason(say("ui-window-no-display")))
        pygame.font.init()
        pygame.display.set_caption(say("ui-library-name"))
        pygame.display.set_icon(window_icon())
        screen = pygame.display.set_mode(_fitting(size), pygame.RESIZABLE)
    except pygame.error as error:
        raise NoDisplay(_reason(str(error))) from error
    return screen


Frame = tuple[tuple[int, int], tuple[int, int]]


def fill_screen() -> Frame:
    """Over the whole screen; returns place and size from before, for `leave_full_screen`. May raise pygame.error.

    The window is first made as large as the screen: where no window manager runs, nobody else would do it.
    """
    window = _window()
    before = (window.position[0], window.position[1]), (window.size[0], window.size[1])
    sizes = pygame.display.get_desktop_sizes()
    # Over a screen of another size than before: while it fills one, the window does not take a new size.
    window.set_windowed()
    if sizes:
        window.position, window.size = (0, 0), sizes[0]
    window.set_fullscreen(desktop=True)
    return before


def leave_full_screen(before: Frame) -> None:
    """Back to place and size from before. May raise pygame.error."""
    window = _window()
    window.set_windowed()
    window.size, window.position = before[1], before[0]
    keep_in_view()


def keep_in_view() -> None:
    """Bring the window back onto a screen that has become smaller. With several screens it is left to the desktop."""
    sizes = pygame.display.get_desktop_sizes()
    if len(sizes) != 1 or pygame.display.get_driver() == "dummy":
        return
    window, (wide, high) = _window(), sizes[0]
    size = min(window.size[0], wide), min(window.size[1], high - TITLE_BAR_PX)
    place = (
        min(max(0, window.position[0]), wide - size[0]),
        min(max(TITLE_BAR_PX, window.position[1]), high - size[1]),
    )
    if size != (window.size[0], window.size[1]):
        window.size = size
    if place != (window.position[0], window.position[1]):
        window.position = place


def _window() -> pygame.Window:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return pygame.Window.from_display_module()


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    """No larger than the screen it opens on."""
    sizes = pygame.display.get_desktop_sizes()
    if not sizes or pygame.display.get_driver() == "dummy":
        return size
    return min(size[0], sizes[0][0]), min(size[1], sizes[0][1])


def _reason(cause: str) -> str:
    return say("ui-window-not-opened", cause=cause)
