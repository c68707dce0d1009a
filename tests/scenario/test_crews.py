"""Those who only pass by have names, flags and people such as such vessels have."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from roe_trainer.scenario.background import background_of
from roe_trainer.scenario.crews import crewed, home_states, named
from roe_trainer.scenario.models import Generated, Traffic
from roe_trainer.scenario.traffic import BackgroundVessel, generate
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.states import state_name
from roe_trainer.sea.units import e7_of_deg, mm_of_nm
from roe_trainer.vessels.vessel import Spoken
from roe_trainer.words.line import Line, line
from roe_trainer.words.say import say

OPEN_SEA = Coast((), mm_of_nm(100))
FLORIDA = Frame(e7_of_deg(24.2), e7_of_deg(-80.7))
FAR_OUT = Frame(e7_of_deg(6.2), e7_of_deg(-101.5))
MANY = Traffic(generated=Generated(merchant=60, fishing=40, pleasure=40, radius_nm=60))


@cache
def drawn(seed: int) -> tuple[BackgroundVessel, ...]:
    return background_of(MANY, seed, FLORIDA, OPEN_SEA, {})


def test_no_two_that_pass_by_have_one_name_and_none_is_a_mask() -> None:
    for seed in (1, 2, 3):
        names = [vessel.name for vessel in drawn(seed)]
        assert len(set(names)) == len(names) > 100
        assert not any(name.startswith(("MERCHANT", "FISHING", "PLEASURE")) for name in names)


def test_there_are_names_for_as_many_as_a_scenario_may_ask_for() -> None:
    for kind in ("MERCHANT", "FISHING", "PLEASURE"):
        vessel = replace(drawn(1)[0], name=f"{kind} 200")
        assert named(vessel, 1).name != vessel.name


def test_names_flags_and_people_are_drawn_anew_for_another_seed_and_alike_for_the_same() -> None:
    again = background_of(MANY, 1, FLORIDA, OPEN_SEA, {})
    assert again == drawn(1)
    assert [vessel.name for vessel in again] != [vessel.name for vessel in drawn(2)]


def test_putting_people_aboard_moves_no_vessel() -> None:
    asked = MANY.generated
    bare = generate(1, OPEN_SEA, asked.radius_nm, asked.merchant, asked.fishing, asked.pleasure)
    assert [(v.class_name, v.x_mm, v.y_mm, v.course_mdeg, v.speed_mm_s, v.ais) for v in bare] == [
        (v.class_name, v.x_mm, v.y_mm, v.course_mdeg, v.speed_mm_s, v.ais) for v in drawn(1)
    ]


def test_big_ships_sail_under_open_registers_and_small_craft_under_a_flag_of_the_coast() -> None:
    home = home_states(FLORIDA)
    assert "USA" in home
    for vessel in drawn(1):
        if vessel.class_name in ("fishing_boat", "panga", "longliner", "yacht", "sport_fisher", "tug"):
            assert vessel.flag in home
    ships = {vessel.flag for vessel in drawn(1) if vessel.class_name in ("tanker", "bulk_carrier", "container_ship")}
    assert len(ships) >= 4


def test_every_flag_has_a_name() -> None:
    assert all(state_name(vessel.flag) != vessel.flag for vessel in drawn(1))


def test_far_from_every_coast_there_is_a_flag_all_the_same() -> None:
    assert home_states(FAR_OUT) == ("PAN",)


def test_there_are_as_many_people_as_such_a_vessel_has() -> None:
    for vessel in drawn(2):
        if vessel.class_name == "tanker":
            assert 18 <= vessel.crew <= 26
        if vessel.class_name in ("fishing_boat", "panga"):
            assert 2 <= vessel.crew <= 5
        assert (vessel.passengers >= 20) == (vessel.class_name == "passenger_ship")


def test_whoever_is_asked_tells_the_number_that_is_aboard() -> None:
    vessel = drawn(1)[0]
    ferry = crewed(replace(vessel, class_name="passenger_ship", length_m=100), 1, "ferry", ("PAN",))
    asked = line("speech-passengers-and-crew", passengers=ferry.passengers, crew=ferry.crew)
    assert ferry.says_people == Spoken(asked, 5)
    assert say(asked) == f"{ferry.passengers} passengers and {ferry.crew} crew."
    for each in drawn(1):
        told = each.says_people
        assert isinstance(told.text, Line)
        assert dict(told.text.args)["crew"] == each.crew
        assert len(say(told.text).split()) == told.words
