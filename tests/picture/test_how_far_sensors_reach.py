"""Sensors by their numbers: horizon, size, light, haze and seaway, each as the limit that binds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.sensor import Conditions, Platform, clarity_at
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.world.effects.signals import optical_horizon_m, radio_horizon_m
from tests.vessels.test_behaviours import a_vessel

SHIP = Platform("own", "ship", 18_000, 30_000)
CLEAR = Conditions("day", 40_000, 2)
TALL = 40_000


def a_hull(length_m: int, **changes: Any) -> Vessel:
    return a_vessel("loiter", length_mm=length_m * 1000, **{"height_mm": TALL, **changes})


def reach(sensor: str, vessel: Vessel, conditions: Conditions = CLEAR, kind: str = "ship") -> tuple[int, int, int]:
    return SENSORS[sensor].reach(replace(SHIP, kind=kind), vessel, conditions)


def night(visibility_m: int = 40_000) -> Conditions:
    return Conditions("night", visibility_m, 2)


def dusk() -> Conditions:
    return Conditions("dusk", 40_000, 2)


@pytest.mark.parametrize(
    ("range_m", "clarity"),
    [
        (250, Clarity.IDENTIFIED), (251, Clarity.CLASSIFIED), (500, Clarity.CLASSIFIED), (501, Clarity.DETECTED),
        (1_000, Clarity.DETECTED), (1_001, Clarity.NOT_HELD),
    ],
)  # fmt: skip
def test_a_sensor_holds_up_to_the_very_end_of_its_reach(range_m: int, clarity: Clarity) -> None:
    assert clarity_at((1_000, 500, 250), range_m) is clarity


def test_which_units_carry_which_sensors() -> None:
    carried = {name: set(sensor.platforms) for name, sensor in SENSORS.items()}
    assert carried == {
        "ais": {"ship", "patrol"},
        "eoir": {"ship", "aircraft", "drone", "patrol"},
        "lookout": {"ship", "boat", "aircraft", "patrol"},
        "radar": {"ship", "boat", "aircraft", "patrol"},
    }
    assert {name for name, sensor in SENSORS.items() if sensor.sees_looks} == {"eoir", "lookout"}


# The camera


@pytest.mark.parametrize(
    ("kind", "m_per_m"), [("ship", 1_400), ("aircraft", 1_700), ("drone", 1_500), ("patrol", 1_900)]
)
def test_a_camera_reaches_by_the_length_it_looks_at(kind: str, m_per_m: int) -> None:
    assert reach("eoir", a_hull(10), kind=kind) == (10 * m_per_m, 5 * m_per_m, 10 * m_per_m // 4)


def test_a_camera_reaches_less_far_in_little_light() -> None:
    assert reach("eoir", a_hull(10), dusk()) == (11_200, 5_600, 2_800)
    assert reach("eoir", a_hull(10), night()) == (9_100, 4_550, 2_275)


def test_nobody_reads_a_name_beyond_seven_and_a_half_kilometres_nor_counts_length_beyond_sixty_metres() -> None:
    horizon_m = optical_horizon_m(18_000, TALL)
    assert reach("eoir", a_hull(60)) == (horizon_m, horizon_m, 7_500)
    patrol = Conditions("night", 80_000, 2)
    assert reach("eoir", a_hull(60), patrol, "drone") == (horizon_m, 60 * 1_500 * 650 // 1000 // 2, 7_500)
    assert reach("eoir", a_hull(61), patrol, "drone") == reach("eoir", a_hull(60), patrol, "drone")
    shorter = reach("eoir", a_hull(59), patrol, "drone")
    assert shorter == (horizon_m, 59 * 1_500 * 650 // 1000 // 2, 7_500)


def test_a_camera_sees_half_as_far_again_through_haze() -> None:
    assert reach("eoir", a_hull(10), Conditions("day", 3_000, 2)) == (4_500, 4_500, 3_500)
    assert reach("eoir", a_hull(10), Conditions("day", 2_001, 2)) == (3_001, 3_001, 3_001)


def test_a_low_hull_hides_behind_the_horizon() -> None:
    low = a_hull(20, height_mm=100)
    horizon_m = optical_horizon_m(18_000, 100)
    assert reach("eoir", low)[0] == horizon_m < 20 * 1_400


def test_of_a_hull_that_is_gone_only_wreckage_is_sought() -> None:
    assert reach("eoir", a_hull(20, state="sunk")) == (5_600, 2_800, 1_400)
    assert reach("lookout", a_hull(20, state="sunk")) == (2_800, 1_400, 466)


# The lookout


def test_a_lookout_reaches_by_the_length_he_looks_at() -> None:
    assert reach("lookout", a_hull(12)) == (8_400, 4_200, 1_400)
    assert reach("lookout", a_hull(12), dusk()) == (3_780, 1_890, 630)
    assert reach("lookout", a_hull(12, lights=False), night()) == (504, 252, 84)


def test_at_night_a_light_is_seen_but_not_whose() -> None:
    assert reach("lookout", a_hull(12), night()) == (5_500, 252, 84)
    assert reach("lookout", a_hull(200), night()) == (8_400, 4_200, 1_400)
    assert reach("lookout", a_hull(12), dusk())[0] == 3_780


def test_a_lookout_reads_no_name_beyond_three_kilometres_and_sees_no_further_than_the_weather() -> None:
    assert reach("lookout", a_hull(26)) == (18_200, 9_100, 3_000)
    assert reach("lookout", a_hull(25))[2] == 2_916
    assert reach("lookout", a_hull(26), Conditions("day", 2_000, 2)) == (2_000, 2_000, 2_000)
    low = a_hull(30, height_mm=100)
    assert reach("lookout", low)[0] == optical_horizon_m(18_000, 100) < 21_000


# Radar and AIS


@pytest.mark.parametrize(
    ("echo", "calm", "rough", "heavy"),
    [("very small", 320, 110, 100), ("small", 620, 485, 350), ("medium", 900, 870, 840), ("large", 1000, 1000, 1000)],
)
def test_radar_reaches_a_share_of_its_horizon_by_echo_and_seaway(echo: str, calm: int, rough: int, heavy: int) -> None:
    horizon_m = radio_horizon_m(30_000, TALL)
    for sea_state, share in ((0, calm), (2, calm), (5, rough), (8, heavy)):
        found = reach("radar", a_hull(10, radar=echo), replace(CLEAR, sea_state=sea_state))
        assert found == (horizon_m * share // 1000, 0, 0)


def test_wreckage_has_a_very_small_echo() -> None:
    gone = a_hull(10, radar="large", state="sunk")
    assert reach("radar", gone)[0] == radio_horizon_m(30_000, 500) * 320 // 1000


def test_ais_reaches_as_far_as_its_radio_and_tells_who_but_shows_nobody() -> None:
    horizon_m = radio_horizon_m(30_000, TALL)
    assert reach("ais", a_hull(10, ais=True)) == (horizon_m, horizon_m, 0)
    low_m = radio_horizon_m(30_000, 4_000)
    assert reach("ais", a_hull(10, ais=True, height_mm=100)) == (low_m, low_m, 0)
    assert reach("ais", a_hull(10)) == (0, 0, 0)
