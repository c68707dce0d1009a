"""What a story tells and what is drawn in the world agree."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.background import background_of
from roe_trainer.scenario.load import load_scenario
from roe_trainer.scenario.loaded import ScenarioText
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.units import mm_of_nm
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.words.say import say
from roe_trainer.world.build import build, frame_of

SCENARIOS = {path.stem: load_scenario(path) for path in sorted(scenario_root().glob("*.yaml"))}
EVERY_VARIANT = [(name, v.id) for name, source in SCENARIOS.items() for v in source.model.variants]
SEEDS = range(1, 7)
OPEN_SEA = Coast((), mm_of_nm(100))
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(WORDS, 1)} | {"twenty-two": 22}
NUMBER = "|".join(sorted(NUMBERS, key=len, reverse=True))
HOW_MANY = re.compile(rf"(?:^|we are |the )({NUMBER})(?: of us| crew|,|$)", re.IGNORECASE)
COUPLES = ("my wife, me", "my wife and i")
SO_MANY_STORIES = re.compile(
    rf"\b({NUMBER}) (?:times|unlit boats|boats that look alike|answers|calls)\b", re.IGNORECASE
)


def told(words: str) -> int | None:
    """The number of people that an answer names, in English or by its translation; None where it names none."""
    english = words.rpartition("(")[2].rstrip(")") if words.endswith(")") else words
    if english.lower().startswith(COUPLES):
        return 2
    found = HOW_MANY.search(english)
    return NUMBERS[found[1].lower()] if found else None


def vessels(name: str, variant: str, seed: int) -> list[Vessel]:
    """The contacts of a story as they are drawn."""
    world = build(SCENARIOS[name].model, seed, variant_id=variant).world
    return [world.vessels[contact.id] for contact in SCENARIOS[name].model.contacts]


def in_the_open(vessel: Vessel) -> int:
    return len([person for person in vessel.people if person.state != "hidden"])


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Three of us and the fish.", 3),
        ("Somos cinco, uno es un niño. (We are five, one is a boy.)", 5),
        ("Ocho tripulantes y cemento. (Eight crew and cement.)", 8),
        ("My wife, me, and too many books.", 2),
        ("Twenty-two, and we are ready to engage.", 22),
        ("Nosotros, gasolina y un atún. (Us, petrol and one tuna.)", None),
    ],
)
def test_a_number_of_people_is_read_from_an_answer(words: str, number: int | None) -> None:
    assert told(words) == number


@pytest.mark.parametrize("seed", SEEDS)
def test_whoever_says_how_many_they_are_and_hides_nothing_says_how_many_are_to_be_seen(seed: int) -> None:
    counted = 0
    for name, variant in EVERY_VARIANT:
        for vessel in vessels(name, variant, seed):
            answer = vessel.claims.people_cargo
            number = told(answer if isinstance(answer, str) else say(answer.text))
            if number is not None and not vessel.claims.conflicts:
                counted += 1
                assert number == in_the_open(vessel), (name, variant, vessel.id, vessel.claims.people_cargo)
    assert counted > 30


@pytest.mark.parametrize("seed", SEEDS)
def test_a_crew_list_is_compared_with_the_people_who_are_there(seed: int) -> None:
    for name, variant in EVERY_VARIANT:
        for vessel in vessels(name, variant, seed):
            for line in vessel.lines:
                if line.what in ("people", "crew"):
                    assert line.found == str(vessel.aboard), (name, variant)
                    assert line.said == str(in_the_open(vessel)), (name, variant)


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_closing_word_that_counts_the_stories_counts_them_all(name: str) -> None:
    model = SCENARIOS[name].model
    for found in SO_MANY_STORIES.finditer(model.debrief):
        assert NUMBERS[found[1].lower()] == len(model.variants), found[0]


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_no_report_is_told_twice_at_the_same_time(name: str) -> None:
    source: ScenarioText = SCENARIOS[name]
    for variant in source.model.variants:
        session = Session.start(source, pack_for(source), 1, "exam", None, variant.id)
        session.advance(240)
        reports = Counter((m.tick, m.text) for m in session.picture.messages if m.channel == "command")
        assert [report for report, times in reports.items() if times > 1] == []


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_no_two_stories_of_a_family_are_told_in_the_same_words(name: str) -> None:
    told_of = Counter(variant.debrief for variant in SCENARIOS[name].model.variants)
    assert max(told_of.values()) == 1


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_no_vessel_that_passes_by_has_the_name_of_another(name: str) -> None:
    source = SCENARIOS[name]
    frame = frame_of(source.model)
    variant = source.model.variants[0].id
    for seed in SEEDS:
        names = Counter(v.name for v in background_of(source.model.traffic, seed, frame, OPEN_SEA, source.beside))
        names.update({vessel.name for vessel in vessels(name, variant, seed) if vessel.name})
        assert [shared for shared, times in names.items() if times > 1] == []


UNCLEAR = {
    ("navy-ship-alone", "unclear_and_lawful"): False,
    ("navy-ship-alone", "unclear_and_unlawful"): True,
    ("armed-men-gulf-of-honduras", "whatever_it_takes"): False,
}


@pytest.mark.parametrize("where", sorted(UNCLEAR), ids="/".join)
def test_whoever_asks_what_an_unclear_order_means_is_told_a_lawful_or_an_unlawful_thing(where: tuple[str, str]) -> None:
    source = SCENARIOS[where[0]]
    session = Session.start(source, pack_for(source), 1, "exam", None, where[1])
    while not session.picture.orders and not session.finished:
        session.advance(5)
    track = session.picture.orders[0].subject
    assert track is not None
    assert session.picture.known(track, "order_manifestly_unlawful") is not True
    session.decide(Decision("answer_order", track, None, (("how", "clarify"),)))
    session.advance(300)
    assert session.picture.known(track, "order_clarified") is True
    assert (session.picture.known(track, "order_manifestly_unlawful") is True) == UNCLEAR[where]
