"""Takes suspicion for a target, and whatever is small and sends no name for suspect."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch


class StrikeOnSuspicion:
    """Keeps in mind whom it has struck."""

    def __init__(self) -> None:
        self.struck: set[str] = set()

    def think(self, watch: Watch) -> None:
        """Strike whoever is suspected and was not struck yet."""
        for track, contact in list(watch.picture.contacts.items()):
            talked_about = watch.facts(track).get("suspicion", "NONE") != "NONE"
            nameless = contact.ais is None and contact.best_clarity >= Clarity.CLASSIFIED
            meant = (talked_about or nameless) and not contact.lost and track not in self.struck
            if meant and watch.do("strike", track):
                self.struck.add(track)


PLAYER = Player("strike-on-suspicion", StrikeOnSuspicion)
