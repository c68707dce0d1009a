"""What a value leaves out: another State, another count, another contact is news although the value is the same."""

from collections.abc import Callable
from dataclasses import replace

from roe_trainer.picture.facts import FACTS
from roe_trainer.picture.ledger import EvidenceGrade, Ledger
from roe_trainer.vessels.vessel import Person
from roe_trainer.words.line import Line, line
from roe_trainer.world.effects.deeds import do_deed
from tests.picture.test_seeing import Eyes
from tests.world.fixtures import TARGET, a_world

SEEN = EvidenceGrade.OBSERVED


def test_another_detail_is_news_and_the_same_one_is_not():
    ledger = Ledger()
    for tick, state in ((1, "COL"), (2, "COL"), (3, "PAN")):
        ledger.show(tick, "T01", "zone", "F_TS", "plot", SEEN, "", (("state", state),))
    assert [(entry.tick, entry.told("state")) for entry in ledger.entries] == [(1, "COL"), (3, "PAN")]


def test_whoever_tells_less_takes_nothing_back():
    ledger = Ledger()
    ledger.show(1, "T01", "persons_in_water", True, "camera", SEEN, "", (("people", 3),))
    assert ledger.show(2, "T01", "persons_in_water", True, "lookout", SEEN, "") is None


def test_a_weaker_voice_that_repeats_itself_adds_nothing_and_one_that_names_another_state_does():
    ledger = Ledger()
    ledger.show(1, "T01", "nationality_claim", "OWN", "team", EvidenceGrade.VERIFIED, "", (("state", "USA"),))
    for state, entries in (("COL", 2), ("COL", 2), ("ECU", 3)):
        claimed = ("FOREIGN_NONE", "radio", EvidenceGrade.CLAIMED, "", (("state", state),))
        ledger.show(2, "T01", "nationality_claim", *claimed)
        assert len(ledger.entries) == entries


def lying_in(state: str) -> Callable[[int, int], tuple[str, str]]:
    return lambda x_mm, y_mm: ("F_TS", state)


def test_the_waters_of_another_state_replace_those_of_the_first():
    eyes = Eyes(a_world("hold_course", range_m=400))
    track = eyes.observer.tracks[TARGET]
    for state in ("COL", "PAN"):
        eyes.picture.zone_of = lying_in(state)
        read = FACTS["zone"].read(eyes.picture, track)
        assert read is not None
        eyes.picture.show(track, "zone", read.value, "plot", SEEN, read.said, read.detail)
    told = eyes.picture.ledger.counting(track, "zone")
    assert told is not None
    assert told.told("state") == "PAN"
    assert isinstance(told.text, Line)
    waters = told.text.arg("waters")
    assert isinstance(waters, Line)
    assert waters.arg("state") == line("state-PAN")


def test_the_count_of_people_in_the_water_is_kept_up():
    people = tuple(Person("crew") for _ in range(3))
    eyes = Eyes(a_world("hold_course", range_m=400, people=(Person("master"), *people)))
    eyes.world.vessels[TARGET] = replace(eyes.world.vessels[TARGET], max_speed_mm_s=0)
    do_deed(eyes.world, TARGET, "abandon")
    eyes.watch(30)
    counts = [e.told("people") for e in eyes.picture.ledger.entries if e.name == "persons_in_water" and e.value is True]
    assert counts[-1] == 4
