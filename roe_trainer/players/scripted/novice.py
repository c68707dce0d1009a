"""Knows the order of things, but waits for no approval and gives no grounds."""

from roe_trainer.players.casework import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player(
    "novice",
    "Novice",
    "Knows the rungs, not who has to be asked; acts late and says not why.",
    lambda: Officer(45, Habit(keeps_book=False, waits_for_approval=False, gives_grounds=False)),
)
