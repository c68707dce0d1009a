"""A real X screen with the trainer on it: keys and clicks through xdotool, as a person would send them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")
CLASS = "roe_trainer"


def missing() -> str:
    """Which of the needed programs is not there."""
    return ", ".join(name for name in NEEDED if shutil.which(name) is None)


class Trainer:
    """A running trainer; every call to xdotool is bounded, for it can wait for ever."""

    def __init__(self, environment: dict[str, str], process: subprocess.Popen[bytes]) -> None:
        self.environment, self.process = environment, process
        self.window = self._find()
        self._do("windowfocus", self.window)
        self._do("mousemove", "--window", self.window, "5", "5")

    def _do(self, *arguments: str) -> str:
        done = subprocess.run(
            ["timeout", "3", "xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def _find(self) -> str:
        for _ in range(60):
            found = self._do("search", "--onlyvisible", "--class", CLASS).splitlines()
            if found:
                return found[-1]
            if self.process.poll() is not None:
                break
            time.sleep(0.25)
        raise AssertionError("the trainer's window did not appear")

    def key(self, *keys: str, wait_s: float = 0.25) -> None:
        for key in keys:
            self._do("key", key)
            time.sleep(wait_s)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "30", text)
        time.sleep(0.2)

    def click(self, x: int, y: int, button: int = 1) -> None:
        self._do("mousemove", "--window", self.window, str(x), str(y))
        self._do("click", str(button))
        time.sleep(0.3)

    def change_screen(self, size: str) -> None:
        subprocess.run(["timeout", "5", "xrandr", "-s", size], env=self.environment, check=True)
        time.sleep(1.0)

    def place(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of the window on its screen."""
        told = dict(
            line.split("=") for line in self._do("getwindowgeometry", "--shell", self.window).split() if "=" in line
        )
        return int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"])

    def picture(self, path: Path) -> bool:
        """A screenshot, when ImageMagick is there."""
        if shutil.which("import") is None:
            return False
        subprocess.run(
            ["timeout", "10", "import", "-window", self.window, str(path)], env=self.environment, check=False
        )
        return path.exists()

    def wait_end(self, seconds: float = 10) -> int:
        return self.process.wait(timeout=seconds)


XVFB = ("Xvfb", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
# A screen whose size can be changed while it is looked at, as when a cable is pulled; Xvfb has one size only.
CHANGEABLE = ("Xvnc", "-geometry", "1920x1080", "-depth", "24", "-SecurityTypes", "None", "-rfbport", "0", "-localhost")


@contextmanager
def trainer(home: Path, *arguments: str, server: tuple[str, ...] = XVFB) -> Iterator[Trainer]:
    """An X server and the trainer on it, both ended afterwards."""
    read, write = os.pipe()
    display = subprocess.Popen(
        [*server, "-displayfd", str(write)],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    environment = {
        **os.environ,
        "DISPLAY": f":{number}",
        "SDL_VIDEODRIVER": "x11",
        "SDL_AUDIODRIVER": "dummy",
        "SDL_FRAMEBUFFER_ACCELERATION": "0",
        "ROE_TRAINER_HOME": str(home),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "roe_trainer", *arguments], env=environment, stderr=subprocess.PIPE
    )
    try:
        yield Trainer(environment, process)
    finally:
        for one in (process, display):
            if one.poll() is None:
                one.terminate()
                try:
                    one.wait(timeout=5)
                except subprocess.TimeoutExpired:
                    one.kill()
