"""What a look shows and what it discloses: each thing at the clarity and size at which it can be told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roe_trainer.picture.contacts import Clarity, Look
from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.look import disclose, find_answer_odd, look_at
from roe_trainer.picture.picture import Picture
from roe_trainer.sea.motion import steady
from roe_trainer.vessels.vessel import Person, Vessel
from roe_trainer.words.line import Line, Quoted, Several, line
from tests.picture.telling import DAY, OBSERVED, VERIFIED, a_picture
from tests.vessels.test_behaviours import a_vessel
from tests.world.fixtures import TRACK

FAR, NEAR, CLOSE = Clarity.DETECTED, Clarity.CLASSIFIED, Clarity.IDENTIFIED


def boat(**changes: Any) -> Vessel:
    return a_vessel("hold_course", **changes)


def look(clarity: Clarity, sensor: str = "eoir", range_m: int = 500, **changes: Any) -> Look:
    return look_at(boat(**changes), sensor, clarity, range_m)


def going(speed_mm_s: int) -> dict[str, Any]:
    return {"steering": steady(0, speed_mm_s)}


# Looks


@pytest.mark.parametrize(
    ("clarity", "seen"),
    [(FAR, ()), (NEAR, ("drums", "longline")), (CLOSE, ("drums", "longline", "packages", "ice"))],
)
def test_bulky_things_are_seen_from_afar_and_all_from_close_by(clarity: Clarity, seen: tuple[str, ...]) -> None:
    assert look(clarity, deck=("drums", "longline", "packages", "ice")).cargo == seen


@pytest.mark.parametrize(
    ("speed_mm_s", "wake"), [(4_115, 0), (4_116, 1), (8_231, 1), (8_232, 2), (12_346, 2), (12_347, 3), (30_000, 3)]
)
def test_a_wake_is_told_by_eight_knots_up_to_three(speed_mm_s: int, wake: int) -> None:
    assert look(FAR, **going(speed_mm_s)).wake == wake


def test_length_engines_and_what_is_shown_need_a_look_that_classifies() -> None:
    changes: dict[str, Any] = {"length_mm": 11_999, "engines": 3, "showing": ("wave",)}
    far, near = look(FAR, **changes), look(NEAR, **changes)
    assert (far.length_m, far.engines, far.showing) == (0, None, ())
    assert (near.length_m, near.engines, near.showing) == (11, 3, ("wave",))
    assert (far.clarity, far.sensor, near.clarity) == (FAR, "eoir", NEAR)


def test_the_kind_is_told_better_from_near() -> None:
    assert look(FAR).kind != look(NEAR).kind
    assert isinstance(look(FAR).kind, Quoted)
    assert look(NEAR).kind == look(CLOSE).kind


def test_people_name_and_flag_need_a_close_look() -> None:
    changes: dict[str, Any] = {
        "name": "Grey Lady",
        "ensign": "BHS",
        "people": (Person("master"), Person("crew", "hidden")),
    }
    for clarity in (FAR, NEAR):
        seen = look(clarity, **changes)
        assert (seen.people, seen.name, seen.flag) == (None, None, None)
    seen = look(CLOSE, **changes)
    assert (seen.people, seen.name, seen.flag) == (1, "Grey Lady", "BHS")
    assert (look(CLOSE).name, look(CLOSE).flag) == ("none", "none")
    assert look(CLOSE, name="Grey Lady", name_shown=False).name == "none"


@pytest.mark.parametrize(
    ("person", "seen"),
    [
        (Person("child"), True),
        (Person("child", "hurt"), True),
        (Person("child", "hidden"), False),
        (Person("crew"), False),
    ],
)
def test_a_child_is_seen_from_close_by_unless_it_hides(person: Person, seen: bool) -> None:
    assert look(CLOSE, people=(person,)).children_seen is seen
    assert not look(NEAR, people=(person,)).children_seen


def test_people_in_the_water_are_counted_from_near() -> None:
    people = (Person("crew", "in_water"), Person("crew", "in_water"), Person("master"))
    assert [look(clarity, people=people).people_in_water for clarity in (FAR, NEAR, CLOSE)] == [0, 2, 2]


@pytest.mark.parametrize(
    ("weapons", "showing", "armed"),
    [
        ("in_hand", (), True),
        ("hidden", (), False),
        ("in_hand", ("drop_weapon",), False),
        ("in_hand", ("hands_up",), False),
        ("hidden", ("show_weapon",), True),
        ("none", ("point_weapon",), True),
        ("none", ("point_at_others", "hands_up"), True),
        ("none", ("wave",), False),
    ],
)
def test_weapons_are_seen_in_hand_or_aimed_from_close_by(weapons: str, showing: tuple[str, ...], armed: bool) -> None:
    assert look(CLOSE, weapons=weapons, showing=showing).weapons is armed
    assert not look(NEAR, weapons=weapons, showing=showing).weapons


@pytest.mark.parametrize(
    ("distress", "marks"),
    [
        ("none", (False, False, False, False)),
        ("sinking", (True, True, False, False)),
        ("overloaded", (True, False, False, False)),
        ("burning", (False, False, True, False)),
        ("capsized", (False, False, False, True)),
    ],
)
def test_a_hull_in_danger_shows_it_from_near(distress: str, marks: tuple[bool, ...]) -> None:
    near, far = look(NEAR, distress=distress), look(FAR, distress=distress)
    assert (near.listing, near.flooding, near.burning, near.capsized) == marks
    assert (far.listing, far.flooding, far.burning, far.capsized) == (False, False, False, False)
    assert not near.destroyed


def test_of_a_hull_that_is_gone_wreckage_is_seen_and_whoever_swims_there() -> None:
    swimmer = (Person("crew", "in_water"),)
    assert look(FAR, state="sunk", people=swimmer).kind == line("look-people-and-wreckage")
    assert look(FAR, state="sunk", people=()).kind == line("look-wreckage")
    assert look(FAR, distress="capsized", people=()).kind == line("look-wreckage")
    assert look(FAR, state="sunk").destroyed


def test_whoever_is_inside_a_closed_hull_is_not_seen_unless_they_come_out() -> None:
    for class_id in ("lpv", "spss", "uncrewed_lpv"):
        assert look(CLOSE, class_id=class_id).people == 0
        assert look(CLOSE, class_id=class_id, showing=("wave",)).people == 2
        assert look(CLOSE, class_id=class_id, showing=("hands_up",)).people == 2
        assert look(CLOSE, class_id=class_id, showing=("run",)).people == 0
    assert look(CLOSE).people == 2


@pytest.mark.parametrize(
    ("sensor", "range_m", "warm"),
    [("eoir", 1_500, True), ("eoir", 1_501, None), ("lookout", 150, True), ("lookout", 151, None), ("radar", 1, None)],
)
def test_warmth_shows_through_a_closed_hull_from_close_by(sensor: str, range_m: int, warm: bool | None) -> None:
    assert look(CLOSE, sensor, range_m, class_id="lpv").heat_inside is warm
    assert look(CLOSE, sensor, range_m).heat_inside is None
    assert look(NEAR, sensor, range_m, class_id="lpv").heat_inside is None
    cold = look(CLOSE, sensor, range_m, class_id="lpv", people=())
    assert cold.heat_inside is (None if warm is None else False)
    assert look(CLOSE, "eoir", 500, class_id="lpv", people=(Person("crew"),)).heat_inside is True


# Disclosed


def seen(vessel: Vessel, clarity: Clarity, picture: Picture | None = None, **known: FactValue) -> dict[str, Any]:
    """What a look of the camera from 500 m discloses: fact → value, or → (value, key of its words) for `words`."""
    picture = a_picture(None, **known) if picture is None else picture
    before = len(picture.ledger.entries)
    disclose(picture, TRACK, vessel, look_at(vessel, "eoir", clarity, 500))
    new = picture.ledger.entries[before:]
    assert all((entry.source, entry.grade) == ("eoir", OBSERVED) for entry in new)
    return {entry.name: entry.value for entry in new}


def words(vessel: Vessel, clarity: Clarity, name: str, **known: FactValue) -> Line:
    picture = a_picture(None, **known)
    disclose(picture, TRACK, vessel, look_at(vessel, "eoir", clarity, 500))
    entry = picture.ledger.counting(TRACK, name)
    assert entry is not None
    assert isinstance(entry.text, Line)
    return entry.text


PLAIN_NEAR = {"target_kind": "SURFACE_CRAFT", "no_ais": True}
PLAIN_CLOSE = {
    **PLAIN_NEAR, "persons_aboard_count": 2, "name_seen": "NONE_SHOWN", "ensign_seen": "NONE_FLOWN",
    "no_gear_seen": True,
}  # fmt: skip


def test_a_plain_boat_shows_so_much_at_each_clarity() -> None:
    assert seen(boat(), FAR) == {}
    assert seen(boat(), NEAR) == PLAIN_NEAR
    assert seen(boat(), CLOSE) == PLAIN_CLOSE


@pytest.mark.parametrize(
    ("changes", "more"),
    [
        ({"deck": ("drums",)}, {"drums_seen": True}),
        ({"deck": ("bladders",)}, {"drums_seen": True}),
        ({"deck": ("tarp",)}, {}),
        ({"deck": ("nets",)}, {"fishing_gear_seen": True}),
        ({"deck": ("low",)}, {"low_in_water": True}),
        ({"engines": 3}, {"many_engines": True}),
        ({"engines": 2}, {}),
        (going(10_301), {"fast_transit": True}),
        (going(10_300), {}),
        ({"distress": "sinking"}, {"distress": "EVIDENT"}),
        ({"distress": "burning"}, {"distress": "EVIDENT"}),
        ({"distress": "adrift"}, {}),
        ({"distress": "sinking", "people": ()}, {}),
        ({"distress": "overloaded"}, {"distress": "EVIDENT", "crowded_or_unstable": True}),
        ({"people": (Person("crew", "in_water"),)}, {"persons_in_water": True}),
        ({"weapons": "in_hand"}, {}),
        ({"showing": ("bar_the_rail", "people_at_engines")}, {}),
        ({"people": (Person("child"), Person("crew", "hurt"))}, {}),
    ],
)
def test_from_near_kind_gear_and_conduct_are_seen(changes: dict[str, Any], more: dict[str, FactValue]) -> None:
    assert seen(boat(**changes), NEAR) == {**PLAIN_NEAR, **more}


@pytest.mark.parametrize(
    ("length_mm", "small"),
    [(15_999, {"no_ais": True, "many_engines": True, "fast_transit": True}), (16_000, {})],
)
def test_what_marks_a_small_boat_marks_no_larger_one(length_mm: int, small: dict[str, FactValue]) -> None:
    vessel = boat(length_mm=length_mm, engines=4, **going(12_000))
    assert seen(vessel, NEAR) == {"target_kind": "SURFACE_CRAFT", **small}


def test_one_that_sends_her_name_has_ais() -> None:
    assert seen(boat(ais=True), NEAR) == {"target_kind": "SURFACE_CRAFT"}


def test_an_aircraft_is_told_as_that_and_has_no_marks_of_a_boat() -> None:
    plane = boat(class_id="light_aircraft", engines=4, **going(60_000))
    assert seen(plane, NEAR) == {"target_kind": "AIRCRAFT"}
    assert "no_gear_seen" not in seen(plane, CLOSE)


@pytest.mark.parametrize("class_id", ["spss", "lpv", "uncrewed_lpv"])
def test_a_hull_awash_is_told_by_its_profile(class_id: str) -> None:
    assert seen(boat(class_id=class_id), NEAR) == {
        **PLAIN_NEAR, "target_kind": "SEMI_SUBMERSIBLE", "semi_submersible_profile": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("light", "lights", "speed_mm_s", "dark"),
    [
        ("night", False, 501, True),
        ("night", False, 500, False),
        ("night", True, 501, False),
        ("dusk", False, 501, False),
    ],
)
def test_who_moves_at_night_without_lights_runs_dark(light: str, lights: bool, speed_mm_s: int, dark: bool) -> None:
    picture = a_picture()
    picture.environment = replace(DAY, light=light)
    assert ("runs_dark" in seen(boat(lights=lights, **going(speed_mm_s)), NEAR, picture)) is dark


def test_danger_that_is_past_is_seen_to_be_past() -> None:
    assert seen(boat(), NEAR, distress="EVIDENT") == {**PLAIN_NEAR, "distress": "NONE"}
    assert seen(boat(), NEAR, distress="CLAIMED") == PLAIN_NEAR
    assert seen(boat(distress="adrift"), NEAR, distress="EVIDENT") == PLAIN_NEAR


@pytest.mark.parametrize(
    ("changes", "more"),
    [
        ({"name": "Grey Lady"}, {"name_seen": "SHOWN"}),
        ({"ensign": "USA"}, {"ensign_seen": "OWN"}),
        ({"ensign": "COL"}, {"ensign_seen": "FOREIGN_BILAT"}),
        ({"ensign": "PAN"}, {"ensign_seen": "FOREIGN_NONE"}),
        ({"ensign": "two"}, {"ensign_seen": "TWO"}),
        ({"ensign": "PAN", "class_id": "foreign_warship"}, {"ensign_seen": "WARSHIP_OR_STATE"}),
        ({"ensign": "PAN", "class_id": "foreign_patrol"}, {"ensign_seen": "WARSHIP_OR_STATE"}),
        ({"deck": ("packages",)}, {"packages_seen": True}),
        ({"deck": ("bales",)}, {"packages_seen": True}),
        ({"deck": ("tarp",)}, {}),
        ({"people": (Person("child"), Person("crew"))}, {"children_aboard": True}),
        ({"people": (Person("master"), Person("crew", "hurt"))}, {"persons_wounded_or_ill": True}),
        ({"showing": ("people_at_engines",)}, {"persons_near_aim_point": True}),
        ({"showing": ("bar_the_rail",)}, {"refuses_boarding": True}),
        ({"weapons": "in_hand"}, {"weapon_seen": True}),
        (
            {"showing": ("point_weapon",)},
            {"weapon_seen": True, "weapon_pointed": True, "threat_toward": "OWN_UNIT"},
        ),
        (
            {"showing": ("point_at_others",)},
            {"weapon_seen": True, "weapon_pointed": True, "threat_toward": "OTHER_PERSONS"},
        ),
        ({"showing": ("hands_up",)}, {}),
    ],
)
def test_from_close_by_people_names_and_hands_are_seen(changes: dict[str, Any], more: dict[str, FactValue]) -> None:
    assert seen(boat(**changes), CLOSE) == {**PLAIN_CLOSE, **more}


def test_gear_belongs_to_fishermen_and_its_lack_to_small_boats() -> None:
    assert "no_gear_seen" not in seen(boat(deck=("rods",)), CLOSE)
    assert "no_gear_seen" in seen(boat(length_mm=19_999), CLOSE)
    assert "no_gear_seen" not in seen(boat(length_mm=20_000), CLOSE)


@pytest.mark.parametrize(
    ("vessel", "name", "known"),
    [
        (boat(people=()), "persons_in_water", True),
        (boat(), "persons_wounded_or_ill", True),
        (boat(), "persons_near_aim_point", True),
        (boat(), "weapon_pointed", True),
        (boat(), "refuses_boarding", True),
    ],
)
def test_what_is_seen_no_more_is_told_where_it_was_known(vessel: Vessel, name: str, known: bool) -> None:
    assert seen(vessel, CLOSE, None, **{name: known})[name] is False
    assert name not in seen(vessel, CLOSE, None, **{name: False})
    assert name not in seen(vessel, CLOSE)


@pytest.mark.parametrize("name", ["drums_seen", "packages_seen", "weapon_seen", "children_aboard", "no_ais"])
def test_what_is_only_hidden_now_is_not_taken_back(name: str) -> None:
    assert seen(boat(ais=True), CLOSE, None, **{name: True}).get(name) is not False


def test_of_a_wreck_only_its_people_are_looked_for() -> None:
    swimmers = (Person("crew", "in_water"), Person("crew", "in_water"))
    for changes in ({"state": "sunk"}, {"distress": "capsized"}):
        wreck = boat(people=swimmers, **changes)
        assert seen(wreck, NEAR) == {"vessel_status": "LOST_OR_GONE", "persons_in_water": True}
        empty = boat(people=(), **changes)
        assert seen(empty, CLOSE, None, persons_in_water=True) == {
            "vessel_status": "LOST_OR_GONE",
            "persons_in_water": False,
        }
        assert words(empty, CLOSE, "persons_in_water", persons_in_water=True).key == "look-nobody-seen-in-water"
        assert seen(empty, CLOSE) == {"vessel_status": "LOST_OR_GONE"}


def test_counts_and_states_are_kept_beside_what_is_seen() -> None:
    picture = a_picture()
    vessel = boat(ensign="COL", name="Grey Lady", people=(Person("crew", "in_water"), Person("crew")))
    disclose(picture, TRACK, vessel, look_at(vessel, "eoir", CLOSE, 500))
    details = {entry.name: entry.detail for entry in picture.ledger.entries if entry.detail}
    assert details == {
        "persons_in_water": (("people", 1),),
        "ensign_seen": (("state", "COL"),),
        "name_seen": (("name", "Grey Lady"),),
    }


@pytest.mark.parametrize(
    ("changes", "name", "key"),
    [
        ({}, "ensign_seen", "look-no-flag"),
        ({"ensign": "two"}, "ensign_seen", "look-two-flags"),
        ({"ensign": "COL"}, "ensign_seen", "look-flag"),
        ({"class_id": "foreign_warship"}, "ensign_seen", "look-no-flag"),
        ({"showing": ("point_weapon",)}, "weapon_pointed", "look-aimed-at-us"),
        ({"showing": ("point_at_others",)}, "weapon_pointed", "look-aimed-at-others"),
        ({"showing": ("people_at_engines",)}, "persons_near_aim_point", "look-people-at-engines"),
        ({"class_id": "spss"}, "persons_near_aim_point", "look-engine-space-crewed"),
    ],
)
def test_what_is_seen_is_worded_as_it_is(changes: dict[str, Any], name: str, key: str) -> None:
    assert words(boat(**changes), CLOSE, name).key == key


def test_gear_and_engines_are_named_and_counted() -> None:
    vessel = boat(deck=("drums", "nets", "buoys"), engines=4)
    gear = words(vessel, NEAR, "fishing_gear_seen").arg("gear")
    assert isinstance(gear, Several)
    assert [item.arg("what") for item in gear.items if isinstance(item, Line)] == ["nets", "buoys"]
    assert words(vessel, NEAR, "many_engines") == line("look-engines", engines=4)


# Closed hulls


def test_a_closed_hull_is_counted_by_its_warmth_only() -> None:
    crewed, empty = seen(boat(class_id="lpv"), CLOSE), seen(boat(class_id="lpv", people=()), CLOSE)
    assert crewed["persons_aboard_count"] == 1
    assert "persons_aboard_count" not in empty
    waving = boat(class_id="lpv", showing=("wave",))
    assert seen(waving, CLOSE)["persons_aboard_count"] == 2


@pytest.mark.parametrize(("known", "told"), [(0, 1), (1, None), (5, None), ("some", 1)])
def test_what_a_team_has_counted_stands(known: FactValue, told: int | None) -> None:
    assert seen(boat(class_id="lpv"), CLOSE, None, persons_aboard_count=known).get("persons_aboard_count") == told


def test_the_engine_space_of_a_semi_submersible_is_crewed_unless_it_is_cold() -> None:
    assert seen(boat(class_id="spss"), CLOSE)["persons_near_aim_point"] is True
    cold = boat(class_id="spss", people=())
    assert "persons_near_aim_point" not in seen(cold, CLOSE)
    assert "persons_near_aim_point" not in seen(boat(class_id="lpv"), CLOSE)
    picture = a_picture()
    disclose(picture, TRACK, cold, look_at(cold, "eoir", CLOSE, 4_000))
    assert picture.known(TRACK, "persons_near_aim_point") is True


# Threats


@pytest.mark.parametrize("deed", ["drop_weapon", "hands_up"])
@pytest.mark.parametrize("threat", ["weapon_seen", "fired_upon"])
def test_a_weapon_put_down_ends_a_threat(deed: str, threat: str) -> None:
    calm = boat(showing=(deed,))
    assert seen(calm, CLOSE, None, **{threat: True})["threat_over"] is True
    assert "threat_over" not in seen(calm, CLOSE, None, **{threat: False})
    assert "threat_over" not in seen(calm, CLOSE, None, **{threat: True, "threat_over": True})
    assert "threat_over" not in seen(boat(), CLOSE, None, **{threat: True})
    armed = boat(showing=(deed, "point_weapon"))
    assert "threat_over" not in seen(armed, CLOSE, None, **{threat: True})


def test_a_weapon_lifted_again_revives_a_threat() -> None:
    armed = boat(weapons="in_hand")
    assert seen(armed, CLOSE, None, threat_over=True)["threat_over"] is False
    assert "threat_over" not in seen(armed, CLOSE)
    assert "threat_over" not in seen(boat(), CLOSE, None, threat_over=True)


def test_an_odd_answer_is_told_once_and_only_of_whoever_was_spoken_to() -> None:
    picture = a_picture()
    find_answer_odd(picture, TRACK)
    assert picture.engagements == {}
    picture.engagement(TRACK)
    find_answer_odd(picture, TRACK)
    assert picture.ledger.entries == []
    picture.engagement(TRACK).odd_answer = True
    disclose(picture, TRACK, boat(), look_at(boat(), "eoir", NEAR, 500))
    entry = picture.ledger.counting(TRACK, "answers_conflict")
    assert entry is not None
    assert (entry.value, entry.source, entry.grade) == (True, "watch", OBSERVED)
    assert entry.grade < VERIFIED
    assert not picture.engagement(TRACK).odd_answer
