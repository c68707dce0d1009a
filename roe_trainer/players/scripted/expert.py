"""Does what the rules ask, in their order: people, questions, approvals, orders, and force only when it is open."""

from roe_trainer.players.habit import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player("expert", lambda: Officer(5, Habit()))
