"""Conduct after an order or a warning: what course and speed tell, each at its boundary."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.conduct import watch_conduct
from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Line
from tests.picture.telling import NOW, OBSERVED, a_contact, a_picture, a_unit
from tests.world.fixtures import TRACK

SPEED = 6_000
AGE = {"order_age_s"}


def sailing(course_mdeg: int = 0, speed_mm_s: int = SPEED, **changes: Any) -> Contact:
    return replace(a_contact(), course_mdeg=course_mdeg, speed_mm_s=speed_mm_s, **changes)


def ordered(contact: Contact, since_s: int = 1, speed_mm_s: int = SPEED, **known: FactValue) -> Picture:
    """She was ordered so long ago, when she steered north at a speed."""
    picture = a_picture(contact, **known)
    engagement = picture.engagement(TRACK)
    engagement.first_order_tick = NOW - since_s
    engagement.order_course_mdeg, engagement.order_speed_mm_s = 0, speed_mm_s
    return picture


def shown(picture: Picture) -> dict[str, tuple[FactValue, str]]:
    """What conduct shows, with the keys of the words, the age of the order aside."""
    before = len(picture.ledger.entries)
    watch_conduct(picture, TRACK)
    new = [entry for entry in picture.ledger.entries[before:] if entry.name not in AGE]
    assert all((entry.source, entry.grade) == ("plot", OBSERVED) for entry in new)
    return {entry.name: (entry.value, entry.text.key) for entry in new if isinstance(entry.text, Line)}


REACTED = {"reacted_to_order": (True, "picture-changed-after-order")}
RAN = {"ran_after_order": (True, "picture-ran-after-order")}
RAN_ON = {"ran_after_order": (True, "picture-ran-on")}
STOPPED = {"stopped_after_order": (True, "picture-stopped-after-order")}


@pytest.mark.parametrize(
    ("contact", "was_mm_s", "told"),
    [
        (sailing(), SPEED, {}),
        (sailing(19_999), SPEED, {}),
        (sailing(20_000), SPEED, {**REACTED, **RAN}),
        (sailing(340_000), SPEED, {**REACTED, **RAN}),
        (sailing(340_001), SPEED, {}),
        (sailing(20_000, 4_001), 5_000, {**REACTED, **RAN}),
        (sailing(20_000, 4_000), 5_000, REACTED),
        (sailing(0, SPEED + 1_499), SPEED, {}),
        (sailing(0, SPEED + 1_500), SPEED, {**REACTED, **RAN}),
        (sailing(0, 4_501), SPEED, {}),
        (sailing(0, 4_500), SPEED, REACTED),
        (sailing(0, 1_500), 2_200, {}),
        (sailing(0, 1_500), 2_201, REACTED),
        (sailing(0, 1_101), 1_200, {}),
        (sailing(0, 1_100), 1_200, STOPPED),
        (sailing(90_000, 1_100), SPEED, {**REACTED, **STOPPED}),
    ],
)
def test_a_change_of_course_or_speed_is_a_reaction_and_shows_whether_she_runs_or_stops(
    contact: Contact, was_mm_s: int, told: dict[str, tuple[FactValue, str]]
) -> None:
    assert shown(ordered(contact, speed_mm_s=was_mm_s)) == told


@pytest.mark.parametrize(
    ("since_s", "speed_mm_s", "was_mm_s", "runs_on"),
    [
        (60, 8_200, 8_200, True),
        (59, 8_200, 8_200, False),
        (60, 8_199, 8_200, False),
        (60, 9_000, 11_250, True),
        (60, 9_000, 11_251, False),
    ],
)
def test_who_holds_on_fast_for_a_minute_runs(since_s: int, speed_mm_s: int, was_mm_s: int, runs_on: bool) -> None:
    assert shown(ordered(sailing(0, speed_mm_s), since_s, was_mm_s)) == (RAN_ON if runs_on else {})


def test_who_stops_runs_no_more_and_who_runs_is_stopped_no_more() -> None:
    assert shown(ordered(sailing(0, 0), ran_after_order=True)) == {
        **REACTED,
        **STOPPED,
        "ran_after_order": (False, "picture-no-longer-runs"),
    }
    assert shown(ordered(sailing(90_000), stopped_after_order=True)) == {
        **REACTED,
        **RAN,
        "stopped_after_order": (False, "picture-under-way-again"),
    }


def test_nothing_is_made_of_whoever_was_not_ordered_or_is_not_held() -> None:
    free = a_picture(sailing(90_000, 0))
    assert shown(free) == {}
    free.engagement(TRACK)
    assert shown(free) == {}
    assert shown(ordered(sailing(90_000, 0, clarity=Clarity.NOT_HELD), since_s=90)) == {}
    assert free.known(TRACK, "order_age_s") is None


@pytest.mark.parametrize(("since_s", "age_s"), [(14, None), (15, 15), (29, 15), (30, 30), (NOW, 90), (5_000, 300)])
def test_an_order_ages_by_quarters_of_a_minute_up_to_five(since_s: int, age_s: int | None) -> None:
    picture = ordered(sailing())
    picture.tick = NOW - 1 + since_s
    picture.plot(replace(sailing(), leg=Leg(picture.tick, 0, 0, 0, 0)))
    watch_conduct(picture, TRACK)
    assert picture.known(TRACK, "order_age_s") == age_s


def test_an_age_that_is_known_is_not_told_again() -> None:
    picture = ordered(sailing(), since_s=20)
    picture.show(TRACK, "order_age_s", 15, "elsewhere", OBSERVED, "")
    before = len(picture.ledger.entries)
    watch_conduct(picture, TRACK)
    assert len(picture.ledger.entries) == before


def test_the_age_of_an_order_is_of_our_own_log() -> None:
    picture = ordered(sailing(), since_s=15)
    watch_conduct(picture, TRACK)
    entry = picture.ledger.counting(TRACK, "order_age_s")
    assert entry is not None
    assert entry.source == "own_log"


# Warnings


@pytest.mark.parametrize(
    ("warned_s_ago", "was_mm_s", "speed_mm_s", "ignored"),
    [
        (40, SPEED, SPEED, True),
        (39, SPEED, SPEED, False),
        (40, 10_000, 7_000, True),
        (40, 10_000, 6_999, False),
        (40, 0, 1_101, True),
        (40, 0, 1_100, False),
    ],
)
def test_a_warning_is_ignored_by_whoever_runs_on_after_forty_seconds(
    warned_s_ago: int, was_mm_s: int, speed_mm_s: int, ignored: bool
) -> None:
    picture = ordered(sailing(0, speed_mm_s), speed_mm_s=speed_mm_s)
    engagement = picture.engagement(TRACK)
    engagement.warned_tick, engagement.warned_speed_mm_s = NOW - warned_s_ago, was_mm_s
    assert shown(picture).get("warning_ignored") == ((True, "picture-warning-ignored") if ignored else None)


def test_a_warning_in_the_first_second_is_one_and_none_is_none() -> None:
    picture = ordered(sailing())
    assert "warning_ignored" not in shown(picture)
    picture.engagement(TRACK).warned_tick = 0
    assert shown(picture) == {"warning_ignored": (True, "picture-warning-ignored")}


# An attack by the bow: she lies at the origin, ours lie about her

OVER = {"threat_over": (True, "picture-heads-away")}


def attacking(course_mdeg: int, *units_m: tuple[int, int], kind: str = "boat", **known: FactValue) -> Picture:
    picture = a_picture(sailing(course_mdeg), closing_to_ram=True, **known)
    picture.engagement(TRACK)
    picture.own_units = {f"b{n}": a_unit(f"b{n}", kind, x, y) for n, (x, y) in enumerate(units_m)}
    return picture


@pytest.mark.parametrize(
    ("course_mdeg", "over"),
    [(0, False), (80_000, False), (80_001, True), (180_000, True), (280_000, False), (279_999, True)],
)
def test_she_sheers_off_once_she_heads_away_from_ours(course_mdeg: int, over: bool) -> None:
    assert shown(attacking(course_mdeg, (0, 500))) == (OVER if over else {})


def test_she_must_head_away_from_every_one_of_ours_that_is_near() -> None:
    assert shown(attacking(180_000, (0, 500), (0, -2_999))) == {}
    assert shown(attacking(180_000, (0, 500), (0, -3_000))) == OVER
    assert shown(attacking(180_000, (0, -2_999), (0, 500))) == {}


def test_the_nearest_of_ours_counts_however_far_it_is() -> None:
    assert shown(attacking(0, (0, 9_000))) == {}
    assert shown(attacking(180_000, (0, 9_000))) == OVER
    assert shown(attacking(0, (0, 9_500), (0, -9_000))) == OVER


def test_an_aircraft_is_not_rammed_nor_a_boat_in_its_davits() -> None:
    assert shown(attacking(0, (0, 500), kind="aircraft")) == OVER
    stowed = attacking(0, (0, 500))
    stowed.own_units = {name: replace(unit, deployed=False) for name, unit in stowed.own_units.items()}
    assert shown(stowed) == OVER
    assert shown(attacking(0, (0, 500), kind="ship")) == {}


@pytest.mark.parametrize(("speed_mm_s", "over"), [(1_100, True), (1_101, False)])
def test_an_attack_is_over_when_she_lies_stopped(speed_mm_s: int, over: bool) -> None:
    picture = attacking(0, (0, 500))
    picture.plot(sailing(0, speed_mm_s))
    assert shown(picture) == ({"threat_over": (True, "picture-stopped-no-threat")} if over else {})


def test_an_attack_that_is_over_is_not_over_again_and_none_is_none() -> None:
    ended = attacking(180_000, (0, 500))
    ended.show(TRACK, "threat_over", True, "lookout", OBSERVED, "")
    before = len(ended.ledger.entries)
    watch_conduct(ended, TRACK)
    assert len(ended.ledger.entries) == before
    calm = attacking(180_000, (0, 500))
    calm.show(TRACK, "closing_to_ram", False, "lookout", OBSERVED, "")
    assert shown(calm) == {}


def test_where_ours_lie_is_seen_from_where_she_is_now() -> None:
    picture = attacking(180_000, (0, 500))
    moved = replace(sailing(180_000), leg=Leg(NOW - 10, 100_000, 2_000_000, -10_000, 0))
    picture.plot(moved)
    assert shown(picture) == {}
    picture.plot(replace(moved, leg=Leg(NOW, 2_000_000, 500_000, 0, 0), course_mdeg=270_000))
    assert shown(picture) == {}
    picture.plot(replace(moved, leg=Leg(NOW, 2_000_000, 500_000, 0, 0), course_mdeg=90_000))
    assert shown(picture) == OVER
