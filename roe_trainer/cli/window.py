"""Opening the window from the command line, after a look at whether it can open at all."""

from __future__ import annotations

import sys
from importlib import metadata

from roe_trainer.cli.command import UNUSABLE
from roe_trainer.words.say import say


def pygame_conflict(installed: set[str] | None = None) -> str:
    """What is wrong with the installed pygame, with the command that repairs it, or an empty string.

    pygame and pygame-ce write into the same folder; together, or after one of them was removed, neither works reliably.
    """
    names = _installed() if installed is None else installed
    if names == {"pygame-ce"}:
        return ""
    pip = (sys.executable, "-m", "pip")
    remove = " ".join((*pip, "uninstall", "-y", "pygame", "pygame-ce"))
    install = " ".join((*pip, "install", "--force-reinstall", "--no-deps", "pygame-ce"))
    repair = f"{remove} && {install}"
    if "pygame-ce" not in names:
        found = "classic" if names else "absent"
    else:
        found = "both"
    return say(f"cli-pygame-{found}") + f"\n  {repair}"


def _installed() -> set[str]:
    found = set()
    for name in ("pygame", "pygame-ce"):
        try:
            metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found.add(name)
    return found


def open_trainer(scenario: str | None = None, seed: int | None = None, mode: str | None = None, pack: str = "") -> int:
    """Open the window, at the library or at the briefing of a scenario; returns an exit code."""
    conflict = pygame_conflict()
    if conflict:
        print(conflict, file=sys.stderr)
        return UNUSABLE
    from roe_trainer.ui.app import main

    return main(scenario, seed, mode, pack=pack)
