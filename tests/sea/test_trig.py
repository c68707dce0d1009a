import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea.trig import along, bearing_mdeg, cos_e9, distance_mm, sin_e9

ANY_MDEG = st.integers(-10_000_000, 10_000_000)
ANY_MM = st.integers(-400_000_000, 400_000_000)


@given(ANY_MDEG)
def test_sine_and_cosine_agree_with_the_platform_to_one_in_a_million(mdeg: int) -> None:
    angle = math.radians(mdeg % 360_000 / 1000)
    assert abs(sin_e9(mdeg) - math.sin(angle) * 1e9) < 200
    assert abs(cos_e9(mdeg) - math.cos(angle) * 1e9) < 200


@pytest.mark.parametrize(
    ("mdeg", "sine"), [(0, 0), (30_000, 500_000_000), (90_000, 10**9), (180_000, 0), (270_000, -(10**9))]
)
def test_sine_is_exact_where_it_is_simple(mdeg: int, sine: int) -> None:
    assert sin_e9(mdeg) == sine


@given(ANY_MDEG)
def test_sine_is_odd_and_repeats_every_turn(mdeg: int) -> None:
    assert sin_e9(-mdeg) == -sin_e9(mdeg)
    assert sin_e9(mdeg + 360_000) == sin_e9(mdeg)


@given(ANY_MM, ANY_MM)
def test_bearing_agrees_with_the_platform_to_a_millidegree(dx: int, dy: int) -> None:
    expected = math.degrees(math.atan2(dx, dy)) * 1000
    assert abs((bearing_mdeg(dx, dy) - expected + 180_000) % 360_000 - 180_000) <= 0.6 or (dx, dy) == (0, 0)


@pytest.mark.parametrize(
    ("dx", "dy", "bearing"),
    [(0, 1, 0), (1, 1, 45_000), (1, 0, 90_000), (1, -1, 135_000), (0, -1, 180_000), (-1, 0, 270_000), (-1, 1, 315_000)],
)
def test_bearing_is_exact_on_the_eight_winds(dx: int, dy: int, bearing: int) -> None:
    assert bearing_mdeg(dx * 1_852_000, dy * 1_852_000) == bearing


def test_a_bearing_just_west_of_north_never_reads_360() -> None:
    assert bearing_mdeg(-1, 400_000_000_000) == 0


@given(ANY_MM, ANY_MM)
def test_distance_is_the_length_rounded_down(dx: int, dy: int) -> None:
    length = distance_mm(dx, dy)
    assert length * length <= dx * dx + dy * dy < (length + 1) * (length + 1)


@given(st.integers(0, 359_999), st.integers(0, 500_000_000))
def test_a_step_along_a_course_has_its_length_and_bearing(course: int, length: int) -> None:
    dx, dy = along(course, length)
    assert abs(distance_mm(dx, dy) - length) <= 2 + length // 5_000_000
    if length > 1_000_000:
        assert abs((bearing_mdeg(dx, dy) - course + 180_000) % 360_000 - 180_000) <= 1


def test_known_values_never_change_between_machines_or_versions() -> None:
    assert [sin_e9(m) for m in (1, 12_345, 45_000, 77_777, 123_456, 301_010)] == KNOWN_SINES
    assert [bearing_mdeg(*p) for p in ((1, 2), (-7, 3), (123_456, -98), (-5, -900))] == KNOWN_BEARINGS


KNOWN_SINES = [17453, 213797683, 707106781, 977330892, 834309399, -857077345]
KNOWN_BEARINGS = [26565, 293199, 90045, 180318]
