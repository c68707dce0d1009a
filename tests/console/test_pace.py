"""Pace: whole ticks for real time, no leaps, 1x when something happens."""

from __future__ import annotations

from roe_trainer.console.pace import LONGEST_FRAME_S, Pace


def running(rate: int) -> Pace:
    return Pace(rate=rate, paused=False)


def test_a_minute_at_each_rate_plays_rate_minutes() -> None:
    for rate in (1, 2, 5, 10, 20, 30, 60):
        pace = running(rate)
        played = sum(pace.ticks(1 / 50) for _ in range(50 * 60))
        assert abs(played - 60 * rate) <= rate


def test_a_paused_clock_plays_nothing() -> None:
    assert Pace().ticks(10.0) == 0


def test_a_stalled_frame_does_not_make_the_clock_leap() -> None:
    assert running(1).ticks(3600.0) <= LONGEST_FRAME_S * 1 + 1


def test_it_drops_to_1x_when_something_happens_and_says_why() -> None:
    pace = running(20)
    assert pace.slow_down("T01 answers")
    assert (pace.rate, pace.paused, pace.note) == (1, False, "T01 answers")


def test_slowing_what_is_slow_already_changes_nothing() -> None:
    assert not running(1).slow_down("again")


def test_faster_and_slower_stay_within_the_rates() -> None:
    pace = running(1)
    for _ in range(20):
        pace.step(1)
    assert pace.rate == 60
    for _ in range(20):
        pace.step(-1)
    assert pace.rate == 1


def test_the_first_step_of_a_paused_clock_starts_it() -> None:
    pace = Pace()
    pace.step(1)
    assert (pace.rate, pace.paused) == (1, False)


def test_slower_never_starts_a_paused_clock() -> None:
    pace = Pace(rate=10)
    pace.step(-1)
    assert (pace.rate, pace.paused) == (5, True)
