from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.sea.geometry import angle_between_mdeg
from roe_trainer.sea.motion import Handling, Leg, is_steady, leg_from, ordered, position_at, steady, steer_one_second

HANDLING = Handling(turn_mdeg_s=3_000, accel_mm_s2=400)
COURSE = st.integers(0, 359_999)
SPEED = st.integers(0, 25_000)


def test_a_steady_vessel_is_where_its_speed_takes_it() -> None:
    leg = leg_from(100, 0, 0, steady(90_000, 10_000))
    assert position_at(leg, 100) == (0, 0)
    assert position_at(leg, 3_700) == (36_000_000, 0)


@given(COURSE, SPEED, st.integers(0, 90_000), st.integers(0, 90_000))
def test_cutting_a_leg_in_two_moves_nothing(course: int, speed: int, cut: int, later: int) -> None:
    steering = steady(course, speed)
    leg = leg_from(0, 7, -9, steering)
    x_mm, y_mm = position_at(leg, cut)
    assert position_at(leg_from(cut, x_mm, y_mm, steering), cut + later) == position_at(leg, cut + later)


@given(COURSE, SPEED, COURSE, SPEED)
def test_any_order_is_reached_within_turn_rate_and_acceleration(
    course: int, speed: int, to_course: int, to_speed: int
) -> None:
    steering, leg = ordered(steady(course, speed), to_course, to_speed), Leg(0, 0, 0, 0, 0)
    tick = 0
    while not is_steady(steering):
        before = steering
        leg, steering = steer_one_second(leg, steering, HANDLING, tick)
        assert abs(angle_between_mdeg(before.course_mdeg, steering.course_mdeg)) <= HANDLING.turn_mdeg_s
        assert abs(before.speed_mm_s - steering.speed_mm_s) <= HANDLING.accel_mm_s2
        tick += 1
        assert tick <= 63
    assert (steering.course_mdeg, steering.speed_mm_s) == (to_course, to_speed)


def test_a_turn_goes_the_short_way_round() -> None:
    _, steering = steer_one_second(Leg(0, 0, 0, 0, 0), ordered(steady(350_000, 5_000), 10_000, 5_000), HANDLING, 0)
    assert steering.course_mdeg == 353_000


def test_a_manoeuvre_starts_where_the_last_leg_ended() -> None:
    leg = leg_from(0, 0, 0, steady(0, 10_000))
    new, _ = steer_one_second(leg, ordered(steady(0, 10_000), 90_000, 10_000), HANDLING, 60)
    assert (new.tick, new.x_mm, new.y_mm) == (60, 0, 600_000)
