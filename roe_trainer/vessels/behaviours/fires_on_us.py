"""Opens fire on a unit that comes close; stops when fired at, left alone, or out of rounds."""

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    near = stimulus.range_m <= vessel.trait("fires_within_m", 1200)
    if stimulus.kind in ("unit_near", "warning_shots") and near and not vessel.remembers("firing"):
        mind = (("firing", 1), ("running", 1))
        away = (stimulus.bearing_mdeg + 180_000) % 360_000
        return Response(away, vessel.max_speed_mm_s, deeds=("show_weapon",), mind=mind, think_in_s=8)
    if vessel.remembers("firing") or not starts_running(vessel, stimulus, fate):
        return NOTHING
    return run_away(vessel, stimulus, fate)


def think(vessel: Vessel, fate: Fate) -> Response:
    if not vessel.remembers("firing"):
        return keep_running(vessel, fate)
    bursts = int(vessel.remembers("bursts"))
    out_of_reach = fate.unit_range_m > vessel.trait("fires_within_m", 1200)
    if bursts >= vessel.trait("bursts", 4) or (out_of_reach and bursts):
        mind = (("firing", 0), ("bursts", 0))
        return Response(deeds=("drop_weapon", "break_off"), mind=mind, think_in_s=60)
    if out_of_reach:
        return Response(think_in_s=15)
    return Response(deeds=("fire",), mind=(("bursts", bursts + 1),), think_in_s=15)


BEHAVIOUR = Behaviour(
    id="fires_on_us",
    title="Opens fire",
    help="Fires up to `bursts` bursts at a unit within `fires_within_m`, and gives up when it is fired at itself.",
    hear=hear,
    think=think,
    traits=("fires_within_m", "bursts", *FLIGHT_TRAITS),
)
