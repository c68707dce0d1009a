import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roe_trainer.sea.geometry import angle_between_mdeg, aspect_mdeg, intercept, segment_distance_mm
from roe_trainer.sea.trig import along

MM = st.integers(-100_000_000, 100_000_000)
MM_S = st.integers(-25_000, 25_000)


@pytest.mark.parametrize(
    ("start", "end", "turn"), [(350_000, 10_000, 20_000), (10_000, 350_000, -20_000), (0, 180_000, 180_000)]
)
def test_the_shortest_turn_goes_through_north(start: int, end: int, turn: int) -> None:
    assert angle_between_mdeg(start, end) == turn


def test_a_target_heading_for_us_shows_its_bow() -> None:
    assert aspect_mdeg(target_course_mdeg=180_000, bearing_to_target_mdeg=0) == 0


def test_a_target_crossing_left_to_right_shows_its_starboard_side() -> None:
    assert aspect_mdeg(target_course_mdeg=90_000, bearing_to_target_mdeg=0) == 90_000


@given(MM, MM, MM_S, MM_S, st.integers(1, 30_000))
def test_steering_the_intercept_course_meets_the_target(dx: int, dy: int, vx: int, vy: int, speed: int) -> None:
    found = intercept(dx, dy, vx, vy, speed)
    assume(found is not None and found.seconds < 36_000)
    assert found is not None
    ox, oy = along(found.course_mdeg, speed)
    miss = math.hypot(dx + (vx - ox) * found.seconds, dy + (vy - oy) * found.seconds)
    assert miss <= (speed + math.hypot(vx, vy)) * 1.01 + speed * found.seconds * 2e-5 + found.seconds + 10


@given(MM, MM, MM_S, MM_S, st.integers(1, 30_000))
def test_only_a_slower_pursuer_fails_to_close(dx: int, dy: int, vx: int, vy: int, speed: int) -> None:
    if intercept(dx, dy, vx, vy, speed) is None:
        assert speed * speed <= vx * vx + vy * vy


def test_a_stern_chase_at_the_same_speed_never_closes() -> None:
    assert intercept(0, 5_000_000, 0, 15_000, 15_000) is None


def test_a_slower_boat_placed_ahead_still_intercepts() -> None:
    found = intercept(0, 10_000_000, 0, -20_000, 5_000)
    assert found is not None
    assert found.course_mdeg == 0
    assert found.seconds == 400


def test_distance_to_a_segment_is_to_its_side_or_its_nearer_end() -> None:
    assert segment_distance_mm(5, 7, (0, 0), (10, 0)) == 7
    assert segment_distance_mm(13, 4, (0, 0), (10, 0)) == 5
    assert segment_distance_mm(3, 4, (0, 0), (0, 0)) == 5
