"""Minds that are harder to read: what each does when called, ordered, approached, warned, stopped, and left alone."""

from dataclasses import replace

import pytest

from roe_trainer.vessels.behaviour import NOBODY_M, Fate
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.behaviours.bribes import BribersMind
from roe_trainer.vessels.behaviours.decoy import DecoysMind
from roe_trainer.vessels.behaviours.false_flag import ClaimantsMind
from roe_trainer.vessels.behaviours.fires_on_us import GunnersMind
from roe_trainer.vessels.behaviours.hoists_flag_late import HoistersMind
from roe_trainer.vessels.behaviours.jettisons import ThrowersMind
from roe_trainer.vessels.behaviours.panics import FrightenedMind
from roe_trainer.vessels.behaviours.rams import RamsMind
from roe_trainer.vessels.behaviours.refuses_boarding import RefusersMind
from roe_trainer.vessels.behaviours.shields import ShieldsMind
from roe_trainer.vessels.behaviours.zigzag import ZigzagMind
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.speech import PHRASES
from roe_trainer.vessels.stimulus import NOTHING, StimulusKind
from tests.vessels.test_behaviours import FATE, a_vessel, heard, react

NEAR = replace(FATE, unit_range_m=300, unit_bearing_mdeg=90_000)
FAR = replace(FATE, unit_range_m=NOBODY_M)


def thinks(behaviour: str, fate: Fate = FATE, **changes):
    return BEHAVIOURS[behaviour].think(a_vessel(behaviour, **changes), fate)


def deeds_of(behaviour: str, kind: StimulusKind, **changes) -> tuple[str, ...]:
    return react(behaviour, heard(kind), **changes).deeds


def test_one_that_complies_at_once_stops_within_seconds():
    response = react("comply_at_once", heard("order_stop"))
    assert response.speed_mm_s == 0
    assert response.delay_s <= 12


def test_a_released_vessel_goes_back_to_the_speed_it_had():
    stopped = react("comply_at_once", heard("order_stop"))
    again = react("comply_at_once", heard("release"), mind=stopped.mind)
    assert again.speed_mm_s == 10_000


def test_one_that_misunderstands_waves_back_at_strange_words_and_goes_on():
    response = react("misunderstands", heard("order_stop", understood=False, means="loudhailer"))
    assert response.speed_mm_s is None
    assert "wave_back" in response.deeds


def test_one_that_misunderstands_stops_at_the_second_light():
    first = react("misunderstands", heard("order_stop"))
    second = react("misunderstands", heard("order_stop"), mind=first.mind)
    assert first.speed_mm_s is None
    assert second.speed_mm_s == 0


def test_a_sleeper_wakes_only_after_some_noise_close_by():
    mind = Mind()
    responses = []
    for _ in range(3):
        response = react("asleep", heard("order_stop", range_m=300), mind=mind)
        mind |= response.mind
        responses.append(response)
    assert [r.speed_mm_s for r in responses] == [None, None, 0]
    assert react("asleep", heard("order_stop", range_m=3_000)) == NOTHING


def test_nobody_wakes_a_sleeper_by_radio():
    assert react("asleep", heard("hail", means="vhf", range_m=100)) == NOTHING


def test_the_frightened_bolt_from_a_siren_and_stop_for_calm_words():
    assert (react("panics", heard("order_stop")).speed_mm_s or 0) > 0
    calmed = react("panics", heard("order_stop", means="loudhailer"))
    assert calmed.speed_mm_s == 0


def test_the_frightened_stand_still_in_the_end():
    tired = react("panics", heard("unit_near"), mind=Mind(own=FrightenedMind(frights=3)))
    assert tired.speed_mm_s == 0
    assert "hands_up" in tired.deeds


def test_a_run_for_foreign_waters_keeps_the_bearing_of_the_coast():
    response = react("run_for_haven", heard("order_stop", bearing_mdeg=250_000), traits=(("haven_deg", 250),))
    assert response.course_mdeg is not None
    assert 244_000 <= response.course_mdeg <= 256_000
    later = thinks("run_for_haven", traits=(("haven_deg", 250),), mind=Mind(running=True))
    assert 242_000 <= later.course_mdeg <= 258_000


def test_one_that_zigzags_swings_to_either_side_in_turn():
    mind = Mind(running=True, own=ZigzagMind(base_mdeg=180_000, since=100))
    first = thinks("zigzag", mind=mind)
    second = thinks("zigzag", mind=mind | Mind(own=ZigzagMind(leg_no=1)))
    assert first.course_mdeg < 180_000 < second.course_mdeg


def test_one_that_zigzags_tires_of_it():
    tired = thinks("zigzag", mind=Mind(running=True, own=ZigzagMind(since=0)), traits=(("tires_after_s", 50),))
    assert tired.speed_mm_s == 0


def test_two_boats_turn_off_by_their_own_angles():
    left = react("split_up", heard("company"), traits=(("splits_deg", 300),))
    right = react("split_up", heard("company"), traits=(("splits_deg", 60),))
    assert (left.course_mdeg, right.course_mdeg) == (120_000, 240_000)


def test_one_that_jettisons_throws_lot_by_lot_and_then_stops():
    full = thinks("jettisons", mind=Mind(own=ThrowersMind(throwing=True)), hidden=("cocaine",))
    empty = thinks("jettisons", mind=Mind(own=ThrowersMind(throwing=True)), hidden=())
    assert full.deeds == ("jettison",)
    assert empty.speed_mm_s == 0


@pytest.mark.parametrize("kind", ["boarded", "disabled", "entangled", "fired_at"])
def test_one_that_scuttles_opens_the_valves_when_caught(kind):
    assert "open_valves" in deeds_of("scuttles", kind)


def test_a_crew_that_scuttled_jumps_a_minute_later():
    assert thinks("scuttles", mind=Mind(scuttled=40)).deeds == ("abandon",)
    assert thinks("scuttles", mind=Mind(scuttled=90)) == NOTHING


def test_one_that_burns_sets_fire_only_when_stopped():
    assert "set_fire" not in deeds_of("burns", "order_stop")
    assert "set_fire" in deeds_of("burns", "disabled")


def test_feigned_distress_looks_like_distress_until_somebody_is_aboard():
    calls = react("feigns_distress", heard("unit_near"))
    assert (calls.say, calls.deeds) == ("help", ("wave",))
    assert react("feigns_distress", heard("assisted")).say == "all_well"


def test_a_false_flag_is_claimed_readily_and_protested_with():
    assert react("false_flag", heard("question", question="nationality")).say == "nationality"
    first = react("false_flag", heard("order_stop"))
    assert first.say == "flag_protest"
    assert react("false_flag", heard("order_stop"), mind=Mind(own=ClaimantsMind(orders=1))).speed_mm_s == 0


def test_a_flag_is_hoisted_once_and_only_where_there_is_one():
    assert "hoist_flag" in deeds_of("hoists_flag_late", "unit_near", late_ensign="ECU")
    assert "hoist_flag" not in deeds_of("hoists_flag_late", "unit_near")
    up = Mind(own=HoistersMind(hoisted=True))
    assert "hoist_flag" not in deeds_of("hoists_flag_late", "unit_near", late_ensign="ECU", mind=up)


def test_a_bribe_is_offered_so_often_and_no_more():
    assert react("bribes", heard("order_stop")).say == "bribe"
    assert react("bribes", heard("order_stop"), mind=Mind(own=BribersMind(offers=2))).say == "will_stop"


def test_a_weapon_is_lifted_when_a_unit_comes_close_and_aimed_while_it_stays():
    assert react("threatens_with_weapon", heard("unit_near")).deeds == ("show_weapon",)
    stays = thinks("threatens_with_weapon", NEAR, mind=Mind(angry=True), showing=("show_weapon",))
    assert stays.deeds == ("point_weapon",)


def test_a_weapon_is_laid_down_when_the_unit_opens_out():
    opened = thinks("threatens_with_weapon", FAR, mind=Mind(angry=True), showing=("point_weapon", "show_weapon"))
    assert opened.deeds == ("drop_weapon",)


def test_a_weapon_is_laid_down_at_a_warning():
    warned = react("threatens_with_weapon", heard("order_stop"), showing=("point_weapon", "show_weapon"))
    assert warned.deeds == ("drop_weapon", "hands_up")


def test_one_that_rams_steers_at_the_unit_until_it_has_had_enough():
    assert react("rams", heard("unit_near", bearing_mdeg=45_000, unit_kind="boat")).course_mdeg == 45_000
    close = replace(NEAR, hull_range_m=300, hull_bearing_mdeg=90_000)
    assert thinks("rams", close, mind=Mind(own=RamsMind(ramming=True))).course_mdeg == 90_000
    assert thinks("rams", close, mind=Mind(own=RamsMind(aims=12, ramming=True))).deeds == ("break_off",)


def test_nobody_rams_a_helicopter():
    assert "ram" not in react("rams", heard("unit_near", bearing_mdeg=45_000, unit_kind="aircraft")).deeds
    below = replace(NEAR, hull_range_m=8_000)
    assert thinks("rams", below, mind=Mind(own=RamsMind(ramming=True))).deeds == ("break_off",)


def test_whoever_gave_up_has_stopped_ramming():
    response = react("rams", heard("fired_at"), mind=Mind(own=RamsMind(ramming=True)))
    assert response.mind.of(RamsMind).ramming is False


def test_one_that_rams_sheers_off_at_warning_shots():
    assert react("rams", heard("warning_shots"), mind=Mind(own=RamsMind(ramming=True))).deeds == ("break_off",)


def test_fire_is_opened_on_a_unit_in_reach_and_ends_with_the_rounds():
    assert thinks("fires_on_us", NEAR, mind=Mind(own=GunnersMind(firing=True))).deeds == ("fire",)
    assert "break_off" in thinks("fires_on_us", NEAR, mind=Mind(own=GunnersMind(bursts=4, firing=True))).deeds


@pytest.mark.parametrize("behaviour", ["fires_on_us", "rams", "threatens_with_weapon", "shields", "flee"])
def test_whoever_is_fired_at_gives_up_and_is_harmless(behaviour):
    response = react(behaviour, heard("fired_at"), showing=("point_weapon", "show_weapon"))
    assert "hands_up" in response.deeds
    assert response.speed_mm_s == 0


def test_people_are_put_at_the_engines_when_shots_fall_and_leave_when_nobody_is_near():
    assert deeds_of("shields", "warning_shots") == ("shield",)
    mind = Mind(running=True, own=ShieldsMind(since=100))
    assert thinks("shields", FAR, mind=mind, showing=("people_at_engines",)).deeds == ("clear_engines",)


def test_a_decoy_runs_at_the_first_call_and_stops_with_nothing_aboard():
    assert react("decoy", heard("hail")).speed_mm_s == 21_000
    done = thinks("decoy", mind=Mind(running=True, own=DecoysMind(since=0)), traits=(("leads_for_s", 60),))
    assert done.speed_mm_s == 0


def test_a_master_who_refuses_stops_and_gives_way_only_in_the_end():
    first = react("refuses_boarding", heard("order_stop"))
    assert (first.speed_mm_s, first.say) == (0, "no_boarding")
    last = react("refuses_boarding", heard("order_stop"), mind=Mind(own=RefusersMind(orders=2)))
    assert "stand_aside" in last.deeds


def test_a_remote_operator_hears_the_radio_and_nothing_else():
    listens = (("operator_listens", 1),)
    assert react("remote_steered", heard("hail", means="vhf"), traits=listens).say == "operator"
    assert react("remote_steered", heard("order_stop"), traits=listens) == NOTHING
    assert react("remote_steered", heard("hail", means="vhf")) == NOTHING


def test_a_ship_of_state_answers_and_stands_on():
    response = react("stands_on", heard("order_stop"))
    assert response.say == "immune"
    assert response.speed_mm_s is None


def test_the_overloaded_stop_and_stand_up_when_somebody_comes():
    response = react("overloaded", heard("unit_near"), traits=(("overboard_per_mille", 1000),))
    assert response.speed_mm_s == 0
    assert "overboard" in response.deeds


def test_a_partner_does_what_its_command_says_when_it_is_close():
    sent = react("partner_patrol", heard("cue", cue="attack"))
    close = replace(FATE, company_range_m=500)
    assert thinks("partner_patrol", close, mind=sent.mind).deeds == ("shoot_quarry",)
    assert thinks("partner_patrol", close) == NOTHING


def test_surrender_needs_no_more_than_a_sight():
    response = react("surrenders", heard("unit_near"))
    assert response.deeds == ("hands_up",)


@pytest.mark.parametrize("behaviour", sorted(BEHAVIOURS))
def test_a_mind_that_was_fired_at_or_disabled_never_speeds_up(behaviour):
    kinds: tuple[StimulusKind, ...] = ("fired_at", "disabled", "entangled")
    for kind in kinds:
        response = react(behaviour, heard(kind))
        assert response.speed_mm_s in (None, 0)


@pytest.mark.parametrize("behaviour", sorted(BEHAVIOURS))
def test_every_mind_answers_every_stimulus_with_words_that_exist(behaviour):
    kinds: tuple[StimulusKind, ...] = (
        "hail",
        "question",
        "order_stop",
        "release",
        "unit_near",
        "boarded",
        "assisted",
        "company",
        "cue",
    )
    for kind in kinds:
        response = react(behaviour, heard(kind, question="name"))
        assert response.say == "" or response.say in PHRASES
