"""Bands of range say what the sensors say when each is asked."""

from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.picture.reach import by_range, hold_at
from roe_trainer.picture.sensors import SENSORS

REACHES = st.lists(st.tuples(st.sampled_from(list(SENSORS.values())), st.tuples(*[st.integers(0, 60)] * 3)), max_size=4)


@given(reaches=REACHES, range_m=st.integers(0, 70))
def test_a_band_says_what_each_sensor_says_when_asked(reaches, range_m):
    ordered = [(sensor, tuple(sorted(reach, reverse=True))) for sensor, reach in reaches]
    assert by_range(ordered).at(range_m) == hold_at(ordered, range_m)


def test_at_the_very_end_of_its_reach_a_sensor_still_sees():
    eye = SENSORS["eoir"]
    reach = by_range([(eye, (900, 500, 100))])
    assert [reach.at(metres)[0] for metres in (0, 100, 101, 500, 501, 900, 901)] == [3, 3, 2, 2, 1, 1, 0]
