"""A frame of the watch at 1920x1080 with the camera on and no real screen: its processor time, and the answer to a key."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.benchmarks.figure import Figure, figure, percentile, processor_seconds
from tests.benchmarks.watches import watch

if TYPE_CHECKING:
    from roe_trainer.console.bridge import Bridge
    from roe_trainer.ui.app import App

SIZE = (1920, 1080)
FRAMES = 400
FRAME_S = 1 / 60
PACES = (1, 10, 60)
CONTACTS = 200
KEYS = {
    "next contact": (".",),
    "a menu and away with it": ("f10", "escape"),
    "tab of the desk": ("f8", "f5"),
    "zoom": ("pageup", "pagedown"),
}
FEW_FRAMES = 10


def run(rounds: int) -> Iterator[Figure]:
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    values: dict[int, list[list[float]]] = {pace: [] for pace in PACES}
    bare = []
    for _ in range(rounds):
        bare.append(_bare())
        for pace, frames in values.items():
            frames.append(_frames(pace))
    least = [percentile(times, 99) for times in bare]
    yield figure("peer: bare drawing of as much, p99", "ms", least, more_is_better=False)
    for pace, frames in values.items():
        for percent, aim in ((50, None), (99, 12.0)):
            found = [percentile(times, percent) for times in frames]
            name = f"frame with {CONTACTS} contacts at pace {pace}, p{percent}"
            yield figure(name, "ms", found, more_is_better=False, target=aim)
        times_bare = [percentile(times, 99) / floor for times, floor in zip(frames, least, strict=True)]
        yield figure("  p99 against bare drawing in the same round", "times", times_bare, False, target=1.5)
    with _on_watch() as (app, _):
        for what, keys in KEYS.items():
            answers = [_answer(app, key) for _ in range(rounds) for key in keys]
            name = f"frames until the answer to a key shows: {what}"
            yield figure(name, "frames", [count for count, _ in answers], more_is_better=False, target=2)
            yield figure("  processor time of them", "ms", [busy for _, busy in answers], more_is_better=False)


@contextmanager
def _on_watch() -> Iterator[tuple[App, Bridge]]:
    """A watch in coach mode, in which all is shown, with the camera on a contact that is close."""
    from roe_trainer.console.bridge import Bridge
    from roe_trainer.console.settings import load_settings
    from roe_trainer.ui.app import App
    from roe_trainer.ui.scenes.watch import WatchScene
    from roe_trainer.ui.stage import Stage
    from roe_trainer.ui.window import open_window

    settings, _ = load_settings()
    screen = open_window(SIZE, settings.software_frames)
    with watch(CONTACTS, recorded=False) as session:
        session.mode = "coach"
        session.advance(120)
        bridge = Bridge(session)
        seen = {c.track: c.look.clarity for c in session.picture.contacts.values() if c.look is not None}
        bridge.select(max(seen, key=lambda track: seen[track]))
        app = App(screen, Stage(SIZE, settings), [WatchScene(bridge)])
        for _ in range(30):
            app.frame(FRAME_S)
        yield app, bridge


def _bare() -> list[float]:
    from roe_trainer.ui.window import open_window
    from tests.benchmarks.peers.bare_drawing import bare_frames

    return bare_frames(open_window(SIZE, software_frames=True), FRAMES)


def _frames(pace: int) -> list[float]:
    times = []
    with _on_watch() as (app, bridge):
        for _ in range(FRAMES):
            bridge.pace.rate, bridge.pace.paused = pace, False
            times.append(processor_seconds(lambda: app.frame(FRAME_S)) * 1000)
    return times


def _answer(app: App, key: str) -> tuple[float, float]:
    """Frames until the picture is another one after a key, and their milliseconds; no time passes, so all else stands."""
    import pygame

    for _ in range(FEW_FRAMES):
        app.frame(0.0)
    before = app.screen.get_buffer().raw
    code = pygame.key.key_code(key)
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=""))
    pygame.event.post(pygame.event.Event(pygame.KEYUP, key=code, mod=0))
    busy = 0.0
    for count in range(1, FEW_FRAMES):
        busy += processor_seconds(lambda: app.frame(0.0)) * 1000
        if app.screen.get_buffer().raw != before:
            return count, busy
    raise RuntimeError(f"nothing answered to {key}")
