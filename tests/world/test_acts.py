"""What measures do at sea, and why some cannot be done now."""

from dataclasses import replace

import pytest

from roe_trainer.sea.motion import steady
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Person
from roe_trainer.world.events.losses import Capsized, Destroyed
from roe_trainer.world.events.own_units import Launched, UnitRecovered
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.events.team import Boarded, SearchDone
from roe_trainer.world.step import step_to
from tests.world.fixtures import TARGET, a_world, do, run

SLOW = steady(0, 1_000)


def test_an_order_by_light_and_siren_stops_a_peaceful_boat():
    world = a_world("hold_course", range_m=400)
    assert do(world, "order_stop", means="light_siren", language="en") == ""
    run(world, 180)
    assert world.vessels[TARGET].steering.speed_mm_s == 0


def test_an_order_by_radio_does_nothing_to_a_boat_without_one():
    world = a_world("hold_course", radio=False)
    do(world, "order_stop", means="vhf", language="en")
    run(world, 180)
    assert world.vessels[TARGET].steering.speed_mm_s == 10_000


def test_the_loudhailer_does_not_carry_for_miles():
    world = a_world(range_m=9_000)
    for unit in ("boat", "helo"):
        world.place(world.vessels[unit], 0, 0, 0, 0)
    assert "loudhailer" in do(world, "hail", means="loudhailer", language="en")


def test_words_in_the_wrong_language_are_answered_as_such():
    world = a_world("hold_course", language="es")
    do(world, "hail", means="vhf", language="en")
    spoken = []
    for _ in range(60):
        spoken += [h for h in step_to(world, world.tick + 1) if isinstance(h, Spoke)]
    assert [h.phrase for h in spoken] == ["not_understood"]


def test_disabling_fire_stops_engines_in_the_end_and_costs_no_lives_by_itself():
    world = a_world("flee", range_m=500)
    for _ in range(12):
        if do(world, "disabling_fire", "helo"):
            do(world, "unit_order", "helo", order="intercept")
        run(world, 20)
    assert world.vessels[TARGET].engines_working == 0
    assert not [p for p in world.vessels[TARGET].people if p.state == "dead"]
    run(world, 120)
    assert world.vessels[TARGET].steering.speed_mm_s == 0


def test_a_strike_destroys_the_vessel_and_nobody_aboard_is_well():
    world = a_world("hold_course", people=tuple(Person("crew") for _ in range(6)))
    assert do(world, "strike") == ""
    assert Destroyed in run(world, 10)
    assert {p.state for p in world.vessels[TARGET].people} <= {"dead", "in_water"}


def test_no_team_works_aboard_a_vessel_that_is_gone():
    world = a_world("hold_course", people=tuple(Person("crew") for _ in range(6)))
    do(world, "strike")
    run(world, 10)
    for measure in ("field_test", "seize", "inspect_safety", "check_documents"):
        assert do(world, measure) == "the vessel is gone: no team can work in her"


def test_survivors_of_a_strike_can_be_recovered():
    world = a_world("hold_course", people=tuple(Person("crew") for _ in range(12)))
    do(world, "strike")
    run(world, 10)
    in_water = world.vessels[TARGET].count("in_water")
    assert in_water > 0
    assert do(world, "assist") == ""
    run(world, 900)
    assert world.vessels[TARGET].count("recovered") == in_water


def test_nobody_boards_a_boat_at_speed():
    assert "way" in do(a_world("flee", range_m=300), "board")


def test_boarding_takes_a_boat_close_by():
    world = a_world(range_m=3_000, steering=SLOW)
    world.place(world.vessels["boat"], 0, 0, 0, 0)
    assert "3000 m away" in do(world, "board")


def test_the_team_goes_aboard_searches_seizes_and_detains():
    world = a_world("loiter", range_m=300, steering=SLOW, hidden=("cocaine",))
    assert do(world, "search", scope="full") == "no team is aboard"
    assert do(world, "board") == ""
    assert Boarded in run(world, 70)
    assert do(world, "search", scope="full") == ""
    assert "more seconds" in do(world, "inspect_safety")
    assert SearchDone in run(world, 430)
    do(world, "seize")
    run(world, 250)
    assert world.vessels[TARGET].hold == "SEIZED"
    do(world, "detain")
    run(world, 250)
    assert {p.state for p in world.vessels[TARGET].people} == {"detained"}


@pytest.mark.parametrize(
    ("hidden", "scope", "found"),
    [
        (("cocaine",), "full", True),
        ((), "full", False),
        (("cocaine", "built_in"), "full", False),
        (("cocaine", "built_in"), "destructive", True),
    ],
)
def test_a_search_finds_what_its_scope_can_reach(hidden, scope, found):
    world = a_world("loiter", range_m=300, steering=SLOW, hidden=hidden)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    do(world, "search", scope=scope)
    done = [h for h in step_to(world, world.tick + 430) if isinstance(h, SearchDone)]
    assert [h.found for h in done] == [found]


def test_release_lets_the_vessel_go_and_takes_the_team_off():
    world = a_world("hold_course", range_m=300, steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    do(world, "release")
    run(world, 60)
    assert world.vessels[TARGET].hold == "AT_LARGE"
    assert world.vessels[TARGET].steering.speed_mm_s > 0


def test_an_entangled_crowded_boat_may_capsize_and_an_empty_one_does_not():
    crowds = [a_world("flee", range_m=300, distress="overloaded") for _ in range(1)]
    for seed in range(40):
        world = a_world("flee", range_m=300, distress="overloaded")
        world.seed = seed
        crowds.append(world)
    capsized = 0
    for world in crowds:
        do(world, "entangle")
        capsized += Capsized in run(world, 10)
    assert 0 < capsized < len(crowds)


def test_the_helm_takes_the_ship_round_to_its_course():
    world = a_world()
    do(world, "helm", course_deg=90, speed_kn=10)
    run(world, 120)
    assert world.vessels[OWN_SHIP].steering.course_mdeg == 90_000


def test_a_boat_sent_to_intercept_comes_alongside():
    world = a_world("hold_course", range_m=4_000)
    world.place(world.vessels["boat"], 0, 0, 0, 0)
    assert do(world, "unit_order", "boat", order="intercept") == ""
    run(world, 900)
    assert world.range_mm("boat", TARGET) < 200_000


def test_a_unit_called_back_is_recovered_and_can_go_again():
    world = a_world("hold_course", range_m=2_000)
    world.place(world.vessels["boat"], 1_500_000, 0, 0, 0)
    do(world, "unit_order", "boat", order="return")
    assert UnitRecovered in run(world, 300)
    assert not world.units["boat"].deployed
    do(world, "unit_order", "boat", order="intercept")
    assert Launched in run(world, 70)
