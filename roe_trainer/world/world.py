"""The truth: vessels, own units, and what is due. Moved one second at a time; a quiet second costs nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from operator import itemgetter
from typing import Any

from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.motion import Handling, is_steady, leg_from, ordered, position_at, steady, steer_one_second
from roe_trainer.sea.trig import bearing_mdeg, distance_mm
from roe_trainer.vessels.own_ship import OWN_SHIP, recorded_id
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.due import STEER, Due, Value
from roe_trainer.world.event import Event


@dataclass(frozen=True, slots=True)
class Unit:
    """An own unit and its orders; a deployed one has a vessel of the same id at sea. Kinds: ship, boat, aircraft (a
    helicopter), drone, patrol (a patrol aircraft from ashore)."""

    id: str
    title: str
    kind: str
    class_id: str
    deployed: bool
    marksman: bool = False
    cg_member: bool = False
    task: str = "hold"
    target: str = ""
    since: int = 0
    endurance_s: int = 0
    launched_at: int = -1
    helm_course_mdeg: int = 0
    helm_speed_mm_s: int = 0

    def to_data(self) -> list[Any]:
        """Plain values in a fixed order, for digests."""
        return [recorded_id(self.id), self.deployed, self.task, self.target, self.since, self.launched_at]


@dataclass(frozen=True, slots=True)
class Item:
    """Something thrown overboard and where it fell, in mm of the plane; state afloat or recovered."""

    number: int
    tick: int
    x_mm: int
    y_mm: int
    what: str
    source: str
    state: str = "afloat"

    def to_data(self) -> list[Any]:
        """Plain values in a fixed order, for digests."""
        return [self.number, self.tick, self.x_mm, self.y_mm, self.what, self.source, self.state]


@dataclass(frozen=True, slots=True)
class Weather:
    """Sea state on the Douglas scale, wind and visibility; they hold for the whole watch."""

    sea_state: int
    wind_kn: int
    wind_from_mdeg: int
    visibility_m: int


@dataclass(slots=True)
class World:
    """Holds frozen vessels by id. `queue` entries are (tick, order, who, what is due) and make a heap.

    `spawned` names vessels that came into being since the sensors last asked (people fallen overboard).
    """

    seed: int
    frame: Frame
    start_utc: str
    weather: Weather
    coast: Coast | None = None
    tick: int = 0
    vessels: dict[str, Vessel] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    insignia: bool = False
    queue: list[tuple[int, int, str, Due]] = field(default_factory=list)
    serial: int = 0
    events: list[Event] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    spawned: list[str] = field(default_factory=list)

    def later(self, tick: int, who: str, due: Due) -> None:
        """Put something on the queue; at equal ticks what was put first comes first."""
        self.serial += 1
        heappush(self.queue, (tick, self.serial, who, due))

    def tell(self, event: Event) -> None:
        """Put an event before whoever looks at the world after this step."""
        self.events.append(event)

    def next_due(self) -> int | None:
        """The tick of what is due next, None with nothing on the queue."""
        return self.queue[0][0] if self.queue else None

    def pop_due(self) -> tuple[int, int, str, Due] | None:
        """The next thing that is due by now, or None."""
        if self.queue and self.queue[0][0] <= self.tick:
            return heappop(self.queue)
        return None

    def drain(self) -> list[Event]:
        """The events since this was last asked, in the order they came about."""
        out, self.events = self.events, []
        return out

    def position(self, who: str) -> tuple[int, int]:
        """East and north mm of a vessel or deployed unit now; an embarked unit is where the ship is."""
        vessel = self.vessels.get(who) or self.vessels[OWN_SHIP]
        return position_at(vessel.leg, self.tick)

    def range_mm(self, one: str, other: str) -> int:
        """Range between two vessels or units now."""
        x1, y1 = self.position(one)
        x2, y2 = self.position(other)
        return distance_mm(x2 - x1, y2 - y1)

    def bearing(self, one: str, other: str) -> int:
        """True bearing in mdeg of one vessel or unit from another now: `other` from `one`."""
        x1, y1 = self.position(one)
        x2, y2 = self.position(other)
        return bearing_mdeg(x2 - x1, y2 - y1)

    def set_helm(self, who: str, course_mdeg: int | None, speed_mm_s: int | None) -> None:
        """Order course and speed; the vessel starts to manoeuvre in the next second."""
        vessel = self.vessels[who]
        steering = vessel.steering
        course = steering.ordered_course_mdeg if course_mdeg is None else course_mdeg % 360_000
        speed = steering.ordered_speed_mm_s if speed_mm_s is None else min(speed_mm_s, vessel.max_speed_mm_s)
        new = ordered(steering, course, max(0, speed))
        if new == steering:
            return
        was_steady = is_steady(steering)
        self.vessels[who] = replace(vessel, steering=new)
        if was_steady and not is_steady(new):
            self.later(self.tick + 1, who, STEER)

    def steer(self, who: str) -> None:
        """One second of turning and changing speed; puts the next second on the queue while it lasts."""
        vessel = self.vessels.get(who)
        if vessel is None or is_steady(vessel.steering):
            return
        handling = Handling(vessel.turn_mdeg_s, vessel.accel_mm_s2)
        leg, steering = steer_one_second(vessel.leg, vessel.steering, handling, self.tick)
        self.vessels[who] = replace(vessel, leg=leg, steering=steering)
        if not is_steady(steering):
            self.later(self.tick + 1, who, STEER)

    def stop_dead(self, who: str) -> None:
        """No engines left: the way comes off and no helm order brings it back."""
        vessel = self.vessels[who]
        self.vessels[who] = replace(vessel, max_speed_mm_s=0)
        self.set_helm(who, None, 0)

    def place(self, vessel: Vessel, x_mm: int, y_mm: int, course_mdeg: int, speed_mm_s: int) -> None:
        """Put a vessel into the world, steady on a course."""
        steering = steady(course_mdeg, speed_mm_s)
        leg = leg_from(self.tick, x_mm, y_mm, steering)
        self.vessels[vessel.id] = replace(vessel, leg=leg, steering=steering)

    def on_land(self, x_mm: int, y_mm: int) -> bool:
        """Whether a place in mm is land; never where no coast was loaded."""
        return self.coast is not None and self.coast.on_land(x_mm, y_mm)

    def to_data(self) -> tuple[list[Any], list[Any]]:
        """Plain values in a fixed order: all the state that later ticks depend on, before and after the vessels."""
        in_order = sorted(self.queue, key=itemgetter(0, 1))
        queue = [[t, n, due.name, recorded_id(who), _recorded(due.detail())] for t, n, who, due in in_order]
        units, items = [unit.to_data() for unit in self.units.values()], [item.to_data() for item in self.items]
        return [self.seed, self.tick, self.insignia], [units, items, queue]


def _recorded(detail: list[list[Value]]) -> list[list[Value]]:
    return [[name, recorded_id(value) if isinstance(value, str) else value] for name, value in detail]
