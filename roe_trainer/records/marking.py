"""The marks of a session: one place where a watch, live or replayed, meets the scoring."""

from __future__ import annotations

from roe_trainer.scoring.findings import Score
from roe_trainer.scoring.score import score
from roe_trainer.session.session import Session


def score_session(session: Session) -> Score:
    """Score a watch as it stands: what was shown, what was done, how long it lasted; never the truth."""
    model = session.scenario
    return score(
        session.pack,
        session.picture.ledger.entries,
        session.actions,
        session.tick,
        model.marked,
        model.law_as_of,
        ends_at=model.ends_after_min * 60 if session.finished else 0,
    )
