from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea import units


def test_a_knot_is_1852_metres_an_hour() -> None:
    assert units.mm_s_of_kn(36) == 18_520
    assert units.mm_of_nm(12) == 22_224_000


@given(st.integers(0, 4_000))
def test_tenths_of_a_knot_survive_the_way_there_and_back(tenths: int) -> None:
    assert round(units.kn_of_mm_s(units.mm_s_of_kn(tenths / 10)) * 10) == tenths


@given(st.integers(-5_000, 5_000))
def test_tenths_of_a_mile_survive_the_way_there_and_back(tenths: int) -> None:
    assert round(units.nm_of_mm(units.mm_of_nm(tenths / 10)) * 10) == tenths
