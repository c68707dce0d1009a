"""Measures: what the shelf holds, and how options are checked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.doctrine.pack import load_pack
from roe_trainer.ladder.decisions import Decision, Justification
from roe_trainer.ladder.describe import label_value
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.ladder.option import Option
from roe_trainer.words.say import say

FULL = load_pack("us-coast-guard")


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.id)
def test_a_measure_that_stands_on_a_rung_stands_on_one_of_the_full_ladder(measure):
    assert measure.rung is None or measure.rung in FULL.by_rung


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.id)
def test_every_measure_says_what_it_is_for(measure):
    assert say(measure.help).endswith(".")
    assert say(measure.title)
    for option in measure.options:
        assert say(measure.option_title(option.name))
        for value in option.choices:
            assert say(label_value(value))


def test_every_rung_of_the_full_ladder_can_be_taken():
    assert {rung.id for rung in FULL.rungs} <= {measure.rung for measure in MEASURES.values()}


def test_force_is_always_coercive_and_needs_a_target():
    for measure in MEASURES.values():
        assert not measure.force or (measure.coercive and measure.needs_target)


def test_nothing_said_is_force():
    assert not [m.id for m in MEASURES.values() if m.speaks and m.force]


@pytest.mark.parametrize(
    ("given_options", "complaint"),
    [
        ({}, "needs means"),
        ({"means": "pigeon", "language": "en"}, "means must be one of vhf, loudhailer"),
        ({"means": "vhf", "language": "en", "volume": "loud"}, "no option volume"),
        ({"means": "vhf", "language": True}, "language must be one of"),
    ],
)
def test_wrong_options_are_told_in_plain_words(given_options, complaint):
    assert any(complaint in say(problem) for problem in MEASURES["hail"].option_problems(given_options))


def test_right_options_have_no_problem():
    assert MEASURES["hail"].option_problems({"means": "vhf", "language": "es"}) == ()


@given(st.integers(-1000, 1000))
def test_a_number_is_taken_exactly_within_its_ends(value):
    course = Option("course_deg", low=0, high=359)
    assert (course.problem(value) is None) == (0 <= value <= 359)


def test_a_truth_value_is_not_a_number_and_a_text_has_an_end():
    assert Option("speed_kn", low=0, high=40).problem(True)
    assert Option("text", text_max=5).problem("longer than five")
    assert Option("text", text_max=5).problem("a\nb")


options = st.dictionaries(
    st.text("abc", min_size=1, max_size=3), st.one_of(st.integers(-9, 9), st.text("xyz", max_size=3))
)
grounds = st.none() | st.builds(
    Justification,
    st.text("ABC", max_size=5),
    st.lists(st.integers(1, 99), max_size=6).map(tuple),
    st.none() | st.integers(0, 100),
)


@given(
    st.builds(Decision, st.sampled_from(sorted(MEASURES)), st.none() | st.just("T01"), st.none() | st.just("boat")),
    options,
    grounds,
)
def test_a_decision_survives_being_written_down(decision, chosen, ground):
    whole = Decision(decision.measure, decision.target, decision.unit, tuple(sorted(chosen.items())), ground)
    assert Decision.from_data(whole.to_data()) == whole
