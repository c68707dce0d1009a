"""PR01-PR20 over drawn sets of facts: a few hundred each here, twenty thousand each with `-m slow`."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.doctrine.properties import PROPERTIES
from tests.doctrine.states import FactSet, consistent, fact_sets

FEW, MANY = 120, 20_000


def run(identity: str, examples: int) -> int:
    """How many sets the property was asked of; it raises on the first that breaks it."""
    asked = 0

    @settings(
        max_examples=examples, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(fact_sets())
    def every_set(facts: FactSet) -> None:
        nonlocal asked
        PROPERTIES[identity](facts)
        asked += 1

    every_set()
    return asked


@pytest.mark.parametrize("identity", sorted(PROPERTIES))
def test_the_property_holds_for_every_consistent_set(identity: str) -> None:
    assert run(identity, FEW) >= FEW


@pytest.mark.slow
@pytest.mark.parametrize("identity", sorted(PROPERTIES))
def test_the_property_holds_for_twenty_thousand_sets(identity: str) -> None:
    assert run(identity, MANY) >= MANY


def test_all_twenty_properties_are_here() -> None:
    assert sorted(PROPERTIES) == [f"PR{number:02d}" for number in range(1, 21)]


@settings(max_examples=200, deadline=None)
@given(fact_sets())
def test_drawn_sets_never_contradict_themselves(facts: FactSet) -> None:
    assert consistent(facts)
