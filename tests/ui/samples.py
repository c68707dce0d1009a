"""Watches and stages made for tests and pictures: real scenarios, driven for a while by named actions."""

from __future__ import annotations

import pygame

from roe_trainer.console.bridge import Bridge
from roe_trainer.console.settings import Settings
from roe_trainer.session.session import Mode
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage
from tests.console.watches import session_of

SMALL, LARGE = (1280, 720), (1920, 1080)


def stage_of(size: tuple[int, int] = SMALL, palette: str = "day", text_pct: int = 100) -> Stage:
    """A stage that keeps no settings and makes no sound."""
    return Stage(size, Settings(text_pct=text_pct, palette=palette, sound=False, welcomed=True), keep_settings=False)


def watch_of(name: str, seed: int = 7, mode: Mode = "coach", ticks: int = 0) -> WatchScene:
    """A watch scene over such a session, with the first contact selected."""
    bridge = Bridge(session_of(name, seed, mode, ticks))
    if bridge.session.picture.contacts:
        bridge.select(sorted(bridge.session.picture.contacts)[0])
    return WatchScene(bridge)


def drawn(stack: Stack, stage: Stage) -> pygame.Surface:
    """A frame of a stack on a surface of the stage's size."""
    surface = pygame.Surface(stage.size)
    stack.draw(surface)
    return surface
