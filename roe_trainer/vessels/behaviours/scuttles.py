"""Opens the valves when caught or boarded, and takes to the water: evidence and boat are meant to go down."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.obeying import yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

JUMP_S = 60
CAUGHT = ("disabled", "entangled", "fired_at", "boarded")


@dataclass(frozen=True, slots=True)
class ScuttlersMind(OwnMind):
    """Orders and warning shots so far."""

    orders: int | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Opens the valves when caught, or past `orders_until_scuttling` orders; runs before that with `runs_first`."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    orders = (vessel.mind.of(ScuttlersMind).orders or 0) + (stimulus.kind in ("order_stop", "warning_shots"))
    if stimulus.kind in CAUGHT or orders > vessel.trait("orders_until_scuttling", 2):
        return _open_valves(fate)
    if vessel.trait("runs_first", 1) and starts_running(vessel, stimulus, fate):
        run = run_away(vessel, stimulus, fate)
        mind = run.mind | Mind(own=ScuttlersMind(orders=orders))
        return Response(run.course_mdeg, run.speed_mm_s, "", run.delay_s, run.deeds, mind)
    if stimulus.kind == "order_stop":
        mind = Mind(own=ScuttlersMind(orders=orders))
        return Response(speed_mm_s=0, delay_s=fate.between("stop_delay", 20, 50), deeds=("acknowledge",), mind=mind)
    return NOTHING


def _open_valves(fate: Fate) -> Response:
    delay_s = fate.between("valves", 5, 20)
    mind = Mind(yielded=True, running=False, scuttled=fate.tick + delay_s)
    deeds = ("open_valves", "hands_up")
    return Response(speed_mm_s=0, delay_s=delay_s, deeds=deeds, mind=mind, think_in_s=delay_s + JUMP_S)


def think(vessel: Vessel, fate: Fate) -> Response:
    """A minute after the valves were opened they jump."""
    opened = vessel.mind.scuttled
    return Response(deeds=("abandon",)) if opened and fate.tick >= opened + JUMP_S else NOTHING


BEHAVIOUR = Behaviour(
    id="scuttles",
    hear=hear,
    think=think,
    traits=("orders_until_scuttling", "runs_first", "bolts_on_sight"),
)
