"""The shape of a scripted trainee, and the loop that lets it stand a watch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roe_trainer.players.watch import Watch
from roe_trainer.session.session import Session
from roe_trainer.words.line import Line, line

THINK_S = 5


class Mind(Protocol):
    """Thinks every few seconds; ends the watch itself when it has nothing left to do."""

    def think(self, watch: Watch) -> None:
        """Take whatever decisions there are to take now."""


@dataclass(frozen=True, slots=True)
class Player:
    """`make` gives a fresh mind for one watch."""

    id: str
    make: Callable[[], Mind]

    @property
    def title(self) -> Line:
        """What it is called."""
        return line(f"player-{self.id}-title")

    @property
    def help(self) -> Line:
        """What it does, in a sentence."""
        return line(f"player-{self.id}-help")


def stand_watch(session: Session, player: Player) -> None:
    """Let a player stand the whole watch, thinking every five seconds of it."""
    mind, watch = player.make(), Watch(session)
    while not session.finished:
        mind.think(watch)
        if not session.finished:
            session.advance(THINK_S)
