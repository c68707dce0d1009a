"""Wrong packs are told from the right one: a sample always, all of them with `-m slow`."""

from __future__ import annotations

import pytest

from roe_trainer.doctrine.judge import verdicts
from tests.doctrine.mutants import mutants
from tests.doctrine.mutation import REVIEWED, SIZE, corpus, tally, told_apart
from tests.doctrine.states import PACK, consistent


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
    assert [mutant.what for mutant in found.left if told_apart(mutant) is not None] == []


@pytest.mark.slow
def test_every_wrong_pack_is_told_and_every_survivor_is_proved_to_be_no_mistake() -> None:
    found = tally()
    assert set(found.survivors) == reviewed()
    assert [mutant.what for mutant in found.left if told_apart(mutant) is not None] == []


def test_a_wrong_pack_that_the_states_do_not_show_is_told_by_search() -> None:
    wrong = next(mutant for mutant in mutants(PACK) if mutant.what == "self_defence: left out")
    found = told_apart(wrong)
    assert found is not None
    assert consistent(found)
    assert found["threat"] in ("HOSTILE_INTENT", "HOSTILE_ACT")
