"""From starting the interpreter to the first picture of the library, everything byte-compiled, no real screen."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import roe_trainer
from tests.benchmarks.figure import Figure, figure

_NOTHING = """
import time
print("shown", time.process_time(), flush=True)
"""

_OPEN = """
from roe_trainer.ui.app import App, Options, first_scene
from roe_trainer.ui.settings import load_settings
from roe_trainer.ui.stage import Stage
from roe_trainer.ui.window import open_window
settings, _ = load_settings()
screen = open_window((1280, 720), settings.software_frames)
stage = Stage(screen.get_size(), settings)
App(screen, stage, first_scene(Options(), stage)).frame(1 / 60)
import time
print("shown", time.process_time(), flush=True)
"""


def run(rounds: int) -> Iterator[Figure]:
    compileall.compile_dir(Path(roe_trainer.__file__).parent, quiet=2)
    with TemporaryDirectory() as home:
        _until_shown(_OPEN, home)
        bare = [_until_shown(_NOTHING, home) for _ in range(max(5, rounds))]
        shown = [_until_shown(_OPEN, home) for _ in range(max(5, rounds))]
    yield figure("bare interpreter", "ms", [wall for wall, _ in bare], more_is_better=False)
    yield figure("start to first frame", "ms", [wall for wall, _ in shown], more_is_better=False, target=500)
    yield figure("start to first frame, processor time", "ms", [busy for _, busy in shown], more_is_better=False)


def _until_shown(code: str, home: str) -> tuple[float, float]:
    """Milliseconds on the clock and of the processor until the code says that it shows something."""
    env = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "ROE_TRAINER_HOME": home}
    env |= {"PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        spent = time.perf_counter() - start
        process.wait()
    if not line.startswith("shown "):
        raise RuntimeError("the window did not open")
    return spent * 1000, float(line.split()[1]) * 1000
