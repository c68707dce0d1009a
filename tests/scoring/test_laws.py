"""The laws of scoring over watches that nobody wrote: a few each here, five thousand each with `-m slow`."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.scoring.generated import GeneratedWatch, marked, watches
from tests.scoring.laws import LAWS

FEW, MANY = 25, 5_000


def run(name: str, examples: int) -> int:
    """How many watches the law was tried on; it raises on the first that breaks it."""
    asked, law = 0, LAWS[name]

    @settings(
        max_examples=examples, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(st.tuples(*law.strategies))
    def every_watch(drawn: tuple[object, ...]) -> None:
        nonlocal asked
        law.check(*drawn)
        asked += 1

    every_watch()
    return asked


@pytest.mark.parametrize("name", sorted(LAWS))
def test_the_law_holds_for_every_watch(name: str) -> None:
    assert run(name, FEW) >= FEW


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(LAWS))
def test_the_law_holds_for_five_thousand_watches(name: str) -> None:
    assert run(name, MANY) >= MANY


@pytest.mark.slow
@pytest.mark.parametrize("shard", range(4))
def test_twenty_thousand_watches_with_a_critical_failure_never_reach_a_go(shard: int) -> None:
    failed = 0

    @seed(shard)
    @settings(max_examples=12_000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(watches())
    def every_watch(watch: GeneratedWatch) -> None:
        nonlocal failed
        result = marked(*watch)
        failed += bool(result.critical)
        assert not (result.critical and result.verdict == "GO")

    every_watch()
    assert failed >= 5_000
