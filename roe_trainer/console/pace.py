"""The pace of time: how many whole seconds to play for the real time that passed. Pace belongs to the screen."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.words.line import line
from roe_trainer.words.say import say

RATES = (1, 2, 5, 10, 20, 30, 60)
MOST_TICKS_A_FRAME = 30
CLOCK_STOPPED = line("console-clock-stopped")
LONGEST_FRAME_S = 0.5


@dataclass(slots=True)
class Pace:
    """Starts paused at 1x. `note` says why the clock was slowed or stopped."""

    rate: int = 1
    paused: bool = True
    note: str = ""
    _owed: float = 0.0

    @property
    def fraction(self) -> float:
        """How far the screen is between two ticks, 0 to 1."""
        return min(self._owed, 1.0)

    def ticks(self, seconds: float) -> int:
        """Whole ticks due after `seconds` of real time; a stalled frame never makes the clock leap."""
        if self.paused:
            return 0
        self._owed += min(seconds, LONGEST_FRAME_S) * self.rate
        due = min(int(self._owed), MOST_TICKS_A_FRAME)
        self._owed = min(self._owed - due, 1.0)
        return due

    def toggle(self) -> None:
        """Stop the clock or start it again."""
        self.paused, self.note = not self.paused, ""

    def stop(self, why: str) -> None:
        """Stop the clock, and say why."""
        self.paused, self.note = True, why

    def step(self, by: int) -> None:
        """One rate faster or slower. Faster starts a paused clock at its rate; slower never starts it."""
        here = RATES.index(self.rate)
        if not self.paused or by < 0:
            self.rate = RATES[min(max(here + by, 0), len(RATES) - 1)]
        if by > 0:
            self.paused = False
        self.note = ""

    def slow_down(self, why: str) -> bool:
        """Drop to 1x because something happened; True when the pace really changed."""
        changed = self.rate > 1
        self.rate, self._owed = 1, min(self._owed, 1.0)
        if changed:
            self.note = why
        return changed

    @property
    def words(self) -> str:
        """How fast the clock runs, as the screen shows it."""
        return say("console-paused") if self.paused else say("console-rate", rate=self.rate)
