"""The window: scenes, panels and widgets, drawn from the models of `console`. The only room that knows pygame."""

import os

# Read by the engine as it is imported, so they are set before any module of this room imports it.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "roe_trainer")
