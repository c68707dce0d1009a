"""An officer who works every contact that warrants it, at a pace and with habits of their own."""

from __future__ import annotations

from roe_trainer.players.casework import Casework
from roe_trainer.players.habit import Habit
from roe_trainer.players.watch import Watch

QUIET_S = 180


class Officer:
    """Thinks every `pace_s` seconds; ends the watch a little after the last case is settled."""

    def __init__(self, pace_s: int, habit: Habit) -> None:
        self.pace_s = pace_s
        self.habit = habit
        self.cases: dict[str, Casework] = {}
        self.quiet_since = 0

    def think(self, watch: Watch) -> None:
        """Work on each contact in turn, and end the watch when nothing has been left to do for a while."""
        if watch.tick % self.pace_s:
            return
        busy = False
        for track in list(watch.picture.contacts):
            case = self.cases.setdefault(track, Casework(track, self.habit))
            busy = case.work(watch) or busy
        if busy or watch.tick < 300:
            self.quiet_since = watch.tick
        elif watch.acted and watch.tick - self.quiet_since >= QUIET_S:
            watch.end()
