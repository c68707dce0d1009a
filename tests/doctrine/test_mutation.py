"""Wrong packs are told from the right one: a sample always, all of them with `-m slow`."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.judge import verdicts
from tests.doctrine.mutation import REVIEWED, SIZE, corpus, tally
from tests.doctrine.states import PACK, consistent

LEAST_PERMILLE = 900


def reviewed() -> set[str]:
    return set(REVIEWED.read_text(encoding="utf-8").splitlines())


def test_the_frozen_corpus_is_ruled_as_it_was() -> None:
    states = corpus()
    assert len(states) >= SIZE
    for facts, codes in states:
        assert verdicts(PACK, facts) == codes


def test_the_frozen_corpus_holds_no_contradiction() -> None:
    assert all(consistent(facts) for facts, _ in corpus()[::20])


def test_a_sample_of_wrong_packs_is_told_from_the_right_one() -> None:
    found = tally(every=171)
    assert found.killed > 5
    assert set(found.survivors) <= reviewed()


@pytest.mark.slow
def test_nine_wrong_packs_in_ten_are_told_and_every_survivor_was_looked_at() -> None:
    found = tally()
    assert found.killed * 1000 >= found.made * LEAST_PERMILLE
    assert set(found.survivors) <= reviewed()
