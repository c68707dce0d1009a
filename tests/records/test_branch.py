"""A session branched or stored goes on as the first would have, and neither disturbs the other."""

from __future__ import annotations

import multiprocessing

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.records.branch import branch, restore, store
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

HAIL = Decision("hail", "T01", None, (("language", "en"), ("means", "vhf")))
STOP = Decision("order_stop", "T01", None, (("language", "en"), ("means", "vhf")))
SCENARIOS = ("hot-pursuit-straits-of-florida", "crowded-boat-north-of-haiti", "shiprider-gulf-of-nicoya")


def under_way(name: str) -> Session:
    source = load_scenario(scenario_root() / f"{name}.yaml")
    session = Session.start(source, pack_for(source), 7)
    session.advance(900)
    session.decide(HAIL)
    session.advance(240)
    return session


def lead_on(session: Session) -> str:
    session.decide(STOP)
    session.advance(600)
    return session.digest()


def lead_on_elsewhere(data: bytes) -> str:
    return lead_on(restore(data))


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_branch_goes_on_as_the_first_would_have(name: str) -> None:
    session = under_way(name)
    other = branch(session)
    assert other.digest() == session.digest()
    assert lead_on(other) == lead_on(session)


def test_what_is_done_in_a_branch_leaves_the_first_as_it_was() -> None:
    session = under_way(SCENARIOS[0])
    before, entries, duties = session.digest(), len(session.picture.ledger.entries), session.duties()
    lead_on(branch(session))
    assert (session.digest(), len(session.picture.ledger.entries), session.duties()) == (before, entries, duties)
    untouched = under_way(SCENARIOS[0])
    untouched.digest()
    assert lead_on(session) == lead_on(untouched)


def test_a_stored_watch_goes_on_in_another_process() -> None:
    session = under_way(SCENARIOS[1])
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        elsewhere = pool.apply(lead_on_elsewhere, (store(session),))
    assert elsewhere == lead_on(session)


def test_a_branch_writes_no_record_and_the_first_goes_on_writing() -> None:
    session = under_way(SCENARIOS[0])
    sink = object()
    session.sink = sink  # type: ignore[assignment]
    assert (branch(session).sink, session.sink) == (None, sink)
