"""Knows the order of things, but takes the own commander for granted and gives no grounds."""

from roe_trainer.players.habit import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player("novice", lambda: Officer(45, Habit(keeps_book=False, asks_own_commander=False, gives_grounds=False)))
