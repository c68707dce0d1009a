"""Drone and patrol aircraft: they look and circle, and have neither voice nor hands."""

from dataclasses import replace

from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.world.effects.deeds import nearest_launched
from roe_trainer.world.effects.signals import nearest_unit, speaker
from roe_trainer.world.events.own_units import Launched, UnitRecovered
from roe_trainer.world.tasks import SHADOW_MM
from roe_trainer.world.world import Unit
from tests.vessels.test_behaviours import a_vessel
from tests.world.fixtures import TARGET, a_world, do, run


def a_world_with(unit_id: str, kind: str, class_id: str):
    """The usual world with one more unit, still on its deck or its base."""
    world = a_world("loiter", range_m=9_000)
    kind_of = VESSEL_CLASSES[class_id]
    hull = replace(
        a_vessel("hold_course"), id="_" + unit_id, class_id=class_id, own=True,
        max_speed_mm_s=kind_of.max_speed_mm_s, turn_mdeg_s=kind_of.turn_mdeg_s, accel_mm_s2=kind_of.accel_mm_s2,
        height_mm=kind_of.antenna_mm,
    )  # fmt: skip
    world.vessels[hull.id] = hull
    world.units[unit_id] = Unit(unit_id, unit_id.title(), kind, class_id, False, endurance_s=20_000)
    return world


def test_a_drone_flies_there_and_goes_round_the_contact():
    world = a_world_with("drone", "drone", "drone")
    assert do(world, "unit_order", "drone", order="shadow") == ""
    run(world, 700)
    ranges, bearings = [], set()
    for _ in range(60):
        run(world, 10)
        ranges.append(world.range_mm("drone", TARGET))
        bearings.add(world.bearing(TARGET, "drone") // 90_000)
    assert max(ranges) < 3 * SHADOW_MM["drone"]
    assert len(bearings) == 4


def test_nobody_hears_a_drone_or_is_hailed_by_it():
    world = a_world_with("drone", "drone", "drone")
    do(world, "unit_order", "drone", order="intercept")
    run(world, 700)
    for unit in ("boat", "helo"):
        world.place(world.vessels[unit], 0, 0, 0, 0)
    assert world.range_mm("drone", TARGET) < world.range_mm(OWN_SHIP, TARGET)
    assert nearest_unit(world, TARGET)[0] != "drone"
    assert nearest_launched(world, TARGET) != "drone"
    assert "drone" in do(world, "warning_shots", "drone") or "no unit" in do(world, "warning_shots", "drone")
    assert "no unit" in do(world, "assist", "drone")


def test_a_patrol_aircraft_comes_from_beyond_the_horizon_and_goes_home_when_told():
    world = a_world_with("plane", "patrol", "patrol_aircraft")
    assert do(world, "unit_order", "plane", order="shadow") == ""
    assert Launched in run(world, 250)
    assert world.range_mm(OWN_SHIP, "plane") > 15_000_000
    run(world, 600)
    assert world.range_mm("plane", TARGET) < 3 * SHADOW_MM["patrol"]
    do(world, "unit_order", "plane", order="return")
    assert UnitRecovered in run(world, 30)


def test_a_radio_aloft_carries_where_the_ship_does_not():
    world = a_world_with("plane", "patrol", "patrol_aircraft")
    world.place(world.vessels["helo"], 9_000_000, 0, 0, 0)
    world.place(world.vessels[TARGET], 80_000_000, 0, 0, 0)
    assert speaker(world, "vhf", TARGET, "day") == "helo"
    world.place(world.vessels[TARGET], 9_000_000, 0, 0, 0)
    assert speaker(world, "vhf", TARGET, "day") == OWN_SHIP
