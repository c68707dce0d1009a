import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roe_trainer.sea.geometry import (
    Approach,
    angle_between_mdeg,
    aspect_mdeg,
    closest_approach,
    in_ring,
    intercept,
    relative_bearing_mdeg,
    segment_distance_mm,
    segments_cross,
)
from roe_trainer.sea.trig import along

MM = st.integers(-100_000_000, 100_000_000)
MM_S = st.integers(-25_000, 25_000)
SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]


@pytest.mark.parametrize(
    ("start", "end", "turn"), [(350_000, 10_000, 20_000), (10_000, 350_000, -20_000), (0, 180_000, 180_000)]
)
def test_the_shortest_turn_goes_through_north(start: int, end: int, turn: int) -> None:
    assert angle_between_mdeg(start, end) == turn


def test_a_target_heading_for_us_shows_its_bow() -> None:
    assert aspect_mdeg(target_course_mdeg=180_000, bearing_to_target_mdeg=0) == 0


def test_a_target_crossing_left_to_right_shows_its_starboard_side() -> None:
    assert aspect_mdeg(target_course_mdeg=90_000, bearing_to_target_mdeg=0) == 90_000


def test_relative_bearing_is_counted_from_the_bow() -> None:
    assert relative_bearing_mdeg(course_mdeg=300_000, true_bearing_mdeg=30_000) == 90_000


def test_a_head_on_target_meets_us_half_way() -> None:
    assert closest_approach(0, 10_000_000, 0, -20_000) == Approach(0, 500)


def test_an_opening_target_is_closest_now() -> None:
    assert closest_approach(3_000, 4_000, 30, 40) == Approach(5_000, 0)


@given(MM, MM, MM_S, MM_S, st.integers(0, 20_000))
def test_nothing_on_the_track_is_nearer_than_the_closest_approach(
    dx: int, dy: int, vx: int, vy: int, second: int
) -> None:
    nearest = closest_approach(dx, dy, vx, vy)
    assert math.hypot(dx + vx * second, dy + vy * second) >= nearest.distance_mm - 2


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


def test_inside_and_outside_of_a_square() -> None:
    assert in_ring(5, 5, SQUARE)
    assert not in_ring(11, 5, SQUARE)
    assert not in_ring(5, -1, SQUARE)


@given(st.integers(-3, 13), st.integers(-3, 13))
def test_a_ring_means_the_same_closed_reversed_or_rotated(x: int, y: int) -> None:
    answer = in_ring(x, y, SQUARE)
    assert in_ring(x, y, [*SQUARE, SQUARE[0]]) == answer
    assert in_ring(x, y, SQUARE[::-1]) == answer
    assert in_ring(x, y, SQUARE[2:] + SQUARE[:2]) == answer


@given(st.integers(-3, 23), st.integers(-3, 13))
def test_two_squares_that_share_an_edge_never_both_hold_a_point(x: int, y: int) -> None:
    other = [(10, 0), (20, 0), (20, 10), (10, 10)]
    both = [(0, 0), (20, 0), (20, 10), (0, 10)]
    assert in_ring(x, y, SQUARE) + in_ring(x, y, other) == in_ring(x, y, both)


def test_segments_cross_touch_or_miss() -> None:
    assert segments_cross((0, 0), (10, 10), (0, 10), (10, 0))
    assert segments_cross((0, 0), (10, 0), (5, 0), (5, 9))
    assert not segments_cross((0, 0), (10, 0), (11, -5), (11, 5))
    assert not segments_cross((0, 0), (10, 0), (0, 1), (10, 1))


def test_distance_to_a_segment_is_to_its_side_or_its_nearer_end() -> None:
    assert segment_distance_mm(5, 7, (0, 0), (10, 0)) == 7
    assert segment_distance_mm(13, 4, (0, 0), (10, 0)) == 5
    assert segment_distance_mm(3, 4, (0, 0), (0, 0)) == 5
