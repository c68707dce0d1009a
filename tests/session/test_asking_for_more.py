"""Asking a State for more than it gave: what was given stands while it thinks, and what it says next counts."""

from __future__ import annotations

import pytest

from roe_trainer.files.places import scenario_root
from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

MONA = load_scenario(scenario_root() / "mona-passage-foreign-sea.yaml")
LONG_ENOUGH_S = 720


def asked(session: Session) -> object:
    """Ask the coastal State, and tell what stands while it thinks."""
    decision = Decision("request", "T01", None, (("what", "coastal_consent"),))
    assert session.decide(decision).accepted
    return session.picture.known("T01", "coastal_consent")


def after_one_answer(variant: str) -> Session:
    session = Session.start(MONA, pack_for(MONA), 1, "exam", None, variant)
    session.advance(30)
    assert asked(session) == "REQUESTED"
    session.advance(LONG_ENOUGH_S)
    return session


@pytest.mark.parametrize(
    ("variant", "first", "second"),
    [
        ("agreed_to_cut", "STOP_BOARD", "FULL"),
        ("not_to_be_cut", "STOP_BOARD", "WITHDRAWN"),
        ("consent_to_board", "STOP_BOARD", "STOP_BOARD"),
        ("entry_only", "ENTRY", "ENTRY"),
    ],
)
def test_what_was_given_stands_until_the_second_answer(variant: str, first: str, second: str) -> None:
    session = after_one_answer(variant)
    assert session.picture.known("T01", "coastal_consent") == first
    assert asked(session) == first
    session.advance(LONG_ENOUGH_S)
    assert session.picture.known("T01", "coastal_consent") == second


def test_a_refusal_is_asked_about_anew() -> None:
    session = after_one_answer("refused")
    assert session.picture.known("T01", "coastal_consent") == "REFUSED"
    assert asked(session) == "REQUESTED"
