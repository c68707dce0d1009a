"""Takes suspicion for a target."""

from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch


class StrikeOnSuspicion:
    def __init__(self) -> None:
        self.struck: set[str] = set()

    def think(self, watch: Watch) -> None:
        for track, contact in list(watch.picture.contacts.items()):
            suspected = watch.facts(track).get("suspicion", "NONE") != "NONE"
            if suspected and track not in self.struck and not contact.lost and watch.do("strike", track):
                self.struck.add(track)


PLAYER = Player(
    "strike-on-suspicion", "Strike on suspicion", "Attacks whatever is suspected, from afar.", StrikeOnSuspicion
)
