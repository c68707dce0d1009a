"""Small worlds for tests: a cutter with boat and helicopter, and one boat to deal with."""

from dataclasses import dataclass, field, replace
from typing import cast

from roe_trainer.ladder.decisions import Action, Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.picture.contacts import Clarity, Contact, Environment, Jettisoned
from roe_trainer.picture.observe import Observer
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.picture.sensor import Conditions
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.motion import steady
from roe_trainer.session.hands import WatchHands
from roe_trainer.session.under_way import UnderWay
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Quoted
from roe_trainer.words.say import say
from roe_trainer.world.event import Event
from roe_trainer.world.step import step_to
from roe_trainer.world.world import Unit, Weather, World
from tests.vessels.test_behaviours import a_vessel

TARGET, TRACK = "runabout", "T01"


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


@dataclass
class AllSeen:
    """A watch that sees everything as it is, for what hands do to the world."""

    world: World
    picture: Picture
    observer: Observer
    actions: list[Action] = field(default_factory=list)

    @property
    def tick(self) -> int:
        return self.world.tick


def all_seen(world: World) -> AllSeen:
    """The world, plotted as it truly lies now."""
    vessel, (x_mm, y_mm) = world.vessels[TARGET], world.position(TARGET)
    day = Environment("day", 2, 8, 0, 18_000, "HS", "", "CG", True, 200_000_000, -740_000_000)
    picture = Picture(Flags("USA", frozenset()), lambda x, y: ("HS", ""), day, tick=world.tick)
    leg, speed = replace(vessel.leg, tick=world.tick, x_mm=x_mm, y_mm=y_mm), vessel.steering.speed_mm_s
    plotted = Contact(
        TRACK, leg, vessel.steering.course_mdeg, speed, world.tick, Clarity.IDENTIFIED, Clarity.IDENTIFIED,
        ("radar",), Quoted("a boat"), 0,
    )  # fmt: skip
    picture.plot(plotted)
    if vessel.hold != "AT_LARGE":
        picture.log_own(TRACK, "vessel_status", vessel.hold, "")
    if vessel.count("in_water"):
        picture.log_own(TRACK, "persons_in_water", True, "")
    picture.engagement(TRACK).saved = vessel.count("recovered")
    for item in world.items:
        picture.jettisoned[item.number] = Jettisoned(item.number, TRACK, item.tick, item.x_mm, item.y_mm)
    observer = Observer(Conditions("day", 18_000, 2), tracks={TARGET: TRACK}, vessels={TRACK: TARGET})
    return AllSeen(world, picture, observer)


def do(world: World, measure: str, unit: str = "", **options) -> str:
    """Take a measure against the boat; returns the refusal in words, if any."""
    hands, taken = WatchHands(cast("UnderWay", all_seen(world))), MEASURES[measure]
    decision = Decision(measure, TRACK, unit or None, tuple(sorted(options.items())))
    refused = taken.why_not(hands, decision) or taken.carry_out(hands, decision)
    return say(refused) if refused else ""


def run(world: World, seconds: int) -> list[type[Event]]:
    """Let time pass; returns the types of the events."""
    return [type(event) for event in step_to(world, world.tick + seconds)]
