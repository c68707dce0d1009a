from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea.bands import Bands
from roe_trainer.sea.clip import clip_line, clip_ring
from roe_trainer.sea.coast import FAR, Coast, box_around
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.units import e7_of_deg, mm_of_nm

GUAJIRA = Frame(e7_of_deg(12.4), e7_of_deg(-72.0))
FLORIDA = Frame(e7_of_deg(24.5), e7_of_deg(-80.0))
SMALL = st.integers(-20, 20)
RINGS = st.lists(st.tuples(SMALL, SMALL), min_size=3, max_size=9)


def in_ring(x: int, y: int, ring: Sequence[tuple[int, int]]) -> bool:
    """The plain question, asked of every edge: even-odd, with west and south edges inside."""
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if y1 > y2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        if y1 <= y < y2 and (x - x1) * (y2 - y1) < (x2 - x1) * (y - y1):
            crossings += 1
    return crossings % 2 == 1


@pytest.fixture(scope="module")
def guajira() -> Coast:
    return Coast.around(GUAJIRA, 100)


@pytest.mark.parametrize(
    ("lat", "lon", "land"),
    [(11.8, -72.2, True), (12.9, -72.0, False), (12.15, -72.0, True), (11.9, -70.85, False), (11.2, -72.9, True)],
)
def test_the_guajira_is_land_and_the_sea_off_it_is_not(guajira: Coast, lat: float, lon: float, land: bool) -> None:
    assert guajira.on_land(*GUAJIRA.to_plane(e7_of_deg(lat), e7_of_deg(lon))) is land


def test_what_a_cell_remembers_is_what_its_edges_say(guajira: Coast) -> None:
    reach = mm_of_nm(99)
    for step in range(4_000):
        x, y = (step * 7_919_337 % (2 * reach)) - reach, (step * 104_729_113 % (2 * reach)) - reach
        assert guajira.on_land(x, y) == (sum(in_ring(x, y, ring.points_mm) for ring in guajira.rings) % 2 == 1)


def test_islands_know_whose_they_are() -> None:
    assert {"CUB", "BHS"} <= {ring.state for ring in Coast.around(FLORIDA, 150).rings}


def test_the_far_coast_is_coarser_than_the_near_one() -> None:
    near, far = Coast.around(FLORIDA, 150), Coast.around(FLORIDA, 150, FAR)
    assert sum(len(r.points_mm) for r in far.rings) * 3 < sum(len(r.points_mm) for r in near.rings)


def test_open_ocean_has_no_coast() -> None:
    assert Coast.around(Frame(e7_of_deg(5), e7_of_deg(-105)), 100).rings == ()


def test_a_track_over_a_cape_crosses_land_and_one_around_it_does_not(guajira: Coast) -> None:
    west = GUAJIRA.to_plane(e7_of_deg(12.0), e7_of_deg(-72.6))
    east = GUAJIRA.to_plane(e7_of_deg(12.0), e7_of_deg(-70.6))
    north = GUAJIRA.to_plane(e7_of_deg(13.0), e7_of_deg(-71.6))
    assert guajira.crosses_land(*west, *east)
    assert not guajira.crosses_land(*west, *north)


def test_the_box_holds_the_square_it_is_drawn_around() -> None:
    south, west, north, east = box_around(GUAJIRA, 60)
    assert south < 114_000 < 134_000 < north
    assert -732_000 < west < -730_000
    assert -710_000 < east < -708_000


@given(RINGS, SMALL, SMALL)
def test_bands_answer_like_the_plain_question(ring: list[tuple[int, int]], x: int, y: int) -> None:
    bands = Bands(3)
    bands.add_ring(ring)
    assert bands.holds(x, y) == in_ring(x, y, ring)


@given(RINGS, st.integers(-9, 9), st.integers(-9, 9))
def test_clipping_changes_nothing_inside_the_box(ring: list[tuple[int, int]], x: int, y: int) -> None:
    scaled = [(a * 1000, b * 1000) for a, b in ring]
    clipped = clip_ring(scaled, (-10_000, -10_000, 10_000, 10_000))
    x, y = x * 1000 + 37, y * 1000 + 411
    near_edge = any(in_ring(x + dx, y + dy, scaled) != in_ring(x, y, scaled) for dx in (-30, 30) for dy in (-30, 30))
    if not near_edge:
        assert (in_ring(x, y, clipped) if clipped else False) == in_ring(x, y, scaled)


@given(RINGS)
def test_clipping_leaves_nothing_outside_the_box(ring: list[tuple[int, int]]) -> None:
    assert all(-7 <= a <= 5 and -3 <= b <= 11 for a, b in clip_ring(ring, (-7, -3, 5, 11)))


def test_a_line_that_leaves_the_box_and_returns_comes_in_two_pieces() -> None:
    line = [(0, 0), (5, 0), (50, 0), (50, 50), (0, 50), (0, 5)]
    assert clip_line(line, (-10, -10, 10, 10)) == [[(0, 0), (5, 0), (50, 0)], [(0, 50), (0, 5)]]


@given(st.integers(-3, 23), st.integers(-3, 13))
def test_two_rings_that_share_an_edge_never_both_hold_a_point(x: int, y: int) -> None:
    west, east, both = Bands(4), Bands(4), Bands(4)
    west.add_ring([(0, 0), (10, 0), (10, 10), (0, 10)])
    east.add_ring([(10, 0), (20, 0), (20, 10), (10, 10)])
    both.add_ring([(0, 0), (20, 0), (20, 10), (0, 10)])
    assert west.holds(x, y) + east.holds(x, y) == both.holds(x, y)


def test_a_ring_inside_another_is_a_hole() -> None:
    bands = Bands(4)
    bands.add_ring([(0, 0), (30, 0), (30, 30), (0, 30)])
    bands.add_ring([(10, 10), (20, 10), (20, 20), (10, 20)])
    assert bands.holds(5, 5)
    assert not bands.holds(15, 15)
