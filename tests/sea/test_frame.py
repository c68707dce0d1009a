import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea.frame import Frame, position_text
from roe_trainer.sea.series import arctangent, sine_cosine
from roe_trainer.sea.units import MM_PER_NM

geodesic = pytest.importorskip("geographiclib.geodesic")
ORIGINS = st.tuples(st.integers(-600_000_000, 600_000_000), st.integers(-1_800_000_000, 1_799_999_999))
OFFSET_MM = st.integers(-200 * MM_PER_NM, 200 * MM_PER_NM)


@given(ORIGINS, st.integers(0, 359), st.integers(1, 200))
def test_range_and_bearing_from_the_origin_are_true_within_a_metre(
    origin: tuple[int, int], azimuth: int, nm: int
) -> None:
    lat0, lon0 = origin
    there = geodesic.Geodesic.WGS84.Direct(lat0 / 1e7, lon0 / 1e7, azimuth, nm * 1852)
    x_mm, y_mm = Frame(lat0, lon0).to_plane(round(there["lat2"] * 1e7), round(there["lon2"] * 1e7))
    true_x = nm * MM_PER_NM * math.sin(math.radians(azimuth))
    true_y = nm * MM_PER_NM * math.cos(math.radians(azimuth))
    assert math.hypot(x_mm - true_x, y_mm - true_y) < 1_000


@given(ORIGINS, OFFSET_MM, OFFSET_MM)
def test_the_way_back_leads_to_the_same_spot(origin: tuple[int, int], x_mm: int, y_mm: int) -> None:
    frame = Frame(*origin)
    back_x, back_y = frame.to_plane(*frame.to_geographic(x_mm, y_mm))
    assert math.hypot(back_x - x_mm, back_y - y_mm) < 200


def test_the_origin_is_nought() -> None:
    frame = Frame(113_000_000, -722_000_000)
    assert frame.to_plane(113_000_000, -722_000_000) == (0, 0)
    assert frame.to_geographic(0, 0) == (113_000_000, -722_000_000)


def test_the_plane_reaches_across_the_date_line() -> None:
    x_mm, _ = Frame(0, 1_799_000_000).to_plane(0, -1_799_000_000)
    assert 22_200_000 < x_mm < 22_300_000


def test_an_origin_near_a_pole_is_refused() -> None:
    with pytest.raises(ValueError, match="lat0_e7: "):
        Frame(890_000_000, 0)


@given(st.floats(-3.15, 3.15))
def test_the_series_agree_with_the_platform(x: float) -> None:
    sine, cosine = sine_cosine(x)
    assert abs(sine - math.sin(x)) < 1e-14
    assert abs(cosine - math.cos(x)) < 1e-14


@given(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_the_arctangent_agrees_with_the_platform(y: float, x: float) -> None:
    if (y, x) != (0, 0):
        assert abs(math.remainder(arctangent(y, x) - math.atan2(y, x), 2 * math.pi)) < 1e-14


@pytest.mark.parametrize(
    ("lat_e7", "lon_e7", "text"),
    [
        (114_083_333, -721_700_000, "11°24.5'N 072°10.2'W"),
        (-9_999_999, 1_000, "01°00.0'S 000°00.0'E"),
        (0, -1_799_999_999, "00°00.0'N 180°00.0'W"),
    ],
)
def test_places_read_as_people_say_them(lat_e7: int, lon_e7: int, text: str) -> None:
    assert position_text(lat_e7, lon_e7) == text
