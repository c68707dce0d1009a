"""Each behaviour, asked what it does when something reaches it."""

from dataclasses import replace

import pytest

from roe_trainer.sea.motion import Leg, steady
from roe_trainer.vessels.behaviour import Fate
from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.behaviours.in_distress import DistressedMind
from roe_trainer.vessels.mind import Mind
from roe_trainer.vessels.stimulus import NOTHING, Response, Stimulus, StimulusKind
from roe_trainer.vessels.vessel import Claims, Person, Vessel
from roe_trainer.words.say import say

FATE = Fate(7, "boat", 100)


def a_vessel(behaviour: str, **changes) -> Vessel:
    vessel = Vessel(
        id="boat",
        class_id="go_fast",
        leg=Leg(0, 0, 0, 0, 0),
        steering=steady(90_000, 10_000),
        behaviour=behaviour,
        max_speed_mm_s=21_000,
        turn_mdeg_s=15_000,
        accel_mm_s2=1_000,
        length_mm=11_000,
        height_mm=2_000,
        radar="small",
        people=(Person("master"), Person("crew")),
        claims=Claims(name="Grey Lady", nationality="the Bahamas"),
    )
    return replace(vessel, **changes)


def heard(kind: StimulusKind, **changes) -> Stimulus:
    return replace(Stimulus(kind, 100, "light_siren", bearing_mdeg=0, range_m=1_000), **changes)


def react(behaviour: str, stimulus: Stimulus, **changes) -> Response:
    return BEHAVIOURS[behaviour].hear(a_vessel(behaviour, **changes), stimulus, FATE)


@pytest.mark.parametrize("behaviour", ["hold_course", "work_gear", "loiter", "comply_late"])
def test_a_peaceful_vessel_takes_way_off_after_an_order(behaviour):
    response = react(behaviour, heard("order_stop"))
    assert response.speed_mm_s == 0
    assert response.delay_s > 0
    assert "acknowledge" in response.deeds


@pytest.mark.parametrize("behaviour", ["hold_course", "work_gear", "loiter", "comply_late"])
def test_an_order_in_a_language_nobody_speaks_is_not_obeyed(behaviour):
    response = react(behaviour, heard("order_stop", understood=False))
    assert response.speed_mm_s is None
    assert response.say == "not_understood"


def test_the_late_one_waits_as_long_as_its_trait_says():
    assert react("comply_late", heard("order_stop"), traits=(("delay_s", 77),)).delay_s == 77


@pytest.mark.parametrize("behaviour", ["flee", "run_then_yield"])
def test_a_runner_turns_away_from_the_signal_at_full_speed(behaviour):
    response = react(behaviour, heard("order_stop", bearing_mdeg=0))
    assert response.speed_mm_s == 21_000
    assert response.course_mdeg is not None
    assert 155_000 <= response.course_mdeg <= 205_000


def test_warning_shots_stop_the_one_that_yields_and_not_the_one_that_flees():
    assert react("run_then_yield", heard("warning_shots")).speed_mm_s == 0
    assert react("flee", heard("warning_shots")).speed_mm_s == 21_000


def test_it_may_take_two_sets_of_shots_to_make_it_yield():
    first = react("run_then_yield", heard("warning_shots"), traits=(("yields_after_shots", 2),))
    assert first.speed_mm_s is None
    second = react("run_then_yield", heard("warning_shots"), traits=(("yields_after_shots", 2),), mind=first.mind)
    assert second.speed_mm_s == 0


@pytest.mark.parametrize("behaviour", ["flee", "run_then_yield"])
def test_a_disabled_runner_gives_up_and_stays_stopped(behaviour):
    stopped = react(behaviour, heard("disabled"))
    assert stopped.speed_mm_s == 0
    assert "hands_up" in stopped.deeds
    again = react(behaviour, heard("order_stop"), mind=Mind(running=False, yielded=True))
    assert again.speed_mm_s == 0


def test_the_unaware_hears_nothing_until_somebody_is_close():
    assert react("unaware", heard("order_stop", range_m=900)) == NOTHING
    close = react("unaware", heard("order_stop", range_m=200, means="loudhailer"))
    assert close.speed_mm_s == 0


def test_the_unaware_does_not_hear_the_radio_even_close():
    assert react("unaware", heard("hail", range_m=100, means="vhf")) == NOTHING


def test_people_in_distress_wave_until_they_are_helped():
    think = BEHAVIOURS["in_distress"].think
    assert think(a_vessel("in_distress"), FATE).deeds == ("wave",)
    assert think(a_vessel("in_distress", mind=Mind(own=DistressedMind(helped=True))), FATE) == NOTHING


def test_a_question_without_a_claim_meets_silence():
    silent = react("hold_course", heard("question", question="voyage"))
    assert silent == NOTHING
    spoken = react("hold_course", heard("question", question="nationality"))
    assert spoken.say == "nationality"


def test_the_same_dice_give_the_same_response():
    for behaviour in BEHAVIOURS.values():
        vessel = a_vessel(behaviour.id)
        assert behaviour.hear(vessel, heard("order_stop"), FATE) == behaviour.hear(vessel, heard("order_stop"), FATE)
        assert behaviour.think(vessel, FATE) == behaviour.think(vessel, FATE)


@pytest.mark.parametrize("behaviour", sorted(BEHAVIOURS))
def test_every_behaviour_has_a_name_and_says_what_it_does(behaviour):
    assert say(f"behaviour-{behaviour}-title")
    assert say(f"behaviour-{behaviour}-help").endswith(".")
