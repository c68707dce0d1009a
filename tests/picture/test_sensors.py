"""Sensors: horizon, size, light and weather set how well a vessel is held."""

from dataclasses import replace

import pytest

from roe_trainer.picture.sensor import Conditions, Platform, clarity_at
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.vessels.own_ship import OWN_SHIP
from tests.vessels.test_behaviours import a_vessel

CUTTER = Platform(OWN_SHIP, "ship", 18_000, 30_000)
HELO = Platform("helo", "aircraft", 300_000, 300_000)
DAY = Conditions("day", 18_520, 2)
PANGA = a_vessel("loiter")
TANKER = a_vessel("hold_course", length_mm=200_000, height_mm=30_000, radar="large", ais=True)


def test_clarity_nests_and_falls_with_range():
    assert [clarity_at((1_000, 500, 250), metres) for metres in (200, 250, 251, 600, 1_001)] == [3, 3, 2, 1, 0]


@pytest.mark.parametrize("sensor", list(SENSORS.values()), ids=lambda s: s.id)
@pytest.mark.parametrize("vessel", [PANGA, TANKER], ids=["small", "large"])
@pytest.mark.parametrize("light", ["day", "dusk", "night"])
def test_detection_reaches_at_least_as_far_as_identification(sensor, vessel, light):
    detect, classify, identify = sensor.reach(CUTTER, vessel, replace(DAY, light=light))
    assert detect >= classify >= identify >= 0


def test_radar_sees_a_tanker_farther_than_a_skiff_and_names_neither():
    near = SENSORS["radar"].reach(CUTTER, PANGA, DAY)
    far = SENSORS["radar"].reach(CUTTER, TANKER, DAY)
    assert far[0] > near[0]
    assert near[1:] == far[1:] == (0, 0)


def test_a_seaway_hides_small_boats_from_radar():
    assert (
        SENSORS["radar"].reach(CUTTER, PANGA, replace(DAY, sea_state=6))[0]
        < SENSORS["radar"].reach(CUTTER, PANGA, DAY)[0]
    )


def test_the_lookout_is_bound_by_visibility():
    fog = replace(DAY, visibility_m=800)
    assert SENSORS["lookout"].reach(CUTTER, TANKER, fog)[0] == 800


def test_a_dark_boat_at_night_is_hardly_seen_by_eye_but_by_infra_red():
    dark = replace(PANGA, lights=False)
    night = replace(DAY, light="night")
    assert SENSORS["lookout"].reach(CUTTER, dark, night)[0] < 1_000
    assert SENSORS["eoir"].reach(CUTTER, dark, night)[0] > 4_000


def test_a_vessel_without_ais_has_none():
    assert SENSORS["ais"].reach(CUTTER, PANGA, DAY) == (0, 0, 0)
    assert SENSORS["ais"].reach(CUTTER, TANKER, DAY)[0] > 20_000


def test_height_carries_the_helicopter_farther():
    assert SENSORS["eoir"].reach(HELO, PANGA, DAY)[0] >= SENSORS["eoir"].reach(CUTTER, PANGA, DAY)[0]
