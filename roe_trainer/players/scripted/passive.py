"""Does nothing but keep watch until the time is up."""

from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch


class Passive:
    """Has nothing in mind."""

    def think(self, watch: Watch) -> None:
        """Wait."""


PLAYER = Player("passive", Passive)
