"""Carrying out a decision: its measure says why not, enters what is meant, and does it (see `ladder.measures`)."""

from __future__ import annotations

from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measure import Measure
from roe_trainer.session.hands import WatchHands, WatchView
from roe_trainer.session.under_way import UnderWay
from roe_trainer.words.line import Line


def refusal_of(session: UnderWay, measure: Measure, decision: Decision) -> Line | None:
    """Why this cannot be done now, on what the watch knows."""
    return measure.why_not(WatchView(session), decision)


def log_intent(session: UnderWay, measure: Measure, decision: Decision) -> None:
    """Enter what an act is meant to be, known before it is judged."""
    measure.meant(WatchHands(session), decision)


def carry_out_decision(session: UnderWay, measure: Measure, decision: Decision) -> Line | None:
    """Carry it out and log it; returns a refusal that only shows on trying."""
    return measure.carry_out(WatchHands(session), decision)
