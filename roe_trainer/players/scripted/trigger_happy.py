"""Shoots first, with whatever comes to hand, at whatever is small or talked about."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch

EVERY_S = 20
ARMS = ("disabling_fire", "warning_shots", "strike")


class TriggerHappy:
    """Keeps in mind whom it has met, and when it last shot at each."""

    def __init__(self) -> None:
        self.met: set[str] = set()
        self.last_shot: dict[str, int] = {}

    def think(self, watch: Watch) -> None:
        """Send units to whoever is new, and shoot at whoever is in reach."""
        for track, contact in list(watch.picture.contacts.items()):
            facts = watch.facts(track)
            passed_over = contact.ais is not None and facts.get("suspicion", "NONE") == "NONE"
            if passed_over or contact.lost or "vessel_status" in facts:
                continue
            if track not in self.met:
                self.met.add(track)
                for unit in ("boat", "helo"):
                    if unit in watch.picture.own_units:
                        watch.do("unit_order", track, unit, order="intercept")
            again = watch.tick - self.last_shot.get(track, -EVERY_S) >= EVERY_S
            if again and contact.best_clarity >= Clarity.CLASSIFIED:
                self._shoot(watch, track)

    def _shoot(self, watch: Watch, track: str) -> None:
        if any(watch.do(measure, track) for measure in ARMS):
            self.last_shot[track] = watch.tick


PLAYER = Player("trigger-happy", TriggerHappy)
