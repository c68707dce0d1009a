"""What own hands report: vessels and people in custody, fire and its effect, things fished out, units away and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture import evidence
from roe_trainer.picture.contacts import Custody, Evidence, Jettisoned
from roe_trainer.picture.perceive.custody import SPENT
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.sources import KNOWN, intelligence, label_sender, label_source
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.world.event import Event
from roe_trainer.world.events.afloat import Gathered, ItemRecovered
from roe_trainer.world.events.custody import Detained, Released, Seized, Sunk
from roe_trainer.world.events.gunfire import DeviceMissed, EngineHit, Entangled, Fired, FiredIntoWater, ShotsMissed
from roe_trainer.world.events.own_units import Bingo, Launched, OwnHurt, Rammed, UnitRecovered
from roe_trainer.world.world import Item, World
from tests.picture.telling import CLAIMED, NOW, OBSERVED, VERIFIED, Told, a_contact, a_picture, tell, values
from tests.world.fixtures import TARGET, TRACK, a_world

TEAM = "boarding_team"
BAGGED = Evidence(1, "cocaine", "hold", 1, 0, 0, 3, "")
HANDLED = {"evidence_and_pollution_handled": (True, TEAM, VERIFIED)}


def said_by_team(key: str) -> tuple[str, str, str, bool]:
    return ("team", TEAM, key, False)


def aboard(*items: Evidence, done: tuple[str, ...] = ("board",), status: str = "BOARDED") -> Picture:
    picture = a_picture(None, vessel_status=status)
    picture.set_boarding(TRACK, evidence=items, done=done, busy_with="work", busy_until=NOW + 60)
    return picture


# Custody


def test_a_vessel_seized_and_searched_has_its_bag_sealed_and_accounted_for() -> None:
    picture = aboard(BAGGED, replace(BAGGED, number=2, seal="T01-002"), done=("board", "search"))
    told = tell(Seized(NOW, TARGET), picture, a_world(engines_working=1))
    assert told == Told(
        True,
        {"vessel_status": ("SEIZED", TEAM, VERIFIED), **HANDLED},
        [said_by_team("picture-seized")],
        [(1, "picture-seized")],
    )
    view = picture.boardings[TRACK]
    assert [item.seal for item in view.evidence] == ["T01-001", "T01-002"]
    assert view.custody == (Custody(NOW, 1, "boarding_officer", "custodian", "sealed", seal="T01-001"),)
    assert (view.done, view.busy_with, view.busy_until) == (("board", "search", "seize"), "", 0)


def test_a_vessel_seized_unsearched_has_nothing_dealt_with() -> None:
    told = tell(Seized(NOW, TARGET), aboard(), a_world(engines_working=1))
    assert told == Told(
        True,
        {"vessel_status": ("SEIZED", TEAM, VERIFIED)},
        [said_by_team("picture-seized-nothing"), said_by_team("picture-not-searched-yet")],
        [(1, "picture-seized-nothing")],
    )


@pytest.mark.parametrize(
    ("world", "hazard"),
    [
        (a_world(engines_working=0), True),
        (a_world(engines_working=1), False),
        (a_world(class_id="lpv", engines_working=1), True),
    ],
)
def test_a_hull_that_cannot_be_taken_along_is_a_hazard(world: World, hazard: bool) -> None:
    facts = tell(Seized(NOW, TARGET), aboard(), world).facts
    assert facts.get("hazard_to_navigation") == ((True, TEAM, VERIFIED) if hazard else None)


@pytest.mark.parametrize("status", ["SEIZED", "LOST_OR_GONE"])
def test_people_of_a_vessel_in_our_hands_are_all_in_custody(status: str) -> None:
    picture = aboard(status=status)
    told = tell(Detained(NOW, TARGET, people=3, hurt=0), picture)
    assert told == Told(
        True,
        {"all_persons_in_custody": (True, TEAM, VERIFIED)},
        [said_by_team("picture-in-custody")],
        [(1, "picture-in-custody")],
    )
    view = picture.boardings[TRACK]
    assert (view.detained, view.done) == (3, ("board", "detain"))


def test_people_of_one_that_is_only_boarded_are_not_all_in_custody_nor_is_nobody() -> None:
    assert tell(Detained(NOW, TARGET, people=3, hurt=0), aboard()).facts == {}
    assert tell(Detained(NOW, TARGET, people=0, hurt=0), aboard(status="SEIZED")).facts == {}


def test_the_hurt_in_custody_are_counted() -> None:
    picture = aboard()
    told = tell(Detained(NOW, TARGET, people=3, hurt=2), picture)
    assert told.facts == {"persons_wounded_or_ill": (True, TEAM, VERIFIED)}
    assert picture.ledger.entries[-1].told("people") == 2


@pytest.mark.parametrize(("left", "key", "priority"), [(0, "picture-sunk", 1), (2, "picture-sunk-with-people", 2)])
def test_a_hazard_sunk_is_gone_and_people_left_in_it_are_in_the_water(left: int, key: str, priority: int) -> None:
    picture = aboard()
    told = tell(Sunk(NOW, TARGET, people=left), picture)
    water = {"persons_in_water": (True, TEAM, VERIFIED)} if left else {}
    assert told == Told(
        True, {"vessel_status": ("LOST_OR_GONE", TEAM, VERIFIED), **water}, [said_by_team(key)], [(priority, key)]
    )
    assert picture.boardings[TRACK].done == ("board", "sink")
    if left:
        assert picture.ledger.entries[-1].told("people") == 2


# Release


@pytest.mark.parametrize("status", ["BOARDED", "SEIZED"])
def test_a_release_takes_the_team_off_and_the_order_back(status: str) -> None:
    picture = aboard(status=status)
    order = picture.engagement(TRACK)
    order.first_order_tick = order.last_order_tick = order.warned_tick = 5
    told = tell(Released(NOW, TARGET), picture)
    assert told == Told(
        True,
        {"vessel_status": ("AT_LARGE", TEAM, VERIFIED)},
        [said_by_team("picture-released")],
        [(0, "picture-released")],
    )
    assert (order.first_order_tick, order.last_order_tick, order.warned_tick) == (-1, -1, -1)
    assert (picture.boardings[TRACK].busy_with, picture.boardings[TRACK].busy_until) == ("", 0)


def test_one_that_was_never_boarded_stays_as_she_is() -> None:
    picture = a_picture(None, vessel_status="AT_LARGE")
    assert tell(Released(NOW, TARGET), picture).facts == {}
    assert picture.boardings == {}


def test_what_the_order_left_behind_is_undone_by_whoever_told_it() -> None:
    left: dict[str, Any] = {
        "order_notice": "GIVEN_PERCEIVABLE", "order_age_s": 45, "reacted_to_order": True, "ran_after_order": True,
        "stopped_after_order": True, "warning_ignored": True, "refuses_boarding": True,
    }  # fmt: skip
    assert set(left) == {name for name, _ in SPENT}
    told = tell(Released(NOW, TARGET), a_picture(None, **left))
    assert told.facts == {
        "order_notice": ("NOT_GIVEN", "before", CLAIMED),
        "order_age_s": (0, "before", CLAIMED),
        **dict.fromkeys(("reacted_to_order", "ran_after_order", "stopped_after_order", "warning_ignored", "refuses_boarding"), (False, "before", CLAIMED)),
    }  # fmt: skip


def test_what_is_undone_already_or_was_never_known_is_not_told_again() -> None:
    known: dict[str, Any] = {"order_notice": "NOT_GIVEN", "ran_after_order": False, "refuses_boarding": None}
    assert tell(Released(NOW, TARGET), a_picture(None, **known)).facts == {}


# Fire

WARNED = {"warning_signal_given": (True, "own_log", VERIFIED)}
DISABLED = {"disabled_dead_in_water": (True, "own_unit", VERIFIED)}
LOOKOUT = ("lookout", "lookout")

FIRE: list[tuple[Event, Told]] = [
    (
        Fired(NOW, TARGET, purpose="warning", unit="boat", range_m=300),
        Told(True, WARNED, [("team", "Boat", "picture-fired", False)], []),
    ),
    (
        Fired(NOW, TARGET, purpose="disabling", unit="helo", range_m=300),
        Told(True, {}, [("team", "Helo", "picture-fired", False)], []),
    ),
    (
        EngineHit(NOW, TARGET, left=1),
        Told(True, {}, [(*LOOKOUT, "picture-engine-hit-left", False)], [(1, "picture-engine-hit")]),
    ),
    (
        EngineHit(NOW, TARGET, left=0),
        Told(
            True,
            {
                **DISABLED,
                "reacted_to_order": (True, "plot", OBSERVED),
                "stopped_after_order": (True, "firing_unit", OBSERVED),
            },
            [(*LOOKOUT, "picture-engine-hit-left", False)],
            [(1, "picture-engine-hit")],
        ),
    ),
    (
        Entangled(NOW, TARGET),
        Told(
            True,
            {**DISABLED, "stopped_after_order": (True, "boat", OBSERVED)},
            [(*LOOKOUT, "picture-propellers-fouled-stopping", False)],
            [(1, "picture-propellers-fouled")],
        ),
    ),
    (
        ShotsMissed(NOW, TARGET),
        Told(True, {}, [(*LOOKOUT, "picture-shots-missed", False)], [(0, "picture-shots-missed")]),
    ),
    (
        DeviceMissed(NOW, TARGET),
        Told(True, {}, [(*LOOKOUT, "picture-device-missed", False)], [(0, "picture-device-missed")]),
    ),
    (
        FiredIntoWater(NOW, TARGET, left=1),
        Told(
            True, {}, [(*LOOKOUT, "picture-rounds-among-swimmers", True)], [(2, "picture-shots-among-swimmers")]
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("event", "told"), FIRE)
def test_fire_and_its_effect_are_reported(event: Event, told: Told) -> None:
    assert tell(event, a_picture()) == told


def test_only_a_warning_is_noted_with_the_speed_that_she_then_made() -> None:
    picture = a_picture(replace(a_contact(), speed_mm_s=7_000))
    tell(Fired(NOW, TARGET, purpose="disabling", unit="boat", range_m=300), picture)
    assert picture.engagement(TRACK).warned_tick == -1
    tell(Fired(NOW, TARGET, purpose="warning", unit="boat", range_m=300), picture)
    assert (picture.engagement(TRACK).warned_tick, picture.engagement(TRACK).warned_speed_mm_s) == (NOW, 7_000)


# Afloat


def with_items(*states: str) -> tuple[World, Picture]:
    """Bales thrown overboard 1 km, 2 km … to the east, marked as they fell."""
    world, picture = a_world(), a_picture()
    for number, state in enumerate(states, 1):
        world.items.append(Item(number, 5, number * 1_000_000, 0, "bales", TARGET))
        picture.jettisoned[number] = Jettisoned(number, TRACK, 5, number * 1_000_000, 0, state == "recovered")
    return world, picture


def test_the_last_thing_fished_out_is_sealed_and_none_is_left_afloat() -> None:
    world, picture = with_items("recovered", "afloat")
    told = tell(ItemRecovered(NOW, TARGET, item=2, what="cocaine", unit="boat"), picture, world)
    assert told == Told(
        True,
        {
            "jettison_afloat": (False, "own_unit", VERIFIED),
            "contraband_seen": (True, "own_unit", VERIFIED),
        },
        [("team", "Boat", "picture-item-recovered", False)],
        [(1, "picture-item-recovered")],
    )
    assert picture.jettisoned[2].recovered
    (item,) = picture.boardings[TRACK].evidence
    assert (item.number, item.what, item.where, item.tick, item.mark, item.photos) == (
        1, "cocaine", "afloat", NOW, 2, 3,
    )  # fmt: skip
    assert (item.lat_e7, item.lon_e7) == world.frame.to_geographic(2_000_000, 0)
    assert item.seal == "T01-001"
    assert [(c.giver, c.taker, c.why, c.unit) for c in picture.boardings[TRACK].custody] == [
        ("crew", "boarding_officer", "bagged", "Boat"),
        ("boarding_officer", "custodian", "sealed", ""),
    ]


def test_while_something_floats_it_is_still_to_be_looked_for_and_innocent_things_are_no_contraband() -> None:
    world, picture = with_items("afloat", "afloat")
    picture.jettisoned[3] = Jettisoned(3, "T02", 5, 0, 0)
    assert tell(ItemRecovered(NOW, TARGET, item=1, what="nets", unit="boat"), picture, world).facts == {}
    assert "jettison_afloat" in tell(ItemRecovered(NOW, TARGET, item=2, what="nets", unit="boat"), picture, world).facts


def test_a_thing_that_nobody_had_marked_is_fished_out_all_the_same() -> None:
    world, picture = with_items("afloat")
    picture.jettisoned.clear()
    assert tell(ItemRecovered(NOW, TARGET, item=1, what="nets", unit="boat"), picture, world).heard
    assert picture.jettisoned == {}
    assert len(picture.boardings[TRACK].evidence) == 1


def test_a_unit_that_finds_nothing_more_says_so() -> None:
    assert tell(Gathered(NOW, TARGET, unit="boat"), a_picture()) == Told(
        True, {}, [("team", "Boat", "picture-nothing-afloat", False)], []
    )


# Own units

UNITS: list[tuple[Event, str, Told]] = [
    (Launched(NOW, "boat"), "boat", Told(True, {}, [("team", "Boat", "picture-launched-says", False)], [(1, "picture-launched")])),
    (
        Launched(NOW, "boat"), "patrol",
        Told(True, {}, [("team", "Boat", "picture-launched-ashore-says", False)], [(1, "picture-launched-ashore")]),
    ),
    (
        UnitRecovered(NOW, "boat"), "boat",
        Told(True, {}, [("team", "Boat", "picture-unit-recovered-says", False)], [(1, "picture-unit-recovered")]),
    ),
    (
        UnitRecovered(NOW, "boat"), "patrol",
        Told(True, {}, [("team", "Boat", "picture-unit-left-says", False)], [(1, "picture-unit-left")]),
    ),
    (Bingo(NOW, "boat"), "boat", Told(True, {}, [("team", "Boat", "picture-bingo-says", False)], [(1, "picture-bingo")])),
    (
        OwnHurt(NOW, "boat"), "boat",
        Told(True, {}, [("team", "Boat", "picture-own-hurt-says", True)], [(2, "picture-own-hurt")]),
    ),
    (
        Rammed(NOW, "boat", by=TARGET), "boat",
        Told(True, {}, [("team", "Boat", "picture-rammed-says", True)], [(2, "picture-rammed")]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("event", "kind", "told"), UNITS)
def test_own_units_tell_of_themselves(event: Event, kind: str, told: Told) -> None:
    world = a_world()
    world.units["boat"] = replace(world.units["boat"], kind=kind)
    assert tell(event, a_picture(), world) == told


# The bag


def test_nobody_accounts_for_the_evidence_of_a_vessel_that_is_not_seized_or_was_never_boarded() -> None:
    unboarded, boarded = a_picture(None, vessel_status="SEIZED"), aboard(done=("search",))
    for picture in (unboarded, boarded):
        evidence.account_for(picture, TRACK)
        assert values_of(picture) == {}
        assert picture.messages == []
    evidence.seal_all(unboarded, TRACK)
    assert unboarded.boardings == {}


def values_of(picture: Picture) -> dict[str, Any]:
    return {entry.name: entry.value for entry in picture.ledger.entries if entry.source != "before"}


def test_goods_places_hands_and_marks_are_named() -> None:
    assert evidence.label_goods("ice_box") == line("goods", what="ice_box", own=Quoted("ice box"))
    assert evidence.label_place(BAGGED) == line("evidence-place", at="hold")
    assert evidence.label_place(replace(BAGGED, where="afloat", mark=4)) == line("evidence-afloat", number=4)
    assert evidence.label_hand("crew", "Boat 1") == line("evidence-crew", unit=Quoted("Boat 1"))
    assert evidence.label_hand("finder", "") == line("evidence-hand", who="finder")
    sealed = Custody(NOW, 1, "boarding_officer", "custodian", "sealed", seal="T01-001")
    assert evidence.label_why(sealed) == line("evidence-sealed", seal="T01-001")
    assert evidence.label_why(replace(sealed, why="bagged")) == line("evidence-bagged")
    for mark in ("weapon", "bales", "positive"):
        assert evidence.label_mark(mark) == line("boarding-mark", mark=mark)
    assert evidence.label_mark("cocaine") == evidence.label_goods("cocaine")


def test_sources_and_senders_are_named_by_their_ids_and_others_by_their_own_words() -> None:
    for source in KNOWN:
        assert label_source(source) == line(f"source-{source}") == label_sender(source)
    assert label_source(intelligence("B2")) == line("source-intelligence", reliability=Quoted("B2"))
    assert label_source("JIATF South") == Quoted("JIATF South")
    assert label_sender("T01") == "T01"
    assert label_sender(Quoted("Boat 1")) == Quoted("Boat 1")


def test_a_report_of_the_team_is_told_of_its_contact() -> None:
    picture = aboard()
    assert values(tell(Sunk(NOW, TARGET, people=0), picture)) == {"vessel_status": "LOST_OR_GONE"}
    told = picture.messages[-1]
    assert isinstance(told.text, Line)
    assert (told.subject, told.text.arg("track"), told.id, told.tick) == (TRACK, TRACK, 1, NOW)
