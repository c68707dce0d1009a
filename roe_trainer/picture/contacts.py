"""What the watch knows: contacts, looks, own units, messages, requests and orders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from roe_trainer.sea.geometry import aspect_mdeg
from roe_trainer.sea.motion import Leg
from roe_trainer.sea.trig import bearing_mdeg
from roe_trainer.words.line import Arg, Text

NO_FIX = -1


class Clarity(IntEnum):
    """How well a vessel is made out: a hull, then its kind and bulky things, then names, people and hands."""

    NOT_HELD = 0
    DETECTED = 1
    CLASSIFIED = 2
    IDENTIFIED = 3


@dataclass(frozen=True, slots=True)
class AisReport:
    """What its transponder sends: a name ("" where it sends none), its kind, its length in m, and since when."""

    name: str
    kind: Text
    length_m: int
    tick: int


@dataclass(frozen=True, slots=True)
class Sighting:
    """When, by what and how well a vessel was last made out, and where it then lay from the unit that has it."""

    tick: int
    clarity: Clarity
    sensor: str
    range_m: int
    dx_mm: int
    dy_mm: int
    course_mdeg: int

    @property
    def aspect_mdeg(self) -> int:
        """The side it showed (see sea.geometry)."""
        return aspect_mdeg(self.course_mdeg, bearing_mdeg(self.dx_mm, self.dy_mm))


@dataclass(frozen=True, slots=True)
class Look:
    """What camera, lookout or aircraft truly make out; nothing here is guessed. When and where: see `Sighting`.

    `heat_inside`: what infra-red shows of a closed hull from close by (somebody, nobody, or None for no such look).
    """

    sensor: str
    clarity: Clarity
    kind: Text
    length_m: int
    engines: int | None = None
    people: int | None = None
    children_seen: bool = False
    people_in_water: int = 0
    cargo: tuple[str, ...] = ()
    flag: str | None = None
    name: str | None = None
    weapons: bool = False
    showing: tuple[str, ...] = ()
    lights: bool = True
    wake: int = 0
    listing: bool = False
    flooding: bool = False
    destroyed: bool = False
    burning: bool = False
    capsized: bool = False
    heat_inside: bool | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """`leg` is the last good fix; `clarity` how well it is held now, `best_clarity` the best ever.

    `look` is what was made out last, the same object for as long as nothing new shows; `sighting` says when.
    `reported`: known from a call or a report, and no sensor has held it; where it is may not be known either.
    """

    track: str
    leg: Leg
    course_mdeg: int
    speed_mm_s: int
    fixed_tick: int
    clarity: Clarity
    best_clarity: Clarity
    sensors: tuple[str, ...]
    kind_seen: Text
    first_tick: int
    lost: bool = False
    classification: str = "unknown"
    ais: AisReport | None = None
    look: Look | None = None
    sighting: Sighting | None = None
    trail: tuple[tuple[int, int, int], ...] = ()
    reported: bool = False

    @property
    def placed(self) -> bool:
        """Whether anybody has said or seen where it is."""
        return self.fixed_tick != NO_FIX

    @property
    def x_mm(self) -> int:
        """East of the origin at the last fix."""
        return self.leg.x_mm

    @property
    def y_mm(self) -> int:
        """North of the origin at the last fix."""
        return self.leg.y_mm

    def length_seen_m(self) -> int:
        """Length made out or told by AIS, in m; 0 while it is not known."""
        if self.ais is not None:
            return self.ais.length_m
        return 0 if self.look is None else self.look.length_m

    def seen_within(self, seconds: int, tick: int) -> bool:
        """Whether something was made out of it in the last so many seconds."""
        return self.sighting is not None and tick - self.sighting.tick <= seconds

    def position_at(self, tick: int) -> tuple[int, int]:
        """East and north mm, dead reckoned from the last fix; a lost contact stays where it was last seen."""
        elapsed = 0 if self.lost else tick - self.leg.tick
        return self.leg.x_mm + self.leg.vx_mm_s * elapsed, self.leg.y_mm + self.leg.vy_mm_s * elapsed


@dataclass(frozen=True, slots=True)
class OwnUnit:
    """An own unit as its bridge reports it."""

    id: str
    title: str
    kind: str
    class_id: str
    x_mm: int
    y_mm: int
    course_mdeg: int
    speed_mm_s: int
    max_speed_mm_s: int
    deployed: bool
    task: str
    task_target: str | None
    ordered_course_mdeg: int
    ordered_speed_mm_s: int
    endurance_s: int
    marksman: bool = False
    cg_member: bool = False


@dataclass(frozen=True, slots=True)
class Environment:
    """Light (day, dusk, night), weather and waters about the own ship, under whose control she is, and whether she
    shows her insignia. Latitude and longitude in 1e-7 degree."""

    light: str
    sea_state: int
    wind_kn: int
    wind_from_mdeg: int
    visibility_m: int
    zone_code: str
    zone_state: str
    tacon: str
    insignia: bool
    lat_e7: int
    lon_e7: int


@dataclass(frozen=True, slots=True)
class Message:
    """`channel` is vhf16, loudhailer, command, team, lookout or system; `sender` an id of `picture.sources`, a track or
    a name."""

    id: int
    tick: int
    channel: str
    sender: Arg
    text: Arg
    subject: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A request to the command: `status` pending, granted, refused or silent."""

    id: int
    what: str
    subject: str | None
    asked_tick: int
    due_tick: int
    status: str = "pending"
    answered_tick: int | None = None
    text: str | Text = ""


@dataclass(frozen=True, slots=True)
class OrderReceived:
    """An order from above, with what was answered to it."""

    id: str
    tick: int
    sender: str | Text
    kind: str
    subject: str | None
    text: str | Text
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A line of the paper check: what was said, what the papers say, what was found; "" where there is none.

    `what` is name, registry (States by their codes, or none) or what the scenario compares.
    """

    what: str
    said: str
    papers: str
    found: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class Space:
    """A space aboard, by its id and kind of `world.spaces`.

    State: not_seen, looked_at, searched, measured, measures_short, opened.
    """

    id: str
    kind: str
    state: str = "not_seen"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An item in the evidence bag: photographed where it was found, with place and time, numbered and sealed.

    `what` is an id of goods, `where` a place aboard (hold, cabin, built_in, in_view, taken, aboard) or afloat, which
    then was number `mark` of the plot.
    """

    number: int
    what: str
    where: str
    tick: int
    lat_e7: int
    lon_e7: int
    photos: int
    seal: str
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Custody:
    """One hand-over in the chain of custody: hands are finder, crew (of a `unit`), boarding_officer or custodian.

    Why: bagged, or sealed under a `seal`.
    """

    tick: int
    item: int
    giver: str
    taker: str
    why: str
    unit: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Jettisoned:
    """Something seen to go overboard, marked where it fell (mm of the plane)."""

    number: int
    track: str
    tick: int
    x_mm: int
    y_mm: int
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class BoardingView:
    """What the boarding team has reported so far.

    `found` names marks: weapon, bales, positive, or goods.
    `consent` is the master's leave as it stands ("", board, board_search, withdrawn), `ground` why the team is aboard.
    """

    track: str
    since: int
    people: int | None = None
    children: int | None = None
    hurt: int | None = None
    done: tuple[str, ...] = ()
    busy_with: str = ""
    busy_until: int = 0
    found: tuple[str, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    spaces: tuple[Space, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    custody: tuple[Custody, ...] = ()
    consent: str = ""
    detained: int = 0
