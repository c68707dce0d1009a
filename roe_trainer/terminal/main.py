"""Opening the trainer in a terminal: lines in, statements out."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from roe_trainer.terminal.console import Console, Room
from roe_trainer.terminal.rooms import BriefingRoom, LibraryRoom


def main(scenario: Path | None = None, seed: int | None = None, mode: str | None = None, pack: str = "") -> int:
    """Read lines until they end; raises Unreadable for a bad scenario."""
    console = Console(sys.stdout, LibraryRoom)
    room: Room = LibraryRoom(console, mode or "coach")
    if scenario is not None:
        from roe_trainer.scenario.load import load_scenario

        room = BriefingRoom(console, replace(load_scenario(scenario), pack=pack), seed, mode or "coach")
    console.enter(room)
    try:
        console.run(sys.stdin, _prompt if sys.stdin.isatty() else lambda: None)
    except KeyboardInterrupt:
        if console.room is not None:
            console.room.leave()
    return 0


def _prompt() -> None:
    print("> ", end="", flush=True)
