"""Habits: how one scripted officer differs from another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habit:
    """How an officer differs from the best.

    Keeps no book; takes the own commander's no-objection for granted short of the gun; cites less, or gives no grounds.
    """

    keeps_book: bool = True
    asks_own_commander: bool = True
    gives_grounds: bool = True
    cites_most: int = 6


EXPERT = Habit()
