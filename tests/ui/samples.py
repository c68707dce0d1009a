"""Watches and stages made for tests and pictures: real scenarios, driven for a while by named actions."""

from __future__ import annotations

from functools import cache

import pygame

from roe_trainer.files.places import scenario_root
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Mode, Session
from roe_trainer.ui.bridge import Bridge
from roe_trainer.ui.scenes.watch import WatchScene
from roe_trainer.ui.settings import Settings
from roe_trainer.ui.stack import Stack
from roe_trainer.ui.stage import Stage

SMALL, LARGE = (1280, 720), (1920, 1080)


@cache
def scenario(name: str) -> ScenarioText:
    """A shipped scenario by the start of its file name."""
    return load_scenario(next(p for p in sorted(scenario_root().rglob("*.yaml")) if p.stem.startswith(name)))


def session_of(name: str, seed: int = 7, mode: Mode = "coach", ticks: int = 0) -> Session:
    """A watch of a shipped scenario, some seconds old."""
    source = scenario(name)
    session = Session.start(source, pack_for(source), seed, mode)
    if ticks:
        session.advance(ticks)
    return session


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
