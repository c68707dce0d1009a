"""Small worlds for tests: a cutter with boat and helicopter, and one boat to deal with."""

from dataclasses import replace

from roe_trainer.ladder.measures import MEASURES
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.motion import steady
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.world.act import Deed, carry_out, refusal
from roe_trainer.world.event import Event
from roe_trainer.world.step import step_to
from roe_trainer.world.world import Unit, Weather, World
from tests.vessels.test_behaviours import a_vessel

TARGET = "runabout"


def a_world(behaviour: str = "hold_course", range_m: int = 500, **changes) -> World:
    """Cutter at the origin with everything launched; the boat to the east, heading north at 10 m/s."""
    world = World(7, Frame(200_000_000, -740_000_000), "2025-06-01T12:00:00Z", Weather(2, 8, 0, 18_000))
    hulls = ((OWN_SHIP, "ship", 0), ("boat", "boat", range_m - 150), ("helo", "aircraft", range_m - 300))
    for name, kind, x_m in hulls:
        hull = replace(a_vessel("hold_course"), id=name, own=True, max_speed_mm_s=20_000, height_mm=20_000)
        world.place(hull, x_m * 1000, 0, 0, 0)
        world.units[name] = Unit(
            name, name.title(), kind, "cutter_frc", True, endurance_s=0 if kind == "ship" else 9_000
        )
    target = replace(a_vessel(behaviour, **changes), id=TARGET)
    steering = changes.get("steering", steady(0, 10_000))
    world.place(target, range_m * 1000, 0, steering.course_mdeg, steering.speed_mm_s)
    return world


def do(world: World, measure: str, unit: str = "", **options) -> str:
    """Take a measure against the boat; returns the refusal, if any."""
    deed = Deed(MEASURES[measure], TARGET, unit, options, "day")
    return refusal(world, deed) or carry_out(world, deed)


def run(world: World, seconds: int) -> list[type[Event]]:
    """Let time pass; returns the types of the events."""
    return [type(event) for event in step_to(world, world.tick + seconds)]
