"""Motion in closed form: a steady vessel is one leg and costs nothing; a manoeuvring one gets a leg each second."""

from __future__ import annotations

from dataclasses import dataclass

from roe_trainer.sea.geometry import angle_between_mdeg
from roe_trainer.sea.trig import along
from roe_trainer.sea.units import FULL_TURN_MDEG


@dataclass(frozen=True, slots=True)
class Leg:
    """Straight uniform motion from a tick on; velocity is whole mm/s, so positions are exact and never drift."""

    tick: int
    x_mm: int
    y_mm: int
    vx_mm_s: int
    vy_mm_s: int


@dataclass(frozen=True, slots=True)
class Handling:
    """How fast a craft turns and gains or loses speed."""

    turn_mdeg_s: int
    accel_mm_s2: int


@dataclass(frozen=True, slots=True)
class Steering:
    """Course and speed now, and as ordered."""

    course_mdeg: int
    speed_mm_s: int
    ordered_course_mdeg: int
    ordered_speed_mm_s: int


def position_at(leg: Leg, tick: int) -> tuple[int, int]:
    """East and north mm at a tick of the leg."""
    elapsed = tick - leg.tick
    return leg.x_mm + leg.vx_mm_s * elapsed, leg.y_mm + leg.vy_mm_s * elapsed


def steady(course_mdeg: int, speed_mm_s: int) -> Steering:
    """Steering that holds this course and speed."""
    return Steering(course_mdeg, speed_mm_s, course_mdeg, speed_mm_s)


def ordered(steering: Steering, course_mdeg: int, speed_mm_s: int) -> Steering:
    """The same motion with new orders; the course wraps to 0..359999."""
    return Steering(steering.course_mdeg, steering.speed_mm_s, course_mdeg % FULL_TURN_MDEG, speed_mm_s)


def is_steady(steering: Steering) -> bool:
    """Whether course and speed are as ordered, so that the present leg holds."""
    return steering.course_mdeg == steering.ordered_course_mdeg and steering.speed_mm_s == steering.ordered_speed_mm_s


def leg_from(tick: int, x_mm: int, y_mm: int, steering: Steering) -> Leg:
    """The leg that steering makes good from a place and tick on."""
    vx_mm_s, vy_mm_s = along(steering.course_mdeg, steering.speed_mm_s)
    return Leg(tick, x_mm, y_mm, vx_mm_s, vy_mm_s)


def steer_one_second(leg: Leg, steering: Steering, handling: Handling, tick: int) -> tuple[Leg, Steering]:
    """Turn and change speed for one second towards the orders: the leg and steering in force from `tick` on."""
    course = _turned(steering.course_mdeg, steering.ordered_course_mdeg, handling.turn_mdeg_s)
    speed = _towards(steering.speed_mm_s, steering.ordered_speed_mm_s, handling.accel_mm_s2)
    new = Steering(course, speed, steering.ordered_course_mdeg, steering.ordered_speed_mm_s)
    x_mm, y_mm = position_at(leg, tick)
    return leg_from(tick, x_mm, y_mm, new), new


def _turned(course_mdeg: int, ordered_mdeg: int, most_mdeg: int) -> int:
    turn = angle_between_mdeg(course_mdeg, ordered_mdeg)
    if abs(turn) <= most_mdeg:
        return ordered_mdeg
    return (course_mdeg + (most_mdeg if turn > 0 else -most_mdeg)) % FULL_TURN_MDEG


def _towards(value: int, goal: int, most: int) -> int:
    if value < goal:
        return min(goal, value + most)
    return max(goal, value - most)
