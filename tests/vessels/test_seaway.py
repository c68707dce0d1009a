"""A seaway slows small fast craft most, and nobody gets faster by it."""

import pytest

from roe_trainer.sea.units import mm_s_of_kn
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.seaway import speed_in


def knots_left(class_id: str, kn: int, sea_state: int) -> float:
    return speed_in(VESSEL_CLASSES[class_id], mm_s_of_kn(kn), sea_state) / mm_s_of_kn(1)


def test_a_go_fast_makes_about_twenty_five_knots_in_a_moderate_sea():
    assert knots_left("go_fast", 45, 2) == pytest.approx(45, abs=0.1)
    assert 22 <= knots_left("go_fast", 45, 4) <= 28


def test_the_longer_hull_keeps_more_of_its_speed():
    shares = [knots_left(name, 28, 5) for name in ("rhib", "pursuit_boat", "cutter_frc", "cutter_nsc")]
    assert shares == sorted(shares)


def test_aircraft_do_not_mind_the_sea():
    assert knots_left("helo_mh65", 120, 8) == pytest.approx(120, abs=0.2)


@pytest.mark.parametrize("class_id", sorted(VESSEL_CLASSES))
def test_a_rougher_sea_never_makes_anything_faster_or_stops_it(class_id: str):
    top = VESSEL_CLASSES[class_id].max_speed_mm_s
    speeds = [speed_in(VESSEL_CLASSES[class_id], top, state) for state in range(10)]
    assert speeds == sorted(speeds, reverse=True)
    assert (speeds[-1] > 0) == (top > 0)
