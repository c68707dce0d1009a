"""The four questions a trainee answers before the truth is opened: by id in the record, in words from the catalogue."""

from __future__ import annotations

from roe_trainer.words.line import Line, line

QUESTIONS = ("meant", "happened", "why", "next")


def question_line(question: str) -> Line:
    """The question of that id, to be said."""
    return line(f"review-question-{question}")
