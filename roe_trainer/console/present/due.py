"""What is due now, for coach mode, and which coercive acts still lack their justification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import span
from roe_trainer.ladder.decisions import Decision
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.words.line import Line, Quoted, line
from roe_trainer.words.say import say, shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


def due_words(session: Session) -> tuple[str, ...]:
    """Open duties in words, the most pressing first."""
    rows = []
    for due in session.duties():
        left = due.deadline - session.tick
        told = line("console-due-left", left=span(left)) if left > 0 else line("console-due-over")
        rows.append((left, say("console-due", track=due.track, duty=Quoted(due.duty.title), left=told)))
    return tuple(words for _, words in sorted(rows))


def owed_words(actions: tuple[Any, ...]) -> tuple[str, ...]:
    """Action number first, then the words of the button."""
    return tuple(f"{a.number} {shown(_owed(a.decision))}" for a in reversed(actions))


def _owed(decision: Decision) -> Line:
    measure = MEASURES[decision.measure].title
    return line("console-owed", measure=measure, track=decision.target or "")
