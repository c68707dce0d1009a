"""Looks: each clarity shows what can be made out at it, and no more."""

from dataclasses import replace

from roe_trainer.picture.contacts import Clarity
from roe_trainer.picture.look import look_at
from roe_trainer.words.line import line
from roe_trainer.words.say import shown
from tests.vessels.test_behaviours import a_vessel

BOAT = a_vessel("hold_course", deck=("drums", "packages"), name="Grey Lady", ensign="BHS", engines=3, weapons="in_hand")


def test_far_off_it_is_a_hull_and_no_more():
    look = look_at(BOAT, "eoir", Clarity.DETECTED, 9_000)
    assert (look.engines, look.people, look.flag, look.name, look.cargo, look.weapons) == (
        None,
        None,
        None,
        None,
        (),
        False,
    )


def test_a_classified_vessel_shows_bulky_things_but_not_packages():
    look = look_at(BOAT, "eoir", Clarity.CLASSIFIED, 4_000)
    assert look.cargo == ("drums",)
    assert look.engines == 3
    assert look.people is None


def test_close_to_everything_that_can_be_seen_is_seen():
    look = look_at(BOAT, "eoir", Clarity.IDENTIFIED, 900)
    assert (look.people, look.flag, look.name, look.weapons) == (2, "BHS", "Grey Lady", True)


def test_hidden_cargo_is_never_seen():
    for clarity in list(Clarity)[1:]:
        innocent = look_at(BOAT, "eoir", clarity, 900)
        guilty = look_at(replace(BOAT, hidden=("cocaine",)), "eoir", clarity, 900)
        assert innocent == guilty


def test_one_is_a_person_and_two_are_people():
    assert shown(line("look-in-water", people=1)) == "1 person in the water."
    assert shown(line("look-in-water", people=2)) == "2 people in the water."
    assert shown(line("look-people-aboard", people=1)) == "1 person seen aboard."
