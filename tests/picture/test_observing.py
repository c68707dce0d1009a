"""Observation: who is looked at when, what is then plotted, and when a contact is lost and found again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture import observe
from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.picture.look import feels_heat
from roe_trainer.picture.observe import Observer, bearing_between, own_units_of, tip
from roe_trainer.picture.picture import Flags, Notice, Picture
from roe_trainer.picture.sensor import Conditions
from roe_trainer.sea.motion import Leg
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.words.line import Line, Quoted, Several, line
from roe_trainer.world.world import World
from tests.picture.telling import DAY, a_contact, a_picture, a_unit, key_of
from tests.vessels.test_behaviours import a_vessel
from tests.world.fixtures import TARGET, TRACK, a_world


class Eyes:
    """A world in which only time passes, and somebody who looks at it."""

    def __init__(self, world: World, visibility_m: int = 18_000, tick: int = 10) -> None:
        self.world = world
        self.picture = Picture(Flags("USA", frozenset()), lambda x_mm, y_mm: ("HS", ""), DAY)
        self.observer = Observer(Conditions("day", visibility_m, 2))
        self.observer.begin(world)
        self.at(tick)

    def at(self, tick: int) -> list[str]:
        """Look at a tick; the tracks that were updated."""
        self.world.tick = self.picture.tick = tick
        return self.observer.sweep(self.world, self.picture)

    def until(self, tick: int) -> None:
        """Look at each second up to a tick."""
        while self.world.tick < tick:
            self.at(self.world.tick + 1)

    @property
    def contact(self) -> Contact:
        return self.picture.contacts[TRACK]

    def hide(self) -> None:
        """Everything of ours goes out of reach."""
        for unit in self.world.units:
            x_mm = 900_000_000
            self.world.place(self.world.vessels[unit], x_mm, 0, 0, 0)

    def change(self, **changes: Any) -> Vessel:
        self.world.vessels[TARGET] = replace(self.world.vessels[TARGET], **changes)
        return self.world.vessels[TARGET]

    def notices(self) -> list[tuple[int, str]]:
        return [(notice.priority, key_of(notice.text)) for notice in self.picture.drain_notices()]


def due_of(eyes: Eyes) -> int | None:
    return eyes.observer.next_due()


def alone(range_m: int = 400, **changes: Any) -> World:
    """The cutter at the origin, nothing launched, the boat to the east and stopped."""
    world = a_world(range_m=range_m, **changes)
    for unit in ("boat", "helo"):
        world.units[unit] = replace(world.units[unit], deployed=False)
    return world


# The sweep


def test_vessels_are_spread_over_the_first_seconds_and_ours_are_not_looked_at() -> None:
    world = a_world()
    for number in range(7):
        world.place(replace(a_vessel("hold_course"), id=f"v{number}"), 1_000_000 * number, 0, 0, 0)
    observer = Observer(Conditions("day", 18_000, 2))
    assert observer.next_due() is None
    observer.begin(world)
    assert observer.next_due() == 0
    assert sorted((tick, vessel) for tick, _, vessel in observer.due) == [
        (0, TARGET), (0, "v5"), (1, "v0"), (1, "v6"), (2, "v1"), (3, "v2"), (4, "v3"), (5, "v4"),
    ]  # fmt: skip
    assert [serial for _, serial, _ in sorted(observer.due, key=lambda due: due[1])] == list(range(1, 9))


@pytest.mark.parametrize(
    ("range_m", "background", "engaged", "pause_s"),
    [
        (400, False, False, 6),
        (400, True, False, 40),
        (400, True, True, 6),
        (900_000, False, False, 20),
        (900_000, True, False, 40),
    ],
)
def test_who_is_held_is_looked_at_often_and_far_traffic_seldom(
    range_m: int, background: bool, engaged: bool, pause_s: int
) -> None:
    eyes = Eyes(alone(range_m, background=background), tick=-1)
    if engaged:
        eyes.picture.engagement(TRACK)
    assert eyes.at(10) == ([TRACK] if range_m == 400 else [])
    assert due_of(eyes) == 10 + pause_s
    assert eyes.at(9 + pause_s) == []


def test_who_falls_overboard_is_looked_at_at_once_and_who_is_no_more_never() -> None:
    eyes = Eyes(alone())
    swimmer = replace(a_vessel("hold_course"), id="swimmer")
    eyes.world.place(swimmer, 0, 300_000, 0, 0)
    eyes.world.spawned.append("swimmer")
    assert eyes.at(11) == ["T02"]
    assert eyes.world.spawned == []
    del eyes.world.vessels["swimmer"]
    assert eyes.at(17) == [TRACK]
    assert [vessel for _, _, vessel in eyes.observer.due] == [TARGET]


def test_each_is_looked_at_in_the_order_in_which_it_is_due() -> None:
    world = alone()
    world.place(replace(a_vessel("hold_course"), id="other"), 0, 300_000, 0, 0)
    eyes = Eyes(world, tick=0)
    assert list(eyes.picture.contacts) == ["T01"]
    assert eyes.observer.tracks == {TARGET: "T01"}
    eyes.at(1)
    assert eyes.observer.tracks == {TARGET: "T01", "other": "T02"}
    assert eyes.observer.vessels == {"T01": TARGET, "T02": "other"}


def test_who_was_looked_at_later_comes_later_when_both_are_due() -> None:
    world = alone()
    world.place(replace(a_vessel("hold_course"), id="other"), 0, 300_000, 0, 0)
    eyes = Eyes(world)
    assert sorted(eyes.observer.due) == [(16, 3, TARGET), (16, 4, "other")]


# New contacts


def test_a_new_contact_is_plotted_as_it_lies_and_told_of() -> None:
    eyes = Eyes(alone(5_556, length_mm=30_000))
    contact = eyes.contact
    x_mm, y_mm = eyes.world.position(TARGET)
    assert (contact.leg, contact.fixed_tick, contact.first_tick) == (Leg(10, x_mm, y_mm, 0, 10_000), 10, 10)
    assert (contact.course_mdeg, contact.speed_mm_s, contact.lost, contact.reported) == (0, 10_000, False, False)
    (notice,) = eyes.picture.drain_notices()
    assert (notice.priority, notice.subject) == (1, TRACK)
    assert isinstance(notice.text, Line)
    told = dict(notice.text.args)
    assert (notice.text.key, told["track"]) == ("picture-new-contact-made-out", TRACK)
    assert (told["bearing"], told["distance"]) == ("088", "3.0")
    assert isinstance(told["by"], Several)
    assert told["by"].joint == "comma"
    assert "sensor-radar" in [item.key for item in told["by"].items if isinstance(item, Line)]


def test_a_bearing_has_three_figures_and_a_distance_tenths_of_a_mile() -> None:
    eyes = Eyes(alone(50), tick=-1)
    eyes.change(leg=Leg(0, 100_000, 4_259_600, 0, 0))
    eyes.at(10)
    (notice,) = eyes.picture.drain_notices()
    assert isinstance(notice.text, Line)
    assert (notice.text.arg("bearing"), notice.text.arg("distance")) == ("001", "2.3")


@pytest.mark.parametrize(
    ("background", "tick", "priority"), [(False, 1, 0), (False, 2, 1), (True, 50, 0), (False, 50, 1)]
)
def test_what_is_there_from_the_start_and_far_traffic_are_for_the_log(
    background: bool, tick: int, priority: int
) -> None:
    eyes = Eyes(alone(400, background=background), tick=tick)
    assert [notice[0] for notice in eyes.notices()] == [priority]


def test_far_traffic_is_not_told_of_as_it_is_made_out() -> None:
    assert Eyes(alone(400, background=True)).notices() == [(0, "picture-new-contact")]


def test_a_contact_that_only_radar_holds_is_told_as_that() -> None:
    eyes = Eyes(alone(4_000), visibility_m=100)
    assert eyes.contact.sensors == ("radar",)
    assert eyes.contact.kind_seen == line("picture-kind-radar")
    assert eyes.contact.clarity == Clarity.DETECTED
    assert (eyes.contact.look, eyes.contact.sighting) == (None, None)
    assert eyes.notices() == [(1, "picture-new-contact")]


def test_one_made_out_later_is_told_of_then_and_once() -> None:
    eyes = Eyes(alone(9_000), visibility_m=9_000)
    assert eyes.contact.best_clarity < Clarity.CLASSIFIED
    assert eyes.notices() == [(1, "picture-new-contact")]
    eyes.change(leg=Leg(0, 400_000, 0, 0, 0))
    eyes.at(16)
    assert eyes.contact.best_clarity == Clarity.IDENTIFIED
    assert eyes.notices() == [(1, "picture-made-out")]
    eyes.at(22)
    assert eyes.notices() == []


def test_ais_is_taken_once_as_it_was_sent() -> None:
    eyes = Eyes(alone(15_000, ais=True, name="Grey Lady", class_id="tanker", length_mm=190_999), visibility_m=100)
    report = eyes.contact.ais
    assert report is not None
    assert (report.name, report.length_m, report.tick) == ("Grey Lady", 190, 10)
    assert eyes.contact.kind_seen == report.kind
    eyes.change(name="Other")
    eyes.at(16)
    assert eyes.contact.ais is report
    assert eyes.contact.kind_seen == report.kind
    silent = Eyes(alone(400))
    assert silent.contact.ais is None


def test_what_ais_says_of_her_kind_stands_until_a_look_is_as_good() -> None:
    eyes = Eyes(alone(8_000, ais=True, class_id="go_fast"), visibility_m=18_000)
    assert eyes.contact.ais is not None
    assert eyes.contact.sighting is not None
    assert eyes.contact.sighting.clarity < eyes.contact.clarity
    assert eyes.contact.kind_seen == eyes.contact.ais.kind


def test_a_look_that_is_as_good_as_any_sensor_says_what_she_is() -> None:
    eyes = Eyes(alone(400))
    assert eyes.contact.look is not None
    assert eyes.contact.look.clarity == eyes.contact.clarity
    assert eyes.contact.kind_seen == eyes.contact.look.kind


# The trail


def test_a_trail_has_a_place_every_half_minute_and_forty_of_them() -> None:
    eyes = Eyes(alone(400), tick=0)
    for tick in range(6, 60 * 30 + 1, 6):
        eyes.change(leg=Leg(0, tick * 10, 400_000, 0, 0))
        eyes.at(tick)
    trail = eyes.contact.trail
    assert [tick for tick, _, _ in trail] == list(range(21 * 30, 61 * 30, 30))
    assert trail[-1] == (1_800, 18_000, 400_000)
    assert len(trail) == 40


def test_a_trail_begins_with_the_first_fix() -> None:
    eyes = Eyes(alone(400), tick=3)
    x_mm, y_mm = eyes.world.position(TARGET)
    assert eyes.contact.trail == ((3, x_mm, y_mm),)
    eyes.until(32)
    assert [tick for tick, _, _ in eyes.contact.trail] == [3]
    eyes.until(33)
    assert [tick for tick, _, _ in eyes.contact.trail] == [3, 33]


# Lost and found


def test_a_contact_that_nobody_holds_is_lost_after_two_minutes_where_it_would_be_by_then() -> None:
    eyes = Eyes(alone(400, ais=False))
    eyes.picture.engagement(TRACK)
    eyes.notices()
    eyes.hide()
    eyes.until(129)
    assert not eyes.contact.lost
    assert eyes.contact.fixed_tick == 10
    eyes.until(136)
    x_mm, y_mm = 400_000, 10_000 * 130
    assert eyes.contact.lost
    assert (eyes.contact.clarity, eyes.contact.sensors) == (Clarity.NOT_HELD, ())
    assert eyes.contact.leg == Leg(130, x_mm, y_mm, 0, 0)
    assert eyes.contact.best_clarity == Clarity.IDENTIFIED
    assert eyes.picture.engagement(TRACK).lost_since_order
    assert eyes.notices() == [(1, "picture-lost")]
    eyes.until(200)
    assert eyes.contact.leg.tick == 130
    assert eyes.notices() == []


def test_a_ship_that_sends_ais_is_lost_without_a_stir_and_one_not_dealt_with_breaks_no_pursuit() -> None:
    eyes = Eyes(alone(400, ais=True))
    eyes.notices()
    eyes.hide()
    eyes.until(140)
    assert eyes.notices() == [(0, "picture-lost")]
    assert eyes.picture.engagements == {}


def test_a_contact_found_again_is_told_of() -> None:
    eyes = Eyes(alone(400))
    eyes.hide()
    eyes.until(140)
    eyes.notices()
    eyes.world.place(eyes.world.vessels[OWN_SHIP], 0, 0, 0, 0)
    eyes.until(160)
    assert not eyes.contact.lost
    assert eyes.notices() == [(1, "picture-held-again")]
    assert eyes.contact.first_tick == 10


def test_conduct_is_watched_of_whoever_is_dealt_with() -> None:
    eyes = Eyes(alone(400))
    engagement = eyes.picture.engagement(TRACK)
    engagement.first_order_tick, engagement.order_speed_mm_s = 0, 1_000
    eyes.at(16)
    assert eyes.picture.known(TRACK, "reacted_to_order") is True
    idle = Eyes(alone(400))
    idle.at(16)
    assert idle.picture.known(TRACK, "reacted_to_order") is None


def test_a_sunk_hull_is_held_for_as_long_as_somebody_swims_there() -> None:
    swimming = Eyes(alone(400, state="sunk", people=(Person("crew", "in_water"),)))
    assert TRACK in swimming.picture.contacts
    empty = Eyes(alone(400, state="sunk", people=()))
    assert empty.picture.contacts == {}
    wrecked = Eyes(alone(400, state="wreck", people=()))
    assert TRACK in wrecked.picture.contacts


# Who sees best


def test_the_best_sight_is_kept_with_its_unit_and_of_equals_the_nearest() -> None:
    world = a_world(range_m=500)
    world.place(world.vessels["boat"], 0, 400_000, 0, 0)
    world.place(world.vessels["helo"], 700_000, 0, 0, 0)
    eyes = Eyes(world, tick=0)
    sighting = eyes.contact.sighting
    assert sighting is not None
    assert (sighting.range_m, sighting.dx_mm, sighting.dy_mm) == (200, -200_000, 0)
    assert (sighting.tick, sighting.clarity, sighting.course_mdeg) == (0, Clarity.IDENTIFIED, 0)
    assert eyes.contact.sensors.count("radar") == 1
    assert set(eyes.contact.sensors) == {"radar", "eoir", "lookout"}


def test_the_first_of_equal_sights_at_equal_range_counts() -> None:
    world = a_world(range_m=500)
    world.place(world.vessels["boat"], 500_000, 500_000, 0, 0)
    world.place(world.vessels["helo"], 1_000_000, 0, 0, 0)
    eyes = Eyes(world, tick=0)
    sighting = eyes.contact.sighting
    assert sighting is not None
    assert (sighting.range_m, sighting.dx_mm, sighting.dy_mm) == (500, 500_000, 0)


def test_a_clearer_sight_from_further_off_is_the_better_one() -> None:
    world = a_world(range_m=9_000)
    world.place(world.vessels["boat"], 9_000_000, 2_500_000, 0, 0)
    world.place(world.vessels["helo"], 9_000_000, -2_600_000, 0, 0)
    eyes = Eyes(world, tick=0)
    sighting = eyes.contact.sighting
    assert sighting is not None
    assert (sighting.sensor, sighting.range_m, sighting.clarity) == ("eoir", 2_600, Clarity.IDENTIFIED)
    assert (sighting.dx_mm, sighting.dy_mm) == (0, 2_600_000)


def test_nothing_in_its_davits_looks() -> None:
    world = alone(9_000)
    world.place(world.vessels["helo"], 9_000_000, 100_000, 0, 0)
    sighting = Eyes(world, visibility_m=30_000).contact.sighting
    assert sighting is not None
    assert sighting.range_m == 9_000


def test_a_high_camera_sees_over_the_horizon_of_the_ship() -> None:
    world = alone(40_000, length_mm=60_000, height_mm=1_000)
    assert Eyes(world, visibility_m=100_000, tick=0).picture.contacts == {}
    world = alone(40_000, length_mm=60_000, height_mm=1_000)
    world.units["helo"] = replace(world.units["helo"], deployed=True)
    world.place(world.vessels["helo"], 0, 0, 0, 0)
    eyes = Eyes(world, visibility_m=100_000, tick=0)
    assert eyes.contact.sensors == ("eoir", "lookout", "radar")


def test_reaches_are_worked_out_anew_for_a_hull_that_is_gone() -> None:
    eyes = Eyes(alone(2_500, length_mm=60_000, height_mm=20_000, radar="large"), tick=0)
    assert eyes.contact.clarity >= Clarity.IDENTIFIED
    eyes.change(state="wreck")
    eyes.at(6)
    assert eyes.contact.clarity == Clarity.CLASSIFIED


# Looks that show nothing new


def test_a_new_look_is_taken_where_she_has_changed_or_more_is_known_or_it_is_clearer() -> None:
    eyes = Eyes(alone(400))
    first = eyes.contact.look
    eyes.at(16)
    assert eyes.contact.look is first
    eyes.change(showing=("wave",))
    eyes.at(22)
    second = eyes.contact.look
    assert second is not first
    assert second is not None
    assert second.showing == ("wave",)
    eyes.picture.log_own(TRACK, "weapon_seen", True, "")
    eyes.at(28)
    third = eyes.contact.look
    assert third is not second
    eyes.at(34)
    assert eyes.contact.look is third


def test_while_nothing_has_changed_nothing_is_disclosed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    disclosed: list[str] = []
    monkeypatch.setattr(observe, "disclose", lambda picture, track, vessel, look: disclosed.append(track))
    eyes = Eyes(alone(400))
    eyes.at(16)
    eyes.at(22)
    assert disclosed == [TRACK]
    eyes.change(showing=("wave",))
    eyes.at(28)
    assert disclosed == [TRACK, TRACK]


def test_a_threat_is_looked_at_again_once_it_was_shown() -> None:
    eyes = Eyes(alone(400, showing=("hands_up",)))
    assert eyes.picture.known(TRACK, "threat_over") is None
    eyes.picture.log_own(TRACK, "fired_upon", True, "")
    eyes.at(16)
    assert eyes.picture.known(TRACK, "threat_over") is True


def test_a_clearer_view_or_another_eye_is_a_new_look() -> None:
    eyes = Eyes(alone(3_900))
    before = eyes.contact.look
    assert before is not None
    assert before.clarity == Clarity.CLASSIFIED
    eyes.world.place(eyes.world.vessels[OWN_SHIP], 3_500_000, 0, 0, 0)
    eyes.at(16)
    after = eyes.contact.look
    assert after is not None
    assert after.clarity == Clarity.IDENTIFIED
    assert eyes.picture.known(TRACK, "made_out") is None
    assert eyes.picture.known(TRACK, "ensign_seen") == "NONE_FLOWN"


def test_warmth_is_seen_anew_from_close_by() -> None:
    eyes = Eyes(alone(1_600, class_id="lpv", length_mm=40_000, people=(Person("crew"),)))
    assert eyes.contact.look is not None
    assert eyes.contact.look.heat_inside is None
    eyes.world.place(eyes.world.vessels[OWN_SHIP], 200_000, 0, 0, 0)
    eyes.at(16)
    assert eyes.contact.look.heat_inside is True
    eyes.world.place(eyes.world.vessels[OWN_SHIP], 0, 0, 0, 0)
    eyes.at(22)
    assert eyes.contact.look.heat_inside is None


@pytest.mark.parametrize(
    ("sensor", "range_m", "close"),
    [
        ("eoir", 1_500, True),
        ("eoir", 1_501, False),
        ("lookout", 150, True),
        ("lookout", 151, False),
        ("radar", 1, False),
    ],
)
def test_close_by_is_where_warmth_is_seen(sensor: str, range_m: int, close: bool) -> None:
    assert feels_heat(sensor, range_m) is close


# Known by word alone


def test_a_call_makes_a_vessel_known_and_perhaps_where_she_lies() -> None:
    for where in (True, False):
        eyes = Eyes(alone(900_000))
        eyes.observer.report(eyes.world, eyes.picture, TARGET, where)
        contact = eyes.contact
        place = (900_000_000, 100_000) if where else (0, 0)
        assert contact.leg == Leg(10, *place, 0, 0)
        assert (contact.fixed_tick, contact.placed) == (10 if where else -1, where)
        assert (contact.lost, contact.reported, contact.clarity, contact.best_clarity) == (True, True, 0, 0)
        assert (contact.first_tick, contact.classification, contact.sensors) == (10, "unknown", ())
        assert (contact.course_mdeg, contact.speed_mm_s) == (0, 0)
        assert contact.kind_seen == line("picture-kind-reported")


def test_a_second_call_tells_more_of_the_same_and_none_of_one_that_is_held() -> None:
    eyes = Eyes(alone(900_000))
    eyes.observer.report(eyes.world, eyes.picture, TARGET, False)
    eyes.picture.set_contact(TRACK, classification="suspect")
    eyes.picture.tick = eyes.world.tick = 50
    eyes.observer.report(eyes.world, eyes.picture, TARGET, True)
    assert list(eyes.picture.contacts) == [TRACK]
    assert (eyes.contact.first_tick, eyes.contact.classification, eyes.contact.placed) == (10, "suspect", True)
    held = Eyes(alone(400))
    before = held.contact
    held.observer.report(held.world, held.picture, TARGET, True)
    assert held.contact is before


def test_one_that_was_reported_is_held_as_reported() -> None:
    eyes = Eyes(alone(900_000))
    eyes.observer.report(eyes.world, eyes.picture, TARGET, True)
    eyes.change(leg=Leg(0, 400_000, 0, 0, 0))
    eyes.until(40)
    assert not eyes.contact.reported
    assert [key for _, key in eyes.notices()] == ["picture-held-as-reported", "picture-made-out"]


# Own units


def test_own_units_are_told_as_they_are_and_those_not_launched_where_the_ship_is() -> None:
    world = a_world()
    world.tick = 100
    ship = world.vessels[OWN_SHIP]
    world.place(replace(ship, max_speed_mm_s=14_000), 5_000, 6_000, 90_000, 7_000)
    world.vessels["_boat"] = replace(world.vessels.pop("boat"), id="_boat", max_speed_mm_s=18_000)
    world.units["boat"] = replace(world.units["boat"], deployed=False, launched_at=40, endurance_s=9_000)
    world.units["helo"] = replace(world.units["helo"], launched_at=40, target=TARGET, task="intercept", marksman=True)
    world.units["late"] = replace(world.units["helo"], id="late", launched_at=-9_000)
    world.vessels["late"] = world.vessels["helo"]
    units = own_units_of(world, {TARGET: TRACK})
    own, boat, helo = units[OWN_SHIP], units["boat"], units["helo"]
    assert (own.x_mm, own.y_mm, own.course_mdeg, own.speed_mm_s) == (5_000, 6_000, 90_000, 7_000)
    assert (own.ordered_course_mdeg, own.ordered_speed_mm_s, own.max_speed_mm_s) == (90_000, 7_000, 14_000)
    assert own.endurance_s == 0
    assert (boat.x_mm, boat.y_mm, boat.deployed, boat.max_speed_mm_s) == (5_000, 6_000, False, 18_000)
    assert (boat.endurance_s, boat.task_target) == (9_000, None)
    assert (helo.endurance_s, helo.task, helo.task_target, helo.marksman) == (9_000 - 60, "intercept", TRACK, True)
    assert units["late"].endurance_s == 0


def test_a_bearing_runs_from_our_unit_to_the_plot() -> None:
    picture = a_picture(replace(a_contact(), leg=Leg(90, 0, 0, 100, 0)))
    assert bearing_between(picture, a_unit("boat", "boat", 1, -1), TRACK) == 0
    assert bearing_between(picture, replace(a_unit("boat", "boat"), x_mm=0, y_mm=0), TRACK) == 90_000


def test_a_tip_is_a_report_of_its_reliability() -> None:
    picture = a_picture()
    tip(picture, TRACK, "SMUGGLING", "B2", Quoted("said"))
    entry = picture.ledger.counting(TRACK, "tip")
    assert entry is not None
    assert (entry.value, entry.source, int(entry.grade)) == ("SMUGGLING", "intelligence:B2", 2)


def test_notices_are_given_once() -> None:
    picture = a_picture()
    picture.notice(2, line("x"), TRACK)
    assert picture.drain_notices() == [Notice(100, 2, line("x"), TRACK)]
    assert picture.drain_notices() == []
