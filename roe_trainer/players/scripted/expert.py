"""Does what the rules ask, in their order: people, questions, approvals, orders, and force only when it is open."""

from roe_trainer.players.casework import Casework
from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch


class Expert:
    """Works every contact that warrants it; ends the watch a little after the last one is settled."""

    def __init__(self) -> None:
        self.cases: dict[str, Casework] = {}
        self.quiet_since = 0

    def think(self, watch: Watch) -> None:
        busy = False
        for track in list(watch.picture.contacts):
            case = self.cases.setdefault(track, Casework(track))
            busy = case.work(watch) or busy
        if busy or watch.tick < 300:
            self.quiet_since = watch.tick
        elif watch.tick - self.quiet_since >= 180:
            watch.end()


PLAYER = Player("expert", "Expert", "Takes each step when the rules open it, and stops when they close.", Expert)
