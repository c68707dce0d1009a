"""Climbs the ladder from bottom to top against anything small, whatever the rules say, until it stops."""

from roe_trainer.picture.contacts import Clarity
from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch

STEPS: tuple[tuple[str, dict[str, str]], ...] = (
    ("hail", {"means": "vhf", "language": "en"}),
    ("ask", {"question": "nationality", "means": "vhf", "language": "en"}),
    ("request", {"what": "boarding"}),
    ("order_stop", {"means": "light_siren", "language": "en"}),
    ("request", {"what": "use_of_force"}),
    ("entangle", {}),
    ("warning_shots", {}),
    ("disabling_fire", {}),
    ("board", {}),
    ("search", {"scope": "full"}),
    ("seize", {}),
    ("detain", {}),
)
EVERY_S = 120
FORCE = ("entangle", "warning_shots", "disabling_fire")


class LadderParrot:
    """Keeps in mind how far up each contact has been taken."""

    def __init__(self) -> None:
        self.step: dict[str, int] = {}

    def think(self, watch: Watch) -> None:
        """One step further with each small contact, every EVERY_S seconds."""
        if watch.tick % EVERY_S:
            return
        for track, contact in list(watch.picture.contacts.items()):
            if contact.ais is not None or contact.lost or contact.best_clarity < Clarity.CLASSIFIED:
                continue
            number = self.step.get(track, 0)
            if number == 0:
                for unit in ("boat", "helo"):
                    if unit in watch.picture.own_units:
                        watch.do("unit_order", track, unit, order="intercept")
            while number < len(STEPS) and STEPS[number][0] in FORCE and watch.stopped(track):
                number += 1
            if number < len(STEPS):
                measure, options = STEPS[number]
                watch.do(measure, track, **options)
                self.step[track] = number + 1


PLAYER = Player("ladder-parrot", LadderParrot)
