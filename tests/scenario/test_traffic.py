from collections import Counter
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.scenario.background import background_of
from roe_trainer.scenario.models import AisTraffic, Generated, Traffic
from roe_trainer.scenario.traffic import APART_MM, BackgroundVessel, class_stats, generate
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import e7_of_deg, mm_of_nm
from roe_trainer.vessels.classes import VESSEL_CLASSES

OPEN_SEA = Coast((), mm_of_nm(100))
FLORIDA = Frame(e7_of_deg(24.6), e7_of_deg(-80.2))


@cache
def florida() -> Coast:
    return Coast.around(FLORIDA, 80)


def test_the_same_seed_gives_the_same_traffic_and_another_seed_another() -> None:
    assert generate(7, OPEN_SEA, 24, 6, 6, 6) == generate(7, OPEN_SEA, 24, 6, 6, 6)
    assert generate(7, OPEN_SEA, 24, 6, 6, 6) != generate(8, OPEN_SEA, 24, 6, 6, 6)


def test_more_vessels_leave_the_first_ones_alone() -> None:
    assert generate(7, OPEN_SEA, 24, merchant=9)[:4] == generate(7, OPEN_SEA, 24, merchant=4)


@settings(max_examples=15)
@given(st.integers(0, 2**32), st.integers(5, 60))
def test_every_vessel_is_at_sea_apart_from_others_with_an_hour_of_water_ahead(seed: int, radius_nm: int) -> None:
    placed = [(0, 0)]
    for vessel in generate(seed, florida(), radius_nm, 5, 5, 5):
        dx, dy = along(vessel.course_mdeg, vessel.speed_mm_s * 3_600)
        assert not florida().crosses_land(vessel.x_mm, vessel.y_mm, vessel.x_mm + dx, vessel.y_mm + dy)
        assert vessel.x_mm**2 + vessel.y_mm**2 <= mm_of_nm(radius_nm) ** 2
        assert all((vessel.x_mm - x) ** 2 + (vessel.y_mm - y) ** 2 >= APART_MM**2 for x, y in placed)
        placed.append((vessel.x_mm, vessel.y_mm))


def test_no_vessel_is_faster_than_its_class_and_none_lies_still() -> None:
    for vessel in generate(3, OPEN_SEA, 100, 60, 60, 60):
        assert 0 < vessel.speed_mm_s <= VESSEL_CLASSES[vessel.class_name].max_speed_mm_s
        assert vessel.length_m >= 5


def test_merchants_send_ais_and_small_fishing_boats_do_not() -> None:
    vessels = generate(3, OPEN_SEA, 100, 40, 40)
    assert all(vessel.ais for vessel in vessels if vessel.name.startswith("MERCHANT"))
    assert not any(vessel.ais for vessel in vessels if vessel.class_name in ("panga", "fishing_boat"))


def test_merchant_speeds_spread_around_what_was_measured() -> None:
    cargo = ("bulk_carrier", "container_ship")
    ships = [vessel.speed_mm_s for vessel in generate(3, OPEN_SEA, 100, 200) if vessel.class_name in cargo]
    usual = class_stats()["cargo"].speed_usual
    slower = len([speed for speed in ships if speed < usual])
    assert len(ships) > 40
    assert 0.3 < slower / len(ships) < 0.7


def test_merchants_follow_a_lane_both_ways() -> None:
    courses = Counter(vessel.course_mdeg // 60_000 for vessel in generate(3, OPEN_SEA, 100, 60))
    assert len(courses) <= 4
    assert {abs(a - b) for a in courses for b in courses} >= {3}


def test_names_are_masks_until_somebody_is_put_aboard() -> None:
    assert generate(1, OPEN_SEA, 24, fishing=1)[0].name == "FISHING 01"


def test_where_there_is_no_water_there_is_no_traffic() -> None:
    inland = Frame(e7_of_deg(4.0), e7_of_deg(-72.0))
    assert generate(1, Coast.around(inland, 30), 10, 5, 5, 5) == ()


def test_a_scenario_gets_recorded_vessels_under_their_masks_and_then_drawn_ones_with_names() -> None:
    text = "MMSI,BaseDateTime,LAT,LON,SOG,COG,VesselType\n366000001,2023-01-11T00:00:00,24.6,-80.2,10.0,90.0,70\n"
    traffic = Traffic(generated=Generated(fishing=2), ais=AisTraffic(file="ais.csv"))
    found = background_of(traffic, 1, FLORIDA, florida(), {"ais.csv": text})
    assert found[0].name == "MERCHANT 01"
    assert [vessel.class_name in ("fishing_boat", "panga", "longliner") for vessel in found] == [False, True, True]
    assert not any(vessel.name.startswith("FISHING") for vessel in found)


@pytest.mark.parametrize("count", [0, 3])
def test_a_scenario_without_a_recording_has_only_drawn_vessels(count: int) -> None:
    found: tuple[BackgroundVessel, ...] = background_of(
        Traffic(generated=Generated(pleasure=count)), 1, FLORIDA, florida(), {}
    )
    assert len(found) == count
