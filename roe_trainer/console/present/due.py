"""What is due now, for coach mode, and which coercive acts still lack their justification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from roe_trainer.console.present.words import span
from roe_trainer.ladder.measures import MEASURES
from roe_trainer.words.say import shown

if TYPE_CHECKING:
    from roe_trainer.session.session import Session


def due_words(session: Session) -> tuple[str, ...]:
    """Open duties in words, the most pressing first."""
    rows = []
    for due in session.duties():
        left = due.deadline - session.tick
        rows.append((left, f"{due.track}: {due.duty.title}, {f'{span(left)} left' if left > 0 else 'overdue'}"))
    return tuple(words for _, words in sorted(rows))


def owed_words(actions: tuple[Any, ...]) -> tuple[str, ...]:
    """Action number first, then the words of the button."""
    return tuple(
        f"{a.number} Justify: {shown(MEASURES[a.decision.measure].title).lower()}, {a.decision.target}"
        for a in reversed(actions)
    )
