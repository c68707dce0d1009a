"""A watch stood for real comes out of scoring as it looked live, and its review tells the truth only at the end."""

from __future__ import annotations

import pytest

from roe_trainer.players.player import stand_watch
from roe_trainer.players.scripted import PLAYERS
from roe_trainer.records.marking import score_session
from roe_trainer.review.build import build_report
from roe_trainer.review.of_session import material_of
from roe_trainer.review.render.text import to_text
from roe_trainer.scenario.library import find
from roe_trainer.scenario.load import load_scenario
from roe_trainer.session.replay import pack_for
from roe_trainer.session.session import Session
from roe_trainer.words.say import shown
from tests.review.watches import spoken

WATCHES = [("windward-passage-go-fast", "expert"), ("silent-panga-la-guajira", "trigger-happy")]


def stood(scenario: str, player: str, variant: str | None = None) -> Session:
    source = load_scenario(find(scenario))
    session = Session.start(source, pack_for(source), 1, "exam", None, variant)
    stand_watch(session, PLAYERS[player])
    session.finish()
    return session


@pytest.fixture(scope="module", params=WATCHES, ids=[f"{s} {p}" for s, p in WATCHES])
def session(request: pytest.FixtureRequest) -> Session:
    return stood(*request.param)


def test_duties_end_in_scoring_as_they_ended_live(session: Session) -> None:
    live = sorted((c.duty.id, c.track, c.opened, c.closed, c.outcome) for c in session.duty_tracker.closed)
    scored = [(w.duty, w.subject, w.opened, w.closed, w.outcome) for w in score_session(session).duties]
    ended = sorted(w for w in scored if w[-1] not in ("unended", "foreclosed"))
    known = {w[:4] for w in scored}
    assert set(ended) <= set(live)
    assert all(duty[:4] in known for duty in live)


def test_scoring_twice_gives_the_same_data(session: Session) -> None:
    assert score_session(session).to_data(shown) == score_session(session).to_data(shown)


def test_the_score_reads_no_truth(session: Session) -> None:
    before = score_session(session).to_data(shown)
    world, session.world = session.world, None  # type: ignore[assignment]
    try:
        assert score_session(session).to_data(shown) == before
    finally:
        session.world = world


def test_the_truth_is_told_last_and_names_the_variant(session: Session) -> None:
    report = build_report(material_of(session, score_session(session)))
    told = next(section for section in report.sections if section.id == "truth")
    process = [s for s in report.sections if s.id in ("verdict", "decisions", "silences", "deductions")]
    assert session.variant in repr(told)
    assert session.variant not in repr(process)


def test_a_review_without_truth_can_be_made_for_the_first_look(session: Session) -> None:
    report = build_report(material_of(session, score_session(session), with_truth=False))
    assert "truth" not in [section.id for section in report.sections]


def test_a_review_names_states_and_suspicion_in_words(session: Session) -> None:
    text = to_text(build_report(material_of(session, score_session(session))))
    told = text[text.index("WHAT WAS REALLY THERE") :].split("WHAT MAY FOLLOW")[0]
    for code in ("BHS", "HTI", "PAN", "COL", "suspicion rs", "lost or gone"):
        assert code not in told


def test_a_poor_explanation_alone_makes_no_decision_unsound() -> None:
    watch = stood("windward-passage-go-fast", "novice", "sport_fishers")
    score = score_session(watch)
    assert score.verdict == "NO-GO"
    assert all(finding.losses.keys() == {"articulation"} for finding in score.findings)
    report = build_report(material_of(watch, score))
    assert "Lawful decisions, poorly explained, good result." in repr(spoken(report.sections))
    assert "What held:" in repr(spoken(report.sections))
