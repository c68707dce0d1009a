"""Put a watch together: world, sensors, picture and command of a scenario and a seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from roe_trainer.doctrine.pack import Pack
from roe_trainer.picture.contacts import Environment
from roe_trainer.picture.observe import Observer, own_units_of
from roe_trainer.picture.picture import Flags, Picture
from roe_trainer.picture.sensor import Conditions
from roe_trainer.scenario.agreements import agreement_states
from roe_trainer.scenario.background import background_of
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.states import state_in_sentence
from roe_trainer.sea.zone_map import ZoneMap
from roe_trainer.session.command import Command
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.words.line import Text, line
from roe_trainer.world.build import Setup, build, frame_of
from roe_trainer.world.world import World

COAST_NM = 120


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a session takes over at tick 0; `variant` is the id of the one that was drawn."""

    world: World
    picture: Picture
    observer: Observer
    command: Command
    variant: str


@cache
def coast_of(frame: Frame) -> Coast:
    """Coast about a scenario's origin; read once for each origin."""
    return Coast.around(frame, COAST_NM)


def begin(source: ScenarioText, pack: Pack, seed: int, variant_id: str | None = None) -> Beginning:
    """Build the world of a seed and an empty picture of it; raises KeyError for a variant that the scenario has not."""
    scenario = source.model
    frame = frame_of(scenario)
    coast = coast_of(frame)
    background = background_of(scenario.traffic, seed, frame, coast, source.beside)
    setup: Setup = build(scenario, seed, coast, background, variant_id)
    world = setup.world
    conditions = Conditions(setup.light, world.weather.visibility_m, world.weather.sea_state)
    observer = Observer(conditions)
    acting = scenario.own.acting_state
    zones = ZoneMap(frame, acting)
    picture = Picture(Flags(acting, agreement_states()), zones.at, environment(world, setup.light, scenario.own.tacon))
    picture.own_units = own_units_of(world, {})
    observer.begin(world)
    command = Command(seed, setup.approvals, setup.injects, voices=_voices(scenario.own.shiprider_of))
    command.begin()
    return Beginning(world, picture, observer, command, setup.variant.id)


def _voices(shiprider_of: str | None) -> dict[str, Text]:
    """Who answers for whom: an officer of the coastal State who is embarked speaks for it."""
    if shiprider_of is None:
        return {}
    return {"coastal_consent": line("session-officer-aboard", state=state_in_sentence(shiprider_of))}


def environment(world: World, light: str, tacon: str) -> Environment:
    """Weather, light and own position at the start; zone words are filled in as the watch goes on."""
    weather = world.weather
    lat_e7, lon_e7 = world.frame.to_geographic(*world.position(OWN_SHIP))
    return Environment(
        light, weather.sea_state, weather.wind_kn, weather.wind_from_mdeg, weather.visibility_m, "UNKNOWN", "", tacon,
        world.insignia, lat_e7, lon_e7,
    )  # fmt: skip
