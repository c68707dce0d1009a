"""Hails everything again and again, and does nothing else."""

from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch

EVERY_S = 300


class AlwaysHail:
    """Calls whoever is held, every EVERY_S seconds."""

    def think(self, watch: Watch) -> None:
        """Call everybody when the time has come."""
        if watch.tick % EVERY_S == 0:
            for track, contact in list(watch.picture.contacts.items()):
                if not contact.lost:
                    watch.do("hail", track, means="vhf", language="en")


PLAYER = Player("always-hail", AlwaysHail)
