"""Does the same as the expert, more slowly, forgets the paperwork and explains in half a sentence."""

from roe_trainer.players.habit import Habit
from roe_trainer.players.officer import Officer
from roe_trainer.players.player import Player

PLAYER = Player("competent", lambda: Officer(25, Habit(keeps_book=False, cites_most=1)))
