"""Bit tests, closures and reasons are three ways to ask one question."""

from __future__ import annotations

from hypothesis import given, settings

from roe_trainer.law.bits import BitTable
from roe_trainer.law.condition import Condition, parse_condition
from roe_trainer.law.kinds import FactValue
from roe_trainer.law.reasons import compile_reason
from roe_trainer.law.words import condition_words
from roe_trainer.words.say import shown
from tests.law.conditions import VOCABULARY, conditions, facts

Facts = dict[str, FactValue]


def read(node: object, **named: Condition) -> Condition:
    return parse_condition(node, VOCABULARY, "when", named)


def by_bits(condition: Condition, known: Facts) -> bool:
    table = BitTable()
    cubes = table.cubes(condition)
    state = table.encoder().encode(known)
    return any(state & mask == value for mask, value in cubes)


@settings(max_examples=400, deadline=None)
@given(conditions(), facts())
def test_bits_answer_as_the_condition_does(node: object, known: Facts) -> None:
    condition = read(node)
    assert by_bits(condition, known) == condition.holds(known)


@settings(max_examples=200, deadline=None)
@given(conditions(), conditions(), facts())
def test_a_named_part_answers_as_if_it_were_written_out(inner: object, outer: object, known: Facts) -> None:
    named = read({"all": [{"not": {"use": "part"}}, outer]}, part=read(inner))
    written = read({"all": [{"not": inner}, outer]})
    assert by_bits(named, known) == named.holds(known) == written.holds(known)


@settings(max_examples=300, deadline=None)
@given(conditions(), facts(), facts())
def test_the_reason_settles_the_answer_whatever_else_is_known(node: object, known: Facts, other: Facts) -> None:
    condition = read(node)
    holds, count, pairs = compile_reason(condition.node, {})(known, {})
    assert holds == condition.holds(known)
    assert count == len(pairs) == len(dict(pairs))
    assert condition.holds({**other, **dict(pairs)}) == holds


@settings(max_examples=200, deadline=None)
@given(conditions(), facts(), facts())
def test_the_support_of_a_trace_settles_it_too(node: object, known: Facts, other: Facts) -> None:
    condition = read(node)
    trace = condition.explain(known)
    assert trace.holds == condition.holds(known)
    assert condition.holds({**other, **dict(trace.support)}) == trace.holds


@settings(max_examples=200, deadline=None)
@given(conditions(), facts())
def test_a_condition_asks_only_the_facts_it_names(node: object, known: Facts) -> None:
    condition = read(node)
    only = {name: value for name, value in known.items() if name in condition.reads}
    assert condition.holds(only) == condition.holds(known)


@settings(max_examples=100, deadline=None)
@given(conditions())
def test_every_condition_can_be_said(node: object) -> None:
    words = shown(condition_words(read(node).node, {}))
    assert words
    assert "_" not in words


def test_a_long_product_of_alternatives_stays_short() -> None:
    either = {"any": [{"fact": "insignia_displayed"}, {"fact": "language_understood"}, {"fact": "marksman_ready"}]}
    condition = read({"all": [either] * 12})
    assert len(BitTable().cubes(condition)) <= 8
    assert by_bits(condition, {"marksman_ready": True})
    assert not by_bits(condition, {})


def test_a_contradiction_leaves_no_cube() -> None:
    never = read({"all": [{"fact": "insignia_displayed"}, {"not": {"fact": "insignia_displayed"}}]})
    assert BitTable().cubes(never) == ()


def test_named_parts_are_said_in_their_own_words() -> None:
    attack = read({"fact": "threat", "is": "HOSTILE_ACT"})
    condition = read({"all": [{"not": {"use": "attack"}}, {"fact": "zone", "is": "HS"}]}, attack=attack)
    assert shown(condition_words(condition.node, {"attack": "an attack is under way"})) == (
        "not (an attack is under way) and zone: high seas"
    )
