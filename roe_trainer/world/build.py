"""Build the truth from a scenario and a seed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from roe_trainer.scenario import draw
from roe_trainer.scenario.models import (
    Approval,
    ApprovalName,
    ContactModel,
    Inject,
    Point,
    ScenarioModel,
    Truth,
    Variant,
)
from roe_trainer.scenario.models import Unit as UnitModel
from roe_trainer.scenario.traffic import BackgroundVessel
from roe_trainer.sea import dice
from roe_trainer.sea.clock import light_at, seconds_since_j2000
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.motion import Leg, Steering
from roe_trainer.sea.states import state_in_sentence, the_state
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import e7_of_deg, mm_of_nm, mm_s_of_kn
from roe_trainer.vessels.classes import VESSEL_CLASSES, VesselClass
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.seaway import speed_in
from roe_trainer.vessels.vessel import Claims, Person, Spoken, Vessel
from roe_trainer.words.line import line
from roe_trainer.world.crew import vessel_of
from roe_trainer.world.due import KEEP_OFF_LAND, THINK, HullGoes
from roe_trainer.world.effects import losses
from roe_trainer.world.step import LAND_CHECK_S
from roe_trainer.world.world import Unit, Weather, World

UNIT_KINDS = {"ship": "ship", "boat": "boat", "helo": "aircraft", "drone": "drone", "patrol": "patrol"}
UNIT_IDS = {"ship": OWN_SHIP, "boat": "boat", "helo": "helo", "drone": "drone", "patrol": "plane"}


@dataclass(frozen=True, slots=True)
class Setup:
    """A world at tick 0 with what the command and the scenario have in store."""

    world: World
    variant: Variant
    approvals: dict[ApprovalName, Approval]
    injects: tuple[Inject, ...]
    light: str


def frame_of(scenario: ScenarioModel) -> Frame:
    """The plane about the scenario's origin."""
    return Frame(e7_of_deg(scenario.place.lat), e7_of_deg(scenario.place.lon))


def build(
    scenario: ScenarioModel,
    seed: int,
    coast: Coast | None = None,
    background: tuple[BackgroundVessel, ...] = (),
    variant_id: str | None = None,
) -> Setup:
    """World, variant and stores for a seed; the same seed gives the same world on any machine."""
    variant = draw.variant(scenario, seed, variant_id)
    frame = frame_of(scenario)
    weather = scenario.weather
    world = World(
        seed=seed,
        frame=frame,
        start_utc=scenario.start,
        weather=Weather(
            weather.sea_state, weather.wind_kn, weather.wind_from_deg * 1000, mm_of_nm(weather.visibility_nm) // 1000
        ),
        coast=coast,
        insignia=scenario.own.insignia,
    )
    _add_own_units(world, scenario)
    for contact in scenario.contacts:
        _add_contact(world, contact, draw.merged(contact.truth, variant.truth.get(contact.id)), seed)
    for number, vessel in enumerate(background, 1):
        _add_background(world, number, vessel)
    light = light_at(seconds_since_j2000(scenario.start), frame.lat0_e7, frame.lon0_e7)
    injects = tuple(i for i in scenario.injects if i.variants is None or variant.id in i.variants)
    return Setup(world, variant, {**scenario.approvals, **variant.approvals}, injects, light)


def place_of(frame: Frame, point: Point, origin: tuple[int, int], seed: int, where: str) -> tuple[int, int]:
    """East and north mm of a scenario point; bearings and ranges count from `origin`."""
    if point.lat is not None and point.lon is not None:
        return frame.to_plane(e7_of_deg(point.lat), e7_of_deg(point.lon))
    bearing = draw.whole(seed, where + ".bearing_deg", point.bearing_deg or 0)
    dx_mm, dy_mm = along(bearing * 1000, mm_of_nm(point.range_nm or 0))
    return origin[0] + dx_mm, origin[1] + dy_mm


def hull_of(vessel_id: str, kind: VesselClass, sea_state: int) -> Vessel:
    """An unplaced vessel of a class, as fast as the sea state lets her be."""
    return Vessel(
        id=vessel_id,
        class_id=kind.id,
        leg=Leg(0, 0, 0, 0, 0),
        steering=Steering(0, 0, 0, 0),
        behaviour="hold_course",
        max_speed_mm_s=speed_in(kind, kind.max_speed_mm_s, sea_state),
        turn_mdeg_s=kind.turn_mdeg_s,
        accel_mm_s2=kind.accel_mm_s2,
        length_mm=kind.length_mm,
        height_mm=kind.antenna_mm,
        radar=kind.radar,
        engines=kind.engines,
        engines_working=kind.engines,
    )


def _add_own_units(world: World, scenario: ScenarioModel) -> None:
    own = scenario.own
    at = place_of(world.frame, own.at, (0, 0), world.seed, "own.at")
    for name in UNIT_KINDS:
        model: UnitModel | None = getattr(own, name)
        if model is None:
            continue
        unit_id = UNIT_IDS[name]
        hull = hull_of(unit_id, VESSEL_CLASSES[model.class_id], world.weather.sea_state)
        hull = replace(hull, own=True, name=model.title, ais=False)
        world.units[unit_id] = Unit(
            id=unit_id,
            title=model.title,
            kind=UNIT_KINDS[name],
            class_id=model.class_id,
            deployed=name == "ship",
            marksman=model.marksman,
            cg_member=model.cg_member,
            task="helm" if name == "ship" else "hold",
            endurance_s=0 if name == "ship" else model.endurance_min * 60,
        )
        if name == "ship":
            world.place(hull, at[0], at[1], own.course_deg * 1000, mm_s_of_kn(own.speed_kn))
            world.later(LAND_CHECK_S, unit_id, KEEP_OFF_LAND)
        else:
            world.vessels["_" + unit_id] = replace(hull, id="_" + unit_id)


def _add_contact(world: World, model: ContactModel, truth: Truth, seed: int) -> None:
    kind = VESSEL_CLASSES[truth.class_id or model.class_id]
    vessel, course_deg, speed_mm_s = vessel_of(
        model, truth, hull_of(model.id, kind, world.weather.sea_state), kind, seed, world.weather.sea_state
    )
    x_mm, y_mm = place_of(world.frame, model.at, world.position(OWN_SHIP), seed, f"contacts.{model.id}.at")
    world.place(vessel, x_mm, y_mm, course_deg * 1000, speed_mm_s)
    first_s = dice.between(seed, f"contacts.{model.id}", "first_thought", 0, 0, 30)
    world.later(1 + first_s, model.id, THINK)
    world.later(LAND_CHECK_S, model.id, KEEP_OFF_LAND)
    _in_danger(world, model.id)


def _in_danger(world: World, who: str) -> None:
    """A hull in danger is lost in the end unless somebody comes; people in the water are at the mercy of time."""
    vessel = world.vessels[who]
    founders_s = vessel.trait("founders_after_s", 0)
    if founders_s and vessel.distress != "none":
        world.later(founders_s, who, HullGoes("foundered"))
    if vessel.distress == "burning":
        losses.catch_fire(world, who)
    losses.wait_for_help(world, who)


@cache
def _background_class(name: str) -> VesselClass:
    fallback = {"cargo": "bulk_carrier", "fishing": "fishing_boat", "pleasure": "yacht", "passenger": "passenger_ship"}
    chosen = name if name in VESSEL_CLASSES else fallback.get(name, "coastal_freighter")
    return VESSEL_CLASSES[chosen]


def _add_background(world: World, number: int, seen: BackgroundVessel) -> None:
    kind = _background_class(seen.class_name)
    vessel_id = f"bg{number:03d}"
    vessel = replace(
        hull_of(vessel_id, kind, world.weather.sea_state),
        behaviour="hold_course",
        background=True,
        length_mm=seen.length_m * 1000,
        ais=seen.ais,
        name=seen.name,
        people=(Person("master"), *[Person("crew")] * (seen.crew - 1), *[Person("passenger")] * seen.passengers),
        claims=Claims(
            name=seen.name,
            nationality=Spoken(state_in_sentence(seen.flag), len(the_state(seen.flag).split())),
            nationality_state=seen.flag,
            master=Spoken(line("speech-i-am-master"), 4),
            voyage=Spoken(line("speech-on-passage"), 2),
            people_cargo=seen.says_people,
        ),
        flag=seen.flag,
        ensign=seen.flag,
    )
    world.place(vessel, seen.x_mm, seen.y_mm, seen.course_mdeg, seen.speed_mm_s)
    world.later(LAND_CHECK_S + number, vessel_id, KEEP_OFF_LAND)
