"""Facts read off the plot: each at its boundary, either way, and what is not said at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.contacts import AisReport, Clarity, Contact, Look, OwnUnit
from roe_trainer.picture.facts import FACTS
from roe_trainer.picture.ledger import OWN, EvidenceGrade, FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import others_within, unit_range_m
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Line, line
from tests.picture.telling import DAY, NOW, a_contact, a_picture, a_unit, seen_at
from tests.world.fixtures import TRACK

CLEAR = Clarity.CLASSIFIED


def read(fact: str, picture: Picture) -> tuple[FactValue, str] | None:
    """The value read off and the key of its words, or None where nothing is said."""
    found = FACTS[fact].read(picture, TRACK)
    return None if found is None else (found.value, found.said.key)


def at(east_m: int, north_m: int = 0, track: str = "T02") -> Contact:
    return replace(a_contact(track), leg=Leg(NOW, east_m * 1000, north_m * 1000, 0, 0))


def with_units(*units: OwnUnit, contact: Contact | None = None) -> Picture:
    picture = a_picture(contact)
    picture.own_units = {unit.id: unit for unit in units}
    return picture


def looking(contact: Contact, **changes: Any) -> Contact:
    assert contact.look is not None
    return replace(contact, look=replace(contact.look, **changes))


def test_what_is_read_of_every_contact_and_what_is_of_the_own_unit() -> None:
    assert {fact.id for fact in FACTS.values() if fact.always} == {"zone", "made_out"}
    assert {fact.id for fact in FACTS.values() if fact.own} == {"marksman_ready", "cg_member_in_firing_unit"}
    assert all(name == fact.id for name, fact in FACTS.items())


def test_a_range_is_whole_metres_from_unit_to_plot() -> None:
    contact = replace(a_contact(), leg=Leg(NOW - 10, 3_000, 0, 300, 0))
    picture = with_units(contact=contact)
    assert unit_range_m(picture, a_unit("boat", "boat", 0, 8), contact) == 10
    assert unit_range_m(picture, a_unit("boat", "boat", 3, 8), contact) == 8
    assert unit_range_m(picture, replace(a_unit("boat", "boat"), x_mm=6_000, y_mm=1_999), contact) == 1
    assert unit_range_m(picture, a_unit("boat", "boat", 1_006), contact) == 1_000


# Near others


def test_others_near_are_told_nearest_first_as_far_as_the_limit_and_no_further() -> None:
    picture = a_picture()
    for track, east_m, north_m in (("T02", 0, -500), ("T03", 300, 400), ("T04", -501, 0), ("T05", 100, 0)):
        picture.plot(at(east_m, north_m, track))
    picture.plot(replace(at(10, 0, "T06"), lost=True))
    near = others_within(picture, TRACK, 500)
    assert [(metres, other.track) for metres, other in near] == [(100, "T05"), (500, "T02"), (500, "T03")]
    picture.plot(replace(at(0, 0, "T07"), leg=Leg(NOW, 500_000, 500_000, 0, 0)))
    picture.plot(replace(at(0, 0, "T08"), leg=Leg(NOW, 0, 500_500, 0, 0)))
    assert others_within(picture, TRACK, 500) == near


@pytest.mark.parametrize(
    ("metres", "found"),
    [
        (900, ("BYSTANDERS", "fact-warning-bystander")),
        (901, ("FOUL_CAN_SHIFT", "fact-warning-foul")),
        (1_600, ("FOUL_CAN_SHIFT", "fact-warning-foul")),
        (1_601, ("CLEAR", "fact-warning-clear")),
    ],
)
def test_the_arc_of_a_warning_is_foul_of_whoever_is_near_the_target(metres: int, found: tuple[str, str]) -> None:
    picture = a_picture()
    picture.plot(at(metres))
    assert read("warning_arc", picture) == found
    told = FACTS["warning_arc"].read(picture, TRACK)
    assert told is not None
    assert told.detail == (() if found[0] == "CLEAR" else (("track", "T02"),))


def test_a_bystander_is_named_with_the_range_at_which_it_lies() -> None:
    picture = a_picture()
    picture.plot(at(300))
    picture.plot(at(200, 0, "T03"))
    found = FACTS["warning_arc"].read(picture, TRACK)
    assert found is not None
    assert found.said == line("fact-warning-bystander", metres=200, track="T03")


@pytest.mark.parametrize("fact", ["warning_arc", "disabling_arc"])
def test_nothing_is_said_of_a_line_of_fire_to_what_is_lost_or_was_never_made_out(fact: str) -> None:
    for changes in ({"lost": True}, {"best_clarity": Clarity.DETECTED}):
        assert read(fact, with_units(a_unit("boat", "boat"), contact=replace(a_contact(), **changes))) is None
    assert read(fact, with_units(a_unit("boat", "boat"), contact=replace(a_contact(), best_clarity=CLEAR))) is not None


# The line of disabling fire: the shooter lies 300 m south of the target

SHOOTER = a_unit("helo", "aircraft", 0, -300, marksman=True)


@pytest.mark.parametrize(
    ("east_m", "north_m", "found"),
    [
        (450, 0, "BYSTANDERS"),
        (451, 0, "CLEAR"),
        (0, -451, "CLEAR"),
        (0, 451, "FOUL_CAN_SHIFT"),
        (0, 900, "FOUL_CAN_SHIFT"),
        (0, 901, "CLEAR"),
        (346, 600, "FOUL_CAN_SHIFT"),
        (347, 600, "CLEAR"),
        (-346, 600, "FOUL_CAN_SHIFT"),
        (-347, 600, "CLEAR"),
    ],
)
def test_whoever_lies_in_the_fan_behind_the_target_is_in_the_line_of_fire(
    east_m: int, north_m: int, found: str
) -> None:
    picture = with_units(SHOOTER)
    picture.plot(at(east_m, north_m))
    told = FACTS["disabling_arc"].read(picture, TRACK)
    assert told is not None
    assert told.value == found
    assert told.detail == (() if found == "CLEAR" else (("track", "T02"),))


def test_the_edge_of_the_fan_is_in_it_and_no_more() -> None:
    for x_mm, found in (
        (346_200, "FOUL_CAN_SHIFT"),
        (346_201, "CLEAR"),
        (-346_200, "FOUL_CAN_SHIFT"),
        (-346_201, "CLEAR"),
    ):
        picture = with_units(replace(SHOOTER, y_mm=-1_000))
        picture.plot(replace(at(0), leg=Leg(NOW, x_mm, 600_000, 0, 0)))
        told = FACTS["disabling_arc"].read(picture, TRACK)
        assert told is not None
        assert told.value == found


def test_the_fan_opens_from_where_the_target_lies() -> None:
    target = replace(a_contact(), leg=Leg(NOW, 1_000_000, 2_000_000, 0, 0))
    picture = with_units(replace(SHOOTER, x_mm=1_000_000, y_mm=1_700_000), contact=target)
    picture.plot(at(1_000, 2_700))
    assert read("disabling_arc", picture) == ("FOUL_CAN_SHIFT", "fact-disabling-foul")
    picture.plot(at(1_700, 2_000))
    assert read("disabling_arc", picture) == ("CLEAR", "fact-disabling-clear")


def test_who_hovers_right_over_the_target_fires_in_no_direction() -> None:
    picture = with_units(replace(SHOOTER, y_mm=0))
    picture.plot(at(0, 700))
    assert read("disabling_arc", picture) == ("CLEAR", "fact-disabling-clear")


def test_the_fan_turns_with_the_shooter() -> None:
    picture = with_units(replace(SHOOTER, x_mm=-200_000, y_mm=-100_000))
    picture.plot(at(600, 300))
    assert read("disabling_arc", picture) == ("FOUL_CAN_SHIFT", "fact-disabling-foul")
    picture.plot(at(-300, 600))
    assert read("disabling_arc", picture) == ("CLEAR", "fact-disabling-clear")


@pytest.mark.parametrize(
    ("unit", "fires"),
    [
        (a_unit("boat", "boat", 0, -1_200), True),
        (a_unit("boat", "boat", 0, -1_201), False),
        (a_unit("boat", "boat", 0, -300, deployed=False), False),
        (a_unit("own", "ship", 0, -300), False),
        (a_unit("helo", "aircraft", 0, -300), True),
    ],
)
def test_a_boat_or_aircraft_within_range_has_a_line_of_fire(unit: OwnUnit, fires: bool) -> None:
    assert (read("disabling_arc", with_units(unit)) is not None) is fires


def test_the_nearest_of_equals_fires() -> None:
    picture = with_units(a_unit("boat", "boat", 0, -300), a_unit("helo", "aircraft", 0, 200))
    picture.plot(at(0, -700))
    assert read("disabling_arc", picture) == ("FOUL_CAN_SHIFT", "fact-disabling-foul")


# Who fires


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        (a_unit("boat", "boat", 700, marksman=True, task_target=TRACK), (True, "fact-marksman-ready")),
        (a_unit("boat", "boat", 701, marksman=True, task_target=TRACK), None),
        (a_unit("boat", "boat", 0, marksman=False, task_target=TRACK), None),
        (a_unit("boat", "boat", 0, marksman=True, task_target="T02"), None),
        (a_unit("boat", "boat", 0, marksman=True, task_target=TRACK, deployed=False), None),
    ],
)
def test_a_marksman_is_ready_within_seven_hundred_metres_of_what_he_was_sent_to(
    unit: OwnUnit, found: tuple[bool, str] | None
) -> None:
    assert read("marksman_ready", with_units(unit)) == found


def test_a_marksman_who_was_ready_is_told_to_be_so_no_more() -> None:
    far = with_units(a_unit("boat", "boat", 701, marksman=True, task_target=TRACK))
    far.show(OWN, "marksman_ready", True, "plot", EvidenceGrade.OBSERVED, "")
    assert read("marksman_ready", far) == (False, "fact-marksman-not-ready")


def test_the_nearest_boat_or_aircraft_says_whether_a_member_would_fire() -> None:
    member, other = a_unit("boat", "boat", 200, cg_member=True), a_unit("helo", "aircraft", 300)
    found = FACTS["cg_member_in_firing_unit"].read(with_units(member, other), TRACK)
    assert found is not None
    assert (found.value, found.said.key, found.detail) == (True, "fact-cg-member-would-fire", (("unit", "boat"),))
    found = FACTS["cg_member_in_firing_unit"].read(with_units(member, replace(other, x_mm=0)), TRACK)
    assert found is not None
    assert (found.value, found.said.key, found.detail) == (False, "fact-no-cg-member-would-fire", (("unit", "helo"),))


def test_of_members_nothing_is_said_where_none_is_away_or_the_target_is_lost() -> None:
    member = a_unit("boat", "boat", cg_member=True)
    lost = replace(a_contact(), lost=True)
    assert read("cg_member_in_firing_unit", with_units(member, contact=lost)) is None
    assert read("cg_member_in_firing_unit", with_units(replace(member, kind="ship"))) is None
    assert read("cg_member_in_firing_unit", with_units(replace(member, deployed=False))) is None
    told = with_units(replace(member, cg_member=False))
    assert read("cg_member_in_firing_unit", told) is None
    told.show(OWN, "cg_member_in_firing_unit", True, "plot", EvidenceGrade.OBSERVED, "")
    assert read("cg_member_in_firing_unit", told) == (False, "fact-no-cg-member-would-fire")


# Cheaper means


@pytest.mark.parametrize(
    ("speed_mm_s", "metres", "kind", "deployed", "found"),
    [
        (2_600, 400, "boat", True, (True, "fact-can-be-boarded")),
        (2_601, 400, "boat", True, None),
        (2_600, 401, "boat", True, None),
        (0, 0, "ship", True, None),
        (0, 0, "boat", False, None),
    ],
)
def test_a_slow_vessel_with_our_boat_alongside_can_be_boarded(
    speed_mm_s: int, metres: int, kind: str, deployed: bool, found: tuple[bool, str] | None
) -> None:
    unit = a_unit("boat", kind, metres, deployed=deployed)
    picture = with_units(unit, contact=replace(a_contact(), speed_mm_s=speed_mm_s))
    assert read("lesser_means_available", picture) == found
    picture.log_own(TRACK, "lesser_means_available", True, "")
    assert read("lesser_means_available", picture) == (found or (False, "fact-cannot-be-boarded"))


def test_only_we_are_here() -> None:
    assert read("only_unit_on_scene", a_picture()) == (True, "fact-only-unit")


# What is made out


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        (a_contact(), (True, "fact-made-out")),
        (a_contact(clarity=CLEAR), None),
        (replace(a_contact(), look=None), None),
    ],
)
def test_she_is_made_out_once_she_was_looked_at_from_near(contact: Contact, found: tuple[bool, str] | None) -> None:
    assert read("made_out", a_picture(contact)) == found


def sighted(range_m: int, clarity: Clarity = CLEAR) -> Contact:
    contact = a_contact(clarity=clarity)
    assert contact.sighting is not None
    return replace(contact, sighting=replace(contact.sighting, range_m=range_m))


@pytest.mark.parametrize(
    ("contact", "visibility_m", "found"),
    [
        (sighted(5_000), 5_000, (True, "fact-can-be-seen")),
        (sighted(5_001), 5_000, (False, "fact-haze-hides")),
        (sighted(500), 1_000, (True, "fact-can-be-seen")),
        (sighted(500), 999, (False, "fact-haze-hides")),
        (seen_at(sighted(500), NOW - 60), 5_000, (True, "fact-can-be-seen")),
        (seen_at(sighted(500), NOW - 61), 5_000, (False, "fact-target-not-made-out")),
        (replace(sighted(500), sighting=None), 5_000, (False, "fact-target-not-made-out")),
        (replace(sighted(500, Clarity.DETECTED), best_clarity=CLEAR), 5_000, (False, "fact-target-not-made-out")),
        (sighted(500, Clarity.DETECTED), 5_000, None),
    ],
)
def test_she_can_be_seen_to_be_fired_at_from_within_the_visibility(
    contact: Contact, visibility_m: int, found: tuple[bool, str] | None
) -> None:
    picture = a_picture(contact)
    picture.environment = replace(DAY, visibility_m=visibility_m)
    assert read("visibility_adequate", picture) == found


# Nobody inside


def warm(inside: bool | None, tick: int = NOW) -> Contact:
    return seen_at(looking(a_contact(), heat_inside=inside), tick)


def test_half_a_minute_of_cold_confirms_that_nobody_is_inside() -> None:
    picture = a_picture(warm(False))
    engagement = picture.engagement(TRACK)
    assert read("uncrewed_confirmed", picture) is None
    assert engagement.empty_since == NOW
    picture.plot(warm(False, NOW + 29))
    assert read("uncrewed_confirmed", picture) is None
    picture.plot(warm(False, NOW + 30))
    assert read("uncrewed_confirmed", picture) == (True, "fact-nobody-inside")
    assert engagement.empty_since == NOW


def test_cold_seen_from_the_first_second_on_counts_from_there() -> None:
    picture = a_picture(warm(False, 0))
    engagement = picture.engagement(TRACK)
    assert read("uncrewed_confirmed", picture) is None
    picture.plot(warm(False, 30))
    assert read("uncrewed_confirmed", picture) == (True, "fact-nobody-inside")
    assert engagement.empty_since == 0


@pytest.mark.parametrize("contact", [warm(None), replace(warm(False), look=None), replace(warm(False), sighting=None)])
def test_while_nobody_looks_the_half_minute_begins_anew(contact: Contact) -> None:
    picture = a_picture(contact)
    picture.engagement(TRACK).empty_since = 5
    assert read("uncrewed_confirmed", picture) is None
    assert picture.engagement(TRACK).empty_since == -1


def test_a_warm_body_ends_the_belief_that_nobody_is_inside() -> None:
    for known, found in ((True, (False, "fact-warm-bodies")), (False, None)):
        picture = a_picture(warm(True), uncrewed_confirmed=known)
        picture.engagement(TRACK).empty_since = 5
        assert read("uncrewed_confirmed", picture) == found
        assert picture.engagement(TRACK).empty_since == -1


# Fishing


@pytest.mark.parametrize("zone", ["US_IW", "US_TS", "US_CZ", "US_EEZ"])
def test_gear_in_the_water_is_fishing_where_our_law_applies(zone: str) -> None:
    out = looking(a_contact(), showing=("gear_out",))
    assert read("fishing_here_seen", a_picture(out, zone=zone)) == (True, "fact-fishing-here")
    assert read("fishing_here_seen", a_picture(out, zone=zone, ensign_seen="OWN")) is None
    assert read("fishing_here_seen", a_picture(a_contact(), zone=zone)) is None
    assert read("fishing_here_seen", a_picture(replace(out, look=None), zone=zone)) is None
    assert read("fishing_here_seen", a_picture(out, zone="HS")) is None


# What the watch has done


def dealt(picture: Picture | None = None, **doings: Any) -> Picture:
    picture = a_picture() if picture is None else picture
    engagement = picture.engagement(TRACK)
    for name, value in doings.items():
        setattr(engagement, name, value)
    return picture


def test_minutes_run_from_a_request_to_the_flag_state_until_it_answers() -> None:
    for asked, minutes in ((NOW, 0), (NOW - 59, 0), (NOW - 60, 1), (0, 1)):
        picture = dealt(a_picture(None, flag_consent="REQUESTED"), flag_asked_tick=asked)
        assert read("flag_request_elapsed_min", picture) == (minutes, "fact-flag-request-elapsed")
    answered = dealt(a_picture(None, flag_consent="BOARD_SEARCH", flag_request_elapsed_min=3), flag_asked_tick=0)
    assert read("flag_request_elapsed_min", answered) == (0, "fact-flag-request-answered")
    assert read("flag_request_elapsed_min", dealt(a_picture(None, flag_consent="BOARD"), flag_asked_tick=0)) is None
    assert read("flag_request_elapsed_min", dealt(a_picture(None, flag_consent="REQUESTED"))) is None
    assert read("flag_request_elapsed_min", a_picture(None, flag_consent="REQUESTED")) is None


def test_a_report_hands_an_inquiry_on_for_a_quarter_of_an_hour() -> None:
    for reported, now, found in ((0, 901, (False, "fact-report-is-old")), (0, 900, None), (-1, 9_000, None)):
        picture = dealt(reported_tick=reported)
        picture.tick = now
        assert read("inquiry_handed_over", picture) == found
    assert read("inquiry_handed_over", a_picture()) is None


QUESTIONS = ("name", "nationality", "master", "voyage", "people_cargo")


@pytest.mark.parametrize(
    ("doings", "complete"),
    [
        ({"asked": QUESTIONS, "answered": QUESTIONS, "asked_last_tick": NOW}, True),
        ({"asked": QUESTIONS, "asked_last_tick": NOW - 60}, True),
        ({"asked": QUESTIONS, "asked_last_tick": NOW - 59}, False),
        ({"asked": QUESTIONS, "answered": QUESTIONS[:4], "asked_last_tick": NOW - 59}, False),
        ({"asked": QUESTIONS[1:], "asked_last_tick": 0}, False),
        ({"asked": QUESTIONS, "broken": ("voyage",), "asked_last_tick": 0}, False),
        ({"asked": QUESTIONS, "broken": ("cargo",), "asked_last_tick": 0}, True),
        ({}, False),
    ],
)
def test_the_questions_are_complete_once_all_are_answered_or_left_unanswered(
    doings: dict[str, Any], complete: bool
) -> None:
    found = read("rov_questions_complete", dealt(**doings))
    assert found == ((True, "fact-questions-complete") if complete else None)


def test_of_whoever_was_never_asked_no_questions_are_complete() -> None:
    assert read("rov_questions_complete", a_picture()) is None


# Pursuit


@pytest.mark.parametrize("zone", ["US_IW", "US_TS", "US_CZ"])
def test_a_pursuit_begins_with_an_order_in_our_waters_that_is_run_from(zone: str) -> None:
    ran = dealt(a_picture(None, ran_after_order=True), first_order_tick=0, first_order_zone=zone)
    assert read("pursuit_started_in_zone", ran) == (True, "fact-pursuit-started")
    stayed = dealt(first_order_tick=0, first_order_zone=zone)
    assert read("pursuit_started_in_zone", stayed) is None
    unordered = dealt(a_picture(None, ran_after_order=True), first_order_zone=zone)
    assert read("pursuit_started_in_zone", unordered) is None
    abroad = dealt(a_picture(None, ran_after_order=True), first_order_tick=0, first_order_zone="US_EEZ")
    assert read("pursuit_started_in_zone", abroad) is None


def pursued(**doings: Any) -> Picture:
    return dealt(a_picture(None, pursuit_started_in_zone=True), **{"first_order_tick": 0, **doings})


@pytest.mark.parametrize("fact", ["pursuit_started_in_zone", "pursuit_signal_seen_or_heard", "pursuit_uninterrupted"])
def test_of_a_pursuit_nothing_is_said_where_there_was_no_order(fact: str) -> None:
    assert read(fact, a_picture(None, pursuit_started_in_zone=True, ran_after_order=True)) is None
    doings = {"first_order_seen_or_heard": True, "first_order_zone": "US_TS"}
    told = dealt(a_picture(None, pursuit_started_in_zone=True, ran_after_order=True), **doings)
    assert read(fact, told) is None


def test_a_signal_must_be_seen_or_heard() -> None:
    assert read("pursuit_signal_seen_or_heard", pursued()) is None
    heard = pursued(first_order_seen_or_heard=True)
    assert read("pursuit_signal_seen_or_heard", heard) == (True, "fact-pursuit-signal")
    assert read("pursuit_signal_seen_or_heard", dealt(first_order_tick=0, first_order_seen_or_heard=True)) is None


def test_a_pursuit_is_broken_by_losing_her_or_by_another_states_sea_for_good() -> None:
    assert read("pursuit_uninterrupted", pursued()) == (True, "fact-pursuit-unbroken")
    assert read("pursuit_uninterrupted", pursued(lost_since_order=True)) == (False, "fact-pursuit-broken")
    assert read("pursuit_uninterrupted", dealt(first_order_tick=0)) is None
    crossing = pursued()
    crossing.log_own(TRACK, "zone", "F_TS", "")
    assert read("pursuit_uninterrupted", crossing) == (False, "fact-pursuit-broken")
    crossing.log_own(TRACK, "zone", "HS", "")
    assert read("pursuit_uninterrupted", crossing) == (False, "fact-pursuit-broken")


# Voyage


def sailing(here: str, course_mdeg: int = 90_000, speed_mm_s: int = 5_000, **changes: Any) -> Contact:
    return replace(a_contact(), course_mdeg=course_mdeg, speed_mm_s=speed_mm_s, **changes)


def voyage(here: str, ours_m: tuple[int, int] | None, contact: Contact | None = None) -> tuple[FactValue, str] | None:
    """`ours_m`: from how many metres east to how many our territorial sea lies."""
    picture = a_picture(contact or sailing(here), zone=here)
    picture.zone_of = lambda x_mm, y_mm: (
        ("US_TS", "USA")
        if ours_m and ours_m[0] * 1000 <= x_mm <= ours_m[1] * 1000 and abs(y_mm) < 1_000
        else ("HS", "")
    )
    return read("voyage", picture)


@pytest.mark.parametrize("here", ["US_IW", "US_TS", "US_CZ", "US_EEZ", "HS"])
def test_she_is_inbound_when_our_waters_lie_ahead(here: str) -> None:
    for ours in ((15_000, 15_000), (30_000, 30_000)):
        assert voyage(here, ours) == ("INBOUND", "fact-inbound")
    for ours in ((14_900, 14_998), (15_002, 29_998), (30_002, 40_000)):
        assert voyage(here, ours) is None


def test_she_is_outbound_when_they_lie_behind_her_and_she_is_off_our_coast() -> None:
    for here in ("US_IW", "US_TS", "US_CZ"):
        assert voyage(here, (-15_000, -15_000)) == ("OUTBOUND", "fact-outbound")
    assert voyage("US_EEZ", (-15_000, -15_000)) is None
    assert voyage("US_CZ", (-40_000, -15_002)) is None


def test_the_bearing_behind_her_is_her_course_turned_about() -> None:
    west = sailing("US_CZ", course_mdeg=270_000)
    assert voyage("US_CZ", (15_000, 15_000), west) == ("OUTBOUND", "fact-outbound")
    assert voyage("US_CZ", (-15_000, -15_000), west) == ("INBOUND", "fact-inbound")


def test_who_lies_stopped_off_our_coast_hovers() -> None:
    for here, found in (("US_CZ", ("HOVERING", "fact-lies-off-coast")), ("US_EEZ", None), ("HS", None)):
        assert voyage(here, (0, 30_000), sailing(here, speed_mm_s=1_200)) == found
    assert voyage("US_CZ", (0, 30_000), sailing("US_CZ", speed_mm_s=1_201)) == ("INBOUND", "fact-inbound")


def test_of_the_voyage_of_a_lost_vessel_or_one_in_foreign_waters_nothing_is_said() -> None:
    assert voyage("US_CZ", (0, 30_000), sailing("US_CZ", lost=True)) is None
    assert voyage("F_TS", (0, 30_000)) is None


def test_waters_are_told_with_their_state() -> None:
    picture = a_picture(replace(a_contact(), leg=Leg(NOW, 7, 9, 0, 0)))
    picture.zone_of = lambda x_mm, y_mm: ("F_TS", "COL") if (x_mm, y_mm) == (7, 9) else ("HS", "")
    found = FACTS["zone"].read(picture, TRACK)
    assert found is not None
    assert (found.value, found.said.key, found.detail) == ("F_TS", "fact-zone", (("state", "COL"),))
    assert isinstance(found.said.arg("waters"), Line)


# Contacts


def test_a_contact_is_dead_reckoned_until_it_is_lost() -> None:
    contact = replace(a_contact(), leg=Leg(90, 1_000, 2_000, 30, -40))
    assert contact.position_at(100) == (1_300, 1_600)
    assert replace(contact, lost=True).position_at(100) == (1_000, 2_000)
    assert (contact.x_mm, contact.y_mm) == (1_000, 2_000)


def test_a_contact_is_placed_once_somebody_has_told_where() -> None:
    assert replace(a_contact(), fixed_tick=0).placed
    assert not replace(a_contact(), fixed_tick=-1).placed


def test_its_length_is_what_it_sends_or_what_is_seen_of_it() -> None:
    contact = a_contact()
    assert contact.length_seen_m() == 11
    assert replace(contact, look=None).length_seen_m() == 0
    assert replace(contact, ais=AisReport("", line("x"), 190, 0)).length_seen_m() == 190


def test_a_sighting_tells_the_side_that_she_showed() -> None:
    sighting = a_contact().sighting
    assert sighting is not None
    assert replace(sighting, dx_mm=0, dy_mm=1_000, course_mdeg=180_000).aspect_mdeg == 0
    assert replace(sighting, dx_mm=0, dy_mm=1_000, course_mdeg=90_000).aspect_mdeg == 90_000


def test_a_look_guesses_nothing() -> None:
    look = Look("eoir", Clarity.DETECTED, line("picture-kind-radar"), 0)
    made_out = (look.engines, look.people, look.flag, look.name, look.heat_inside)
    assert made_out == (None, None, None, None, None)
    marks = (look.children_seen, look.weapons, look.listing, look.flooding, look.destroyed, look.burning, look.capsized)
    assert not any(marks)
    assert (look.people_in_water, look.cargo, look.showing, look.lights, look.wake) == (0, (), (), True, 0)
