"""A storm of window events and random hands: no traceback, the sea untouched by drawing.

The clock stopped when nobody looks.
"""

from __future__ import annotations

import random

import pygame
import pytest

from roe_trainer.ui.app import App
from roe_trainer.ui.inputs import KeyPress, PointerDown, PointerMove, PointerUp, Wheel
from roe_trainer.ui.keymap import load_keymap
from roe_trainer.ui.scenes.library import LibraryScene
from tests.ui.samples import stage_of, watch_of

SIZES = [(1, 1), (3, 700), (320, 200), (1280, 720), (1920, 1080), (4000, 30)]
WINDOW = (
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWFOCUSGAINED,
    pygame.WINDOWMINIMIZED,
    pygame.WINDOWRESTORED,
    pygame.WINDOWEXPOSED,
    pygame.WINDOWSHOWN,
    pygame.WINDOWENTER,
    pygame.WINDOWLEAVE,
    pygame.WINDOWSIZECHANGED,
    pygame.ACTIVEEVENT,
)
KEYS = [k for b in load_keymap().bindings for k in b.keys if b.action not in ("quit",)] + list(
    "abcdefghijklmnopqrstuvwxyz0123456789"
)


def app_with_watch(seed: int) -> App:
    screen = pygame.display.set_mode((1280, 720))
    app = App(screen, stage_of(), [LibraryScene(), watch_of("windward", seed=seed)])
    for _ in range(10):
        app.frame(0.02)
    return app


def hand(rng: random.Random) -> object:
    place = rng.randrange(0, 1400), rng.randrange(0, 800)
    return rng.choice(
        [
            KeyPress(rng.choice(KEYS), rng.choice(["", "x", "7", "é"])),
            PointerMove(place),
            PointerDown(place, rng.choice([1, 1, 1, 2, 3]), rng.random() < 0.2),
            PointerUp(place, rng.choice([1, 1, 3])),
            Wheel(place, rng.choice([-3, -1, 1, 3])),
        ]
    )


def storm(app: App, seed: int, events: int) -> None:
    rng = random.Random(seed)
    for number in range(events):
        kind = rng.random()
        if kind < 0.08:
            app.screen = pygame.display.set_mode(rng.choice(SIZES))
            app.take(pygame.event.Event(pygame.VIDEORESIZE, size=app.screen.get_size(), w=1, h=1))
        elif kind < 0.2:
            app.take(pygame.event.Event(rng.choice(WINDOW)))
        else:
            app.stack.give(hand(rng))  # type: ignore[arg-type]
        if number % 4 == 0:
            app.frame(rng.choice([0.0, 0.016, 0.3, 3.0]))
        app.stack.over = False
    app.screen = pygame.display.set_mode((1280, 720))
    app.take(pygame.event.Event(pygame.WINDOWRESTORED))
    app.take(pygame.event.Event(pygame.VIDEORESIZE, size=(1280, 720), w=1280, h=720))
    app.frame(0.016)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_storm_of_events_leaves_the_window_standing(seed: int) -> None:
    app = app_with_watch(seed)
    storm(app, seed, 250)
    assert app.stage.size == (1280, 720)
    assert app.screen.get_at((640, 20))[:3] != (0, 0, 0)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [3, 5, 8, 13])
def test_a_long_storm(seed: int) -> None:
    app = app_with_watch(seed)
    storm(app, 1000 + seed, 800)
    assert app.stage.size == (1280, 720)


def test_the_clock_stops_when_the_window_loses_the_focus() -> None:
    app = app_with_watch(3)
    bridge = app.stack.top.bridge  # type: ignore[attr-defined]
    bridge.pace.toggle()
    app.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    tick = bridge.session.tick
    for _ in range(50):
        app.frame(0.1)
    assert bridge.session.tick == tick


def test_frames_of_any_length_play_the_same_seconds() -> None:
    digests = set()
    for frame in (0.03, 0.1):
        app = app_with_watch(4)
        bridge = app.stack.top.bridge  # type: ignore[attr-defined]
        bridge.pace.toggle()
        while bridge.session.tick < 6:
            app.frame(frame)
        digests.add(bridge.session.digest())
    assert len(digests) == 1
