"""What those aboard have in mind: changes laid over each other, and the pairs that digests are made of."""

import pytest

from roe_trainer.vessels.behaviours import BEHAVIOURS
from roe_trainer.vessels.behaviours.rams import RamsMind
from roe_trainer.vessels.behaviours.zigzag import ZigzagMind
from roe_trainer.vessels.mind import UNCHANGED, Mind, OwnMind, names
from roe_trainer.vessels.own_ship import OWN_SHIP
from tests.vessels.test_behaviours import a_vessel


def test_what_never_came_up_is_not_written_and_what_was_set_to_nothing_is():
    assert UNCHANGED.pairs() == []
    assert Mind(running=False, team_busy=0).pairs() == [["running", 0], ["team_busy", 0]]


def test_a_mind_is_written_sorted_by_name_with_truth_values_as_numbers():
    mind = Mind(yielded=True, own=RamsMind(ramming=False, aims=3), approaches=(("boat", 61), ("helo", 1)))
    assert mind.pairs() == [["aims", 3], ["ramming", 0], ["saw_boat", 61], ["saw_helo", 1], ["yielded", 1]]


def test_an_approach_of_the_own_ship_is_written_as_records_know_her():
    assert Mind(approaches=((OWN_SHIP, 1),)).pairs() == [["saw_cutter", 1]]


def test_a_vessel_is_written_with_what_its_people_have_in_mind():
    assert a_vessel("rams").remember(Mind(scuttled=40)).to_data()[4] == [["scuttled", 40]]


def test_a_change_takes_over_what_it_sets_and_leaves_the_rest():
    before = Mind(running=True, was_mm_s=900, own=RamsMind(ramming=True, passes=1), approaches=(("boat", 61),))
    after = before | Mind(running=False, own=RamsMind(aims=2), approaches=(("helo", 7),))
    assert after.running is False
    assert after.was_mm_s == 900
    assert after.own == RamsMind(aims=2, passes=1, ramming=True)
    assert (after.approach("boat"), after.approach("helo"), after.approach("drone")) == (61, 7, 0)


def test_a_newer_approach_of_a_unit_takes_the_place_of_the_older():
    mind = Mind(approaches=(("boat", 61),)) | Mind(approaches=(("boat", 300),))
    assert mind.pairs() == [["saw_boat", 300]]


def test_no_change_leaves_the_very_same_mind():
    mind = Mind(angry=True)
    assert mind | Mind() is mind


def test_one_behaviour_does_not_write_into_the_mind_of_another():
    with pytest.raises(TypeError, match="RamsMind"):
        Mind(own=ZigzagMind(leg_no=1)) | Mind(own=RamsMind(aims=1))


def test_state_of_another_behaviour_reads_as_fresh():
    assert Mind(own=ZigzagMind(leg_no=1)).of(RamsMind) == RamsMind()


def test_no_behaviour_keeps_something_under_a_name_that_every_mind_has():
    assert BEHAVIOURS
    kinds = OwnMind.__subclasses__()
    assert {"RamsMind", "ZigzagMind"} <= {kind.__name__ for kind in kinds}
    for kind in kinds:
        shared = set(names(kind())) & set(Mind.__slots__)
        assert not shared, f"{kind.__name__}: {shared}"
        assert not [name for name in names(kind()) if name.startswith("saw_")]
