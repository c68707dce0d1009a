"""From the command to the first picture and to the whole library, everything byte-compiled, no real screen."""

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

# The very command, told apart from a trainee's only by a screen that reports what has just been shown on it.
_COMMAND = """
import sys, time, pygame
flip = pygame.display.flip
def show():
    flip()
    if WHEN:
        print("shown", time.process_time(), flush=True)
        sys.exit()
pygame.display.flip = show
def library_read():
    import gc
    from roe_trainer.ui.scenes.library import LibraryScene
    found.extend(item for item in (() if found else gc.get_objects()) if type(item) is LibraryScene)
    return found[0].cards and not found[0]._reading
found = []
from roe_trainer.cli.main import main
main([])
"""
_FRAME = _COMMAND.replace("WHEN", "True")
_LIBRARY = _COMMAND.replace("WHEN", "library_read()")


def run(rounds: int) -> Iterator[Figure]:
    compileall.compile_dir(Path(roe_trainer.__file__).parent, quiet=2)
    rounds = max(5, rounds)
    with TemporaryDirectory() as home:
        bare = [_until_shown(_NOTHING, home) for _ in range(rounds)]
        shown = [_until_shown(_FRAME, home) for _ in range(rounds)]
        again = [_until_shown(_LIBRARY, home) for _ in range(rounds + 1)][1:]
    first = []
    for _ in range(rounds):
        with TemporaryDirectory() as home:
            first.append(_until_shown(_LIBRARY, home))
    yield figure("bare interpreter", "ms", [wall for wall, _ in bare], more_is_better=False)
    for what, times, aim in (
        ("start to first frame", shown, 500),
        ("start to the whole library", again, 1000),
        ("the same, the very first time", first, 1000),
    ):
        yield figure(what, "ms", [wall for wall, _ in times], more_is_better=False, target=aim)
        yield figure("  processor time of it", "ms", [busy for _, busy in times], more_is_better=False)


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
