"""A report to the command hands an inquiry on, for as long as it is fresh."""

from __future__ import annotations

from roe_trainer.ladder.decisions import Decision
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session

REPORT = Decision("report", "T01", None, (("what", "situation"),))


def watch() -> Session:
    source = load_scenario(find("windward-passage-go-fast"))
    session = Session.start(source, pack_for(source), 4, "exam")
    session.advance(60)
    return session


def handed_on(session: Session) -> bool:
    return session.fact_base.facts("T01").get("inquiry_handed_over", False) is True


def test_nothing_is_handed_on_by_a_watch_that_keeps_it_to_itself() -> None:
    session = watch()
    session.advance(600)
    assert not handed_on(session)


def test_a_report_hands_the_inquiry_on_at_once() -> None:
    session = watch()
    assert session.decide(REPORT).accepted
    assert handed_on(session)


def test_a_report_is_stale_after_a_quarter_of_an_hour_and_a_fresh_one_counts_again() -> None:
    session = watch()
    session.decide(REPORT)
    session.advance(800)
    assert handed_on(session)
    session.advance(200)
    assert not handed_on(session)
    session.decide(REPORT)
    assert handed_on(session)
