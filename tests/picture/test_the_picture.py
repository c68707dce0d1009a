"""The picture itself: flags, messages, engagements as they begin, and where contacts are kept."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.picture.contacts import Message
from roe_trainer.picture.ledger import OWN
from roe_trainer.picture.nearby import CELL_MM, DRIFT_MM, SLOW_MM_S, Nearby
from roe_trainer.picture.perceiver import task_done
from roe_trainer.picture.picture import Engagement, Flags, Perceived
from roe_trainer.picture.take_in import take_in
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Quoted
from roe_trainer.world.events.losses import Capsized, Holed
from roe_trainer.world.events.own_units import Bingo
from tests.picture.telling import NOW, VERIFIED, a_contact, a_picture
from tests.world.fixtures import TARGET, TRACK, a_world


def test_a_flag_is_our_own_or_of_a_state_with_an_agreement_or_foreign() -> None:
    flags = Flags("USA", frozenset({"COL", "USA"}))
    assert [flags.kind(state) for state in ("USA", "COL", "PAN")] == ["OWN", "FOREIGN_BILAT", "FOREIGN_NONE"]


def test_messages_are_numbered_and_carry_what_they_are_about() -> None:
    picture = a_picture()
    picture.say("team", "boat", Quoted("one"))
    picture.say("vhf16", TRACK, Quoted("two"), TRACK, True)
    assert picture.messages == [
        Message(1, NOW, "team", "boat", Quoted("one"), None, False),
        Message(2, NOW, "vhf16", TRACK, Quoted("two"), TRACK, True),
    ]


def test_what_we_do_ourselves_is_verified_by_our_log() -> None:
    picture = a_picture()
    entry = picture.log_own(TRACK, "x", True, "", (("people", 1),))
    assert entry is not None
    assert (entry.tick, entry.source, entry.grade, entry.detail) == (NOW, "own_log", VERIFIED, (("people", 1),))
    picture.log_own(OWN, "y", 3, "")
    assert (picture.own_fact("y"), picture.own_fact("z"), picture.own_fact("z", 2)) == (3, None, 2)
    assert (picture.known(TRACK, "x"), picture.known(TRACK, "z", 4)) == (True, 4)


def test_an_engagement_begins_with_nothing_done_and_stays_the_same() -> None:
    picture = a_picture()
    engagement = picture.engagement(TRACK)
    assert engagement == Engagement(
        hailed_tick=-1, first_order_tick=-1, first_order_zone="", first_order_seen_or_heard=False, last_order_tick=-1,
        order_course_mdeg=0, order_speed_mm_s=0, languages=(), asked=(), asked_last_tick=-1, answered=(), broken=(),
        radio_works=False, warned_tick=-1, warned_speed_mm_s=0, lost_since_order=False, flag_asked_tick=-1,
        reported_tick=-1, unit_close_tick=-1, empty_since=-1, saved=0, odd_answer=False,
    )  # fmt: skip
    assert picture.engagement(TRACK) is engagement


def test_a_boarding_begins_when_it_is_first_spoken_of_and_goes_on() -> None:
    picture = a_picture()
    picture.set_boarding(TRACK, people=2)
    picture.tick = NOW + 9
    task_done(picture, TRACK, "safety", "weapon")
    task_done(picture, TRACK, "search")
    view = picture.boardings[TRACK]
    assert (view.since, view.people, view.done, view.found) == (NOW, 2, ("safety", "search"), ("weapon",))
    task_done(picture, "T02", "board")
    assert (picture.boardings["T02"].done, picture.boardings["T02"].found) == (("board",), ())


def test_what_was_perceived_is_found_by_kind_and_contact_oldest_first() -> None:
    picture = a_picture()
    for track, event in (("T01", Holed(1, "a")), ("T02", Holed(2, "b")), ("T01", Capsized(3, "a"))):
        picture.perceived.append(Perceived(event.tick, track, event))
    assert [seen.tick for seen in picture.of(Holed)] == [1, 2]
    assert [seen.tick for seen in picture.of(Holed, "T02")] == [2]
    assert list(picture.of(Capsized, "T02")) == []


def test_only_what_is_perceived_is_kept_and_nothing_of_a_vessel_that_was_never_held() -> None:
    picture, world = a_picture(), a_world()
    take_in(picture, world, Holed(NOW, TARGET), None)
    assert (picture.perceived, picture.ledger.entries) == ([], [])
    take_in(picture, world, Holed(NOW, TARGET), TRACK)
    take_in(picture, world, Bingo(NOW, "boat"), None)
    assert picture.perceived == [
        Perceived(NOW, TRACK, Holed(NOW, TARGET)),
        Perceived(NOW, "", Bingo(NOW, "boat")),
    ]
    unseen = a_picture(replace(a_contact(), lost=True))
    take_in(unseen, world, Holed(NOW, TARGET), TRACK)
    assert unseen.perceived == []


def put(near: Nearby, track: str, x_mm: int, y_mm: int, vx_mm_s: int = 0, vy_mm_s: int = 0) -> None:
    near.put(replace(a_contact(track), leg=Leg(0, x_mm, y_mm, vx_mm_s, vy_mm_s)))


def test_slow_contacts_are_kept_by_cell_and_fast_ones_apart() -> None:
    near = Nearby()
    put(near, "slow", CELL_MM - 1, -1, SLOW_MM_S, -SLOW_MM_S)
    put(near, "east", 0, 0, SLOW_MM_S + 1)
    put(near, "west", 0, 0, -SLOW_MM_S - 1)
    put(near, "north", 0, 0, 0, SLOW_MM_S + 1)
    put(near, "south", 0, 0, 0, -SLOW_MM_S - 1)
    assert near.cells["slow"] == (0, -1)
    assert list(near.tracks[()]) == ["east", "west", "north", "south"]
    put(near, "slow", CELL_MM, 0)
    assert near.tracks == {(0, -1): (), (1, 0): ("slow",), (): ("east", "west", "north", "south")}
    put(near, "south", 0, 0)
    assert set(near.tracks[()]) == {"east", "west", "north"}


def test_every_cell_into_which_a_contact_may_have_drifted_is_asked_and_no_other() -> None:
    near = Nearby()
    places = {(column, row): f"{column} {row}" for column in range(-4, 5) for row in range(-4, 5)}
    for (column, row), track in places.items():
        put(near, track, column * CELL_MM, row * CELL_MM)
    reach_mm = CELL_MM - DRIFT_MM
    asked = set(near.within(CELL_MM // 2, CELL_MM // 2, reach_mm))
    assert asked == {places[column, row] for column in (-1, 0, 1) for row in (-1, 0, 1)}
    asked = set(near.within(0, 0, reach_mm))
    assert asked == {places[column, row] for column in (-1, 0, 1) for row in (-1, 0, 1)}
    asked = set(near.within(CELL_MM - 1, CELL_MM - 1, reach_mm))
    assert asked == {places[column, row] for column in (-1, 0, 1) for row in (-1, 0, 1)}
    asked = set(near.within(CELL_MM, -1, reach_mm))
    assert asked == {places[column, row] for column in (0, 1, 2) for row in (-2, -1, 0)}
