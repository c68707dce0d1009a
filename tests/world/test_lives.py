"""People at sea: what their deeds change, how hulls are lost, who falls, who is helped, and what boarding comes to."""

from dataclasses import replace

import pytest

from roe_trainer.sea.motion import steady
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.vessel import Line, Person
from roe_trainer.world.due import CueComes, HullGoes
from roe_trainer.world.effects import losses
from roe_trainer.world.effects.cues import befall
from roe_trainer.world.effects.deeds import do_deed
from roe_trainer.world.event import Event
from roe_trainer.world.events.care import Assisted, HelpBrokenOff
from roe_trainer.world.events.gunfire import FiredIntoWater
from roe_trainer.world.events.losses import HullLost
from roe_trainer.world.events.own_units import Launched
from roe_trainer.world.events.partners import PartnerFired
from roe_trainer.world.events.spoken import Spoke
from roe_trainer.world.events.team import Boarded, BoardingFailed, DocumentsDone, FieldTestDone, SafetyDone, SearchDone
from roe_trainer.world.step import step_to
from roe_trainer.world.world import World
from tests.world.fixtures import TARGET, a_world, do, run

SLOW = steady(0, 1_000)
CREW = (Person("master"), Person("crew"), Person("crew"))


def states(world: World, who: str = TARGET) -> list[str]:
    return [person.state for person in world.vessels[who].people]


def happened(world: World, seconds: int, kind: type[Event]):
    return [event for event in step_to(world, world.tick + seconds) if isinstance(event, kind)]


def test_somebody_who_falls_overboard_stays_behind():
    world = a_world("flee", people=CREW)
    do_deed(world, TARGET, "overboard")
    run(world, 60)
    left = world.spawned[0]
    assert states(world, left) == ["in_water"]
    assert len(states(world)) == 2
    assert world.range_mm(TARGET, left) > 500_000


def test_the_master_does_not_leave_the_helm_to_fall_in():
    world = a_world("flee", people=(Person("master"),))
    do_deed(world, TARGET, "overboard")
    assert not world.spawned


def test_what_is_jettisoned_floats_where_it_fell():
    world = a_world("flee", hidden=("cocaine", "cocaine"))
    run(world, 30)
    do_deed(world, TARGET, "jettison")
    here = world.position(TARGET)
    run(world, 60)
    assert [(i.x_mm, i.y_mm, i.state) for i in world.items] == [(*here, "afloat")]
    assert world.vessels[TARGET].hidden == ("cocaine",)


def test_jettisoned_pieces_are_picked_up_one_after_the_other():
    world = a_world("flee", hidden=("cocaine", "cocaine"), steering=SLOW)
    do_deed(world, TARGET, "jettison")
    run(world, 60)
    do_deed(world, TARGET, "jettison")
    assert do(world, "recover", "boat") == ""
    run(world, 600)
    assert [item.state for item in world.items] == ["recovered", "recovered"]


def test_opened_valves_take_the_boat_down_with_time_to_save_people():
    world = a_world("scuttles", people=CREW, steering=SLOW)
    do_deed(world, TARGET, "open_valves")
    run(world, 240)
    assert world.vessels[TARGET].state == "afloat"
    run(world, 360)
    assert world.vessels[TARGET].state == "sunk"
    assert states(world) == ["in_water"] * 3


def test_a_leak_that_is_pumped_out_sinks_nobody():
    world = a_world("in_distress", people=CREW, distress="sinking", steering=steady(0, 0))
    world.later(900, TARGET, HullGoes("foundered"))
    assert do(world, "assist", "boat") == ""
    run(world, 1200)
    assert world.vessels[TARGET].state == "afloat"
    assert world.vessels[TARGET].distress == "none"


def test_a_boat_that_is_still_aboard_is_launched_to_help():
    world = a_world("in_distress", people=CREW, distress="sinking", steering=steady(0, 0))
    template = world.vessels.pop("boat")
    world.vessels["_boat"] = replace(template, id="_boat")
    world.units["boat"] = replace(world.units["boat"], deployed=False)
    assert do(world, "assist", "boat") == ""
    assert Launched in run(world, 120)
    assert world.units["boat"].task in ("assist", "assisting")


def test_people_are_taken_off_a_burning_boat_and_it_burns_on():
    world = a_world("surrenders", people=CREW, steering=steady(0, 0))
    losses.catch_fire(world, TARGET)
    do(world, "assist", "boat")
    run(world, 400)
    assert states(world) == ["recovered"] * 3
    run(world, 900)
    assert world.vessels[TARGET].state == "sunk"


def test_a_crowd_is_taken_off_an_overloaded_boat_and_it_takes_time():
    crowd = tuple(Person("passenger") for _ in range(40))
    world = a_world("overloaded", people=crowd, distress="overloaded", steering=steady(0, 0))
    do(world, "assist", "boat")
    run(world, 400)
    assert "recovered" not in states(world)
    run(world, 700)
    assert states(world) == ["recovered"] * 40


def test_help_that_is_called_away_helps_nobody():
    world = a_world("in_distress", people=CREW, distress="sinking", steering=steady(0, 0))
    do(world, "assist", "boat")
    run(world, 20)
    do(world, "unit_order", "boat", order="hold_off")
    assert HelpBrokenOff in run(world, 200)
    assert world.vessels[TARGET].distress == "sinking"


def test_the_wounded_are_treated_wherever_they_are():
    hurt = (Person("master"), Person("crew", "hurt", True))
    world = a_world("surrenders", people=hurt, steering=steady(0, 0))
    world.vessels[TARGET] = replace(world.vessels[TARGET].with_people(well="detained", hurt="detained"), hold="SEIZED")
    assert world.vessels[TARGET].wounded == 1
    do(world, "assist", "boat")
    run(world, 300)
    assert world.vessels[TARGET].wounded == 0
    assert states(world) == ["detained", "detained"]


def test_people_left_in_the_water_for_hours_are_lost_from_sight():
    crowd = tuple(Person("passenger") for _ in range(20))
    world = a_world("overloaded", people=crowd, distress="overloaded", steering=steady(0, 0))
    losses.capsize(world, TARGET)
    run(world, 3_500)
    assert states(world).count("missing") == 0
    run(world, 20_000)
    assert states(world).count("missing") > 5


def test_shots_among_people_in_the_water_kill():
    world = a_world("flee", people=tuple(Person("crew") for _ in range(20)))
    losses.capsize(world, TARGET)
    do(world, "strike")
    assert FiredIntoWater in run(world, 10)
    assert states(world).count("dead") > 5


def test_somebody_who_hides_is_found_by_the_sweep():
    world = a_world("loiter", people=(Person("master"), Person("crew", "hidden")), steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    assert world.vessels[TARGET].in_view == 1
    do(world, "inspect_safety")
    (found,) = happened(world, 400, SafetyDone)
    assert (found.hidden, found.people) == (1, 2)


@pytest.mark.parametrize(
    ("lines", "differ"),
    [
        ((Line("port", "Manta", "Manta"),), False),
        ((Line("port", "Manta", "Guayaquil"),), True),
        ((Line("count", "", "3", "4"),), True),
        ((Line("count", "", "", "4"),), False),
    ],
)
def test_papers_differ_when_any_two_of_said_papers_and_found_differ(lines, differ):
    world = a_world("loiter", lines=lines, flag="ECU", steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    do(world, "check_documents")
    (done,) = happened(world, 600, DocumentsDone)
    assert done.discrepant is differ


@pytest.mark.parametrize(
    ("stowed", "scope", "found", "short"),
    [
        ("hold", "consented", True, False),
        ("cabin", "consented", False, False),
        ("cabin", "full", True, False),
        ("built_in", "full", False, True),
        ("built_in", "consented", False, False),
        ("built_in", "destructive", True, False),
    ],
)
def test_a_search_reaches_as_far_as_its_scope(stowed, scope, found, short):
    world = a_world("loiter", hidden=("cocaine",), stowed=stowed, steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    do(world, "search", scope=scope)
    (done,) = happened(world, 600, SearchDone)
    assert (done.found, done.short) == (found, short)


def test_a_swab_can_speak_of_what_an_earlier_owner_carried():
    positive = 0
    for seed in range(30):
        world = a_world("loiter", hidden=("residue",), steering=SLOW)
        world.seed = seed
        world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
        do(world, "field_test")
        positive += happened(world, 400, FieldTestDone)[0].positive is True
        do(world, "search", scope="destructive")
        assert happened(world, 900, SearchDone)[0].found is False
    assert 15 < positive < 30


def test_a_master_takes_back_his_leave_while_the_team_is_aboard():
    claims = replace(a_world().vessels[TARGET].claims, consent="board_search", consent_ends_s=200)
    world = a_world("loiter", range_m=300, claims=claims, steering=SLOW)
    do(world, "board")
    said = [h.phrase for h in happened(world, 400, Spoke)]
    assert "consent_ends" in said


def test_a_crew_at_the_rail_keeps_the_team_off_once():
    world = a_world("refuses_boarding", range_m=300, showing=("bar_the_rail",), steering=steady(0, 0))
    do(world, "board")
    assert BoardingFailed in run(world, 70)
    do(world, "board")
    assert Boarded in run(world, 70)


def test_the_team_leaves_a_boat_that_goes_down_under_it():
    world = a_world("scuttles", people=CREW, range_m=300, steering=steady(0, 0))
    do(world, "board")
    run(world, 70)
    lost = happened(world, 900, HullLost)
    assert [h.team for h in lost] == [True]


def test_release_gives_people_and_vessel_back():
    world = a_world("loiter", range_m=300, people=CREW, steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET].with_people(well="detained"), hold="SEIZED")
    do(world, "release")
    assert states(world) == ["well"] * 3
    assert world.vessels[TARGET].hold == "AT_LARGE"


def test_a_second_flag_over_a_first_makes_two():
    world = a_world(ensign="COL", late_ensign="ECU")
    do_deed(world, TARGET, "hoist_flag")
    assert world.vessels[TARGET].ensign == "two"


def test_boats_in_company_take_fright_together():
    world = a_world("split_up", company=("other",), traits=(("splits_deg", 60),))
    other = replace(world.vessels[TARGET], id="other", company=(TARGET,))
    world.place(other, 900_000, 300_000, 0, 10_000)
    do(world, "order_stop", means="light_siren", language="en")
    run(world, 40)
    assert world.vessels["other"].mind.running


def test_a_partner_that_is_told_to_attack_destroys_the_boat_it_was_sent_to():
    world = a_world("hold_course", people=CREW)
    patrol = replace(world.vessels[TARGET], id="patrol", behaviour="partner_patrol", company=(TARGET,))
    world.place(patrol, 3_000_000, 0, 0, 5_000)
    befall(world, "patrol", CueComes("attack"))
    kinds = run(world, 900)
    assert PartnerFired in kinds
    assert world.vessels[TARGET].state == "destroyed"


@pytest.mark.parametrize(
    "cue", ["overboard", "engine_fails", "springs_a_leak", "catches_fire", "capsizes", "falls_ill"]
)
def test_a_cue_befalls_a_vessel_whatever_it_is_minded_to_do(cue):
    world = a_world("hold_course", people=CREW)
    before = dict(world.vessels)
    world.later(5, TARGET, CueComes(cue))
    run(world, 10)
    assert world.vessels != before
    vessel = world.vessels[TARGET]
    assert vessel.distress != "none" or vessel.wounded or world.spawned


def test_an_uncrewed_craft_answers_by_its_operator_only():
    world = a_world("remote_steered", people=(), traits=(("operator_listens", 1), ("operator_obeys", 1)))
    do(world, "order_stop", means="vhf", language="en")
    run(world, 120)
    assert world.vessels[TARGET].steering.speed_mm_s == 0


def test_everybody_is_somewhere_whatever_happens():
    for seed in range(12):
        world = a_world("scuttles", range_m=300, people=CREW, hidden=("cocaine",))
        world.seed = seed
        for measure in ("order_stop", "disabling_fire", "board", "assist", "detain", "strike"):
            options = {"means": "light_siren", "language": "es"} if measure == "order_stop" else {}
            do(world, measure, **options)
            run(world, 60)
        count = sum(len(v.people) for v in world.vessels.values() if not v.own and not v.id.startswith("_"))
        assert count == len(CREW)


def test_asking_for_help_twice_does_not_start_it_again():
    world = a_world("in_distress", people=CREW, distress="sinking", steering=steady(0, 0))
    do(world, "assist", "boat")
    run(world, 20)
    do(world, "assist")
    kinds = run(world, 300)
    assert Assisted in kinds
    assert HelpBrokenOff not in kinds


def test_people_who_jump_from_a_moving_boat_stay_where_they_jumped():
    world = a_world("flee", people=CREW)
    do_deed(world, TARGET, "abandon")
    run(world, 60)
    (swimmers,) = world.spawned
    assert states(world, swimmers) == ["in_water"] * 3
    assert world.range_mm(TARGET, swimmers) > 400_000


def test_people_aboard_a_hulk_that_is_sunk_are_in_the_water_and_time_works_on_them():
    world = a_world("loiter", range_m=300, people=CREW, steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="SEIZED")
    do(world, "sink_hazard")
    run(world, 12_000)
    assert set(states(world)) <= {"in_water", "missing"}
    assert (world.vessels[TARGET].mind.exposed or 0) > 3


def test_a_hull_whose_valves_stay_open_is_not_said_to_be_saved():
    world = a_world("scuttles", people=CREW, range_m=300, steering=steady(0, 0))
    world.vessels[TARGET] = world.vessels[TARGET].remember(Mind(scuttled=1))
    do_deed(world, TARGET, "open_valves")
    do(world, "assist", "boat")
    (helped,) = happened(world, 280, Assisted)
    assert helped.was == "going_down"


def test_lots_that_were_found_are_in_the_bag_and_found_once():
    world = a_world("loiter", hidden=("cocaine", "residue"), steering=SLOW)
    world.vessels[TARGET] = replace(world.vessels[TARGET], hold="BOARDED")
    found = []
    for _ in range(2):
        do(world, "search", scope="full")
        found.append(happened(world, 600, SearchDone)[0].found)
    assert found == [True, False]
    assert (world.vessels[TARGET].bagged, world.vessels[TARGET].hidden) == (("cocaine",), ("residue",))
