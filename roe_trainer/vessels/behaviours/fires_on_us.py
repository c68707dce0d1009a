"""Opens fire on a unit that comes close; stops when fired at, left alone, or out of rounds."""

from dataclasses import dataclass

from roe_trainer.vessels.behaviour import Behaviour, Fate
from roe_trainer.vessels.flight import FLIGHT_TRAITS, caught, keep_running, run_away, starts_running
from roe_trainer.vessels.mind import Mind, OwnMind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel


@dataclass(frozen=True, slots=True)
class GunnersMind(OwnMind):
    """Whether they are firing, and bursts since they began."""

    bursts: int | None = None
    firing: bool | None = None


def hear(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Runs, and opens fire within `fires_within_m` at a unit near or at warning shots; caught, it is over."""
    end = caught(vessel, stimulus, fate)
    if end is not None:
        return end
    firing = vessel.mind.of(GunnersMind).firing
    near = stimulus.range_m <= vessel.trait("fires_within_m", 1200)
    if stimulus.kind in ("unit_near", "warning_shots") and near and not firing:
        mind = Mind(running=True, own=GunnersMind(firing=True))
        away = (stimulus.bearing_mdeg + 180_000) % 360_000
        return Response(away, vessel.max_speed_mm_s, deeds=("show_weapon",), mind=mind, think_in_s=8)
    if firing or not starts_running(vessel, stimulus, fate):
        return NOTHING
    return run_away(vessel, stimulus, fate)


def think(vessel: Vessel, fate: Fate) -> Response:
    """One burst every 15 s, `bursts` in all; out of reach it waits or breaks off."""
    own = vessel.mind.of(GunnersMind)
    if not own.firing:
        return keep_running(vessel, fate)
    bursts = own.bursts or 0
    out_of_reach = fate.unit_range_m > vessel.trait("fires_within_m", 1200)
    if bursts >= vessel.trait("bursts", 4) or (out_of_reach and bursts):
        mind = Mind(own=GunnersMind(firing=False, bursts=0))
        return Response(deeds=("drop_weapon", "break_off"), mind=mind, think_in_s=60)
    if out_of_reach:
        return Response(think_in_s=15)
    return Response(deeds=("fire",), mind=Mind(own=GunnersMind(bursts=bursts + 1)), think_in_s=15)


BEHAVIOUR = Behaviour(
    id="fires_on_us",
    hear=hear,
    think=think,
    traits=("fires_within_m", "bursts", *FLIGHT_TRAITS),
)
