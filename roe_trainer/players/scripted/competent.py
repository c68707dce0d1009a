"""Does the same as the expert, more slowly, and forgets the paperwork."""

from roe_trainer.players.casework import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player(
    "competent",
    "Competent",
    "Does the right thing, somewhat late, and leaves the book for later.",
    lambda: Officer(25, Habit(keeps_book=False)),
)
