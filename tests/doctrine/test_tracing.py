"""A ruling step by step."""

from hypothesis import given, settings
from hypothesis import strategies as st

from roe_trainer.doctrine.judge import judge
from roe_trainer.doctrine.tracing import trace
from roe_trainer.words.say import shown
from tests.doctrine.states import KINDS, PACK, from_bytes


def test_a_rule_is_told_with_its_conditions_and_its_exceptions() -> None:
    steps = trace(PACK, {"children_aboard": True, "compliance": "EVADING", "order_notice": "GIVEN_PERCEIVABLE"}, "DISF")
    told = [(step.depth, shown(step.asked), step.holds, shown(step.found or "")) for step in steps]
    place = told.index((0, "Disabling fire with a child aboard", True, ""))
    assert told[place + 1] == (1, "a child is aboard", True, "a child is aboard")
    assert told[place + 2] == (1, "unless: Against an attack the means serve self-defence.", False, "")


def test_of_a_group_only_the_parts_that_carry_its_answer_are_told() -> None:
    steps = trace(PACK, {"zone": "HS", "suspicion": "RS", "compliance": "EVADING"}, "DISF")
    asked = [shown(step.asked) for step in steps]
    place = asked.index("the acting State's own flag outside another State's territorial sea: all of these")
    assert asked[place + 1] == "flag: own flag"
    assert not steps[place + 1].holds
    assert steps[place + 2].depth < steps[place + 1].depth  # that it lies on the high seas changes nothing


@settings(max_examples=60)
@given(st.binary(min_size=len(KINDS) + 1, max_size=len(KINDS) + 1), st.sampled_from([rung.id for rung in PACK.rungs]))
def test_every_deciding_rule_heads_its_steps_and_speaks(raw: bytes, rung: str) -> None:
    facts = from_bytes(raw)
    steps = trace(PACK, facts, rung)
    heads = [step for step in steps if step.depth == 0]
    assert [head.asked for head in heads] == [cited.title for cited in judge(PACK, facts, rung).rules]
    assert all(head.holds for head in heads)
