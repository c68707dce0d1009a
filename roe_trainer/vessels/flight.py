"""Running away: what all who flee have in common."""

from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.obeying import give_up, yielded
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus
from roe_trainer.vessels.vessel import Vessel

FLIGHT_TRAITS = ("jettison_per_mille", "overboard_per_mille", "bolts_on_sight")


def starts_running(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> bool:
    """An order or shots make a runner run; so does the sight of a unit, in the share of crews that the trait says."""
    if stimulus.kind in ("order_stop", "warning_shots", "company"):
        return True
    return stimulus.kind == "unit_near" and fate.chance("bolts", vessel.trait("bolts_on_sight", 1000))


def run_away(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response:
    """Full speed, away from where the signal came from, with a little weave."""
    away_mdeg = (stimulus.bearing_mdeg + 180_000 + fate.between("weave", -25_000, 25_000)) % 360_000
    return run_towards(vessel, fate, away_mdeg)


def run_towards(vessel: Vessel, fate: Fate, course_mdeg: int, think_in_s: int = 90) -> Response:
    """Full speed on a course, after a look back at who is coming."""
    return Response(
        course_mdeg=course_mdeg % 360_000,
        speed_mm_s=vessel.max_speed_mm_s,
        delay_s=fate.between("run_delay", 4, 12),
        deeds=("look_back", "run"),
        mind=Mind(running=True),
        think_in_s=think_in_s,
    )


def keep_running(vessel: Vessel, fate: Fate) -> Response:
    """Weave on, and throw the cargo overboard if there is any and the nerve fails."""
    if not vessel.mind.running:
        return NOTHING
    weave_mdeg = fate.between("weave", -15_000, 15_000)
    course = (vessel.steering.course_mdeg + weave_mdeg) % 360_000
    return Response(course_mdeg=course, deeds=mishaps(vessel, fate), think_in_s=75)


def look_back(stimulus: Stimulus) -> tuple[str, ...]:
    """Whoever runs already looks round when an order or shots come again."""
    return ("look_back",) if stimulus.kind in ("order_stop", "warning_shots") else ()


def mishaps(vessel: Vessel, fate: Fate) -> tuple[str, ...]:
    """What may go over the side in a chase: cargo, or somebody."""
    deeds: tuple[str, ...] = ()
    if vessel.hidden and fate.chance("jettison", vessel.trait("jettison_per_mille", 120)):
        deeds += ("jettison",)
    if vessel.in_view > 1 and fate.chance("overboard", vessel.trait("overboard_per_mille", 0)):
        deeds += ("overboard",)
    return deeds


def caught(vessel: Vessel, stimulus: Stimulus, fate: Fate) -> Response | None:
    """The end of a flight: stopped by damage or fired at, or given up before; None while it goes on."""
    if vessel.mind.yielded:
        return yielded(vessel, stimulus, fate)
    if stimulus.kind in ("disabled", "entangled", "fired_at"):
        return give_up(vessel, fate)
    return None
