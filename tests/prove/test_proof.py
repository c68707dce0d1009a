"""Proof: a fair scenario passes, an unfair one is told apart."""

from dataclasses import replace

import pytest

from roe_trainer.prove.proof import prove
from roe_trainer.scenario.models import Approval
from tests.session.watches import DESTROYER, PANGA, pack, source


@pytest.fixture(scope="module")
def proof():
    return prove(source(PANGA), pack(PANGA), seeds=(2,))


def test_a_shipped_watch_is_fair_and_has_a_par_for_each_variant(proof):
    assert proof.fair, proof.faults
    assert set(proof.par_tenths) == {variant.id for variant in source(PANGA).model.variants}


def test_the_attempts_cover_every_player_and_variant(proof):
    players = {attempt.player for attempt in proof.attempts}
    assert {"expert", "passive", "random", "trigger-happy"} <= players
    assert len(proof.attempts) == len(players) * len(proof.par_tenths)


@pytest.mark.slow
def test_no_attempt_with_a_critical_failure_is_worth_par():
    proof = prove(source(DESTROYER), pack(DESTROYER), seeds=(3,))
    for attempt in proof.attempts:
        if attempt.critical:
            assert attempt.total_tenths < proof.par_tenths[attempt.variant]


@pytest.mark.slow
def test_a_watch_without_marks_is_never_called_unfair():
    model = source(PANGA).model.model_copy(
        update={"marked": False, "approvals": {"boarding": Approval(answer="refuse")}}
    )
    assert prove(replace(source(PANGA), model=model), pack(PANGA), seeds=(2,)).fair
