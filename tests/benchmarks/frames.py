"""Processor time of a frame of the watch at 1920x1080 without a real screen, at several paces of the clock."""

from __future__ import annotations

import os
from collections.abc import Iterator

from tests.benchmarks.figure import Figure, figure, percentile, processor_seconds
from tests.benchmarks.watches import watch

SIZE = (1920, 1080)
FRAMES = 400
FRAME_S = 1 / 60
PACES = (1, 10, 60)
CONTACTS = 200


def run(rounds: int) -> Iterator[Figure]:
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    values = {pace: [_frames(pace) for _ in range(rounds)] for pace in PACES}
    for pace, frames in values.items():
        for percent, aim in ((50, None), (99, 16.0)):
            found = [percentile(times, percent) for times in frames]
            name = f"frame with {CONTACTS} contacts at pace {pace}, p{percent}"
            yield figure(name, "ms", found, more_is_better=False, target=aim)


def _frames(pace: int) -> list[float]:
    from roe_trainer.ui.app import App
    from roe_trainer.ui.bridge import Bridge
    from roe_trainer.ui.scenes.watch import WatchScene
    from roe_trainer.ui.settings import load_settings
    from roe_trainer.ui.stage import Stage
    from roe_trainer.ui.window import open_window

    settings, _ = load_settings()
    screen = open_window(SIZE, settings.software_frames)
    with watch(CONTACTS, recorded=False) as session:
        session.advance(120)
        bridge = Bridge(session)
        app = App(screen, Stage(SIZE, settings), [WatchScene(bridge)])
        times = []
        for _ in range(30 + FRAMES):
            bridge.pace.rate, bridge.pace.paused = pace, False
            times.append(processor_seconds(lambda: app.frame(FRAME_S)) * 1000)
        return times[30:]
