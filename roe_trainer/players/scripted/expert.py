"""Does what the rules ask, in their order: people, questions, approvals, orders, and force only when it is open."""

from roe_trainer.players.habit import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player(
    "expert",
    "Expert",
    "Takes each step when the rules open it, and stops when they close.",
    lambda: Officer(5, Habit()),
)
