"""All approach questions have been put and answered, refused or left unanswered for a time.

An answer that was lost in noise is no silence: the question stays open until it is asked again.
"""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line

QUESTIONS = ("name", "nationality", "master", "voyage", "people_cargo")
WAIT_S = 60


def read(picture: Picture, track: str) -> Read | None:
    """True when all of QUESTIONS are answered, or WAIT_S after the last was put; never taken back."""
    engagement = picture.engagements.get(track)
    if engagement is None or any(question not in engagement.asked for question in QUESTIONS):
        return None
    if any(question in engagement.broken for question in QUESTIONS):
        return None
    answered = all(question in engagement.answered for question in QUESTIONS)
    if answered or picture.tick - engagement.asked_last_tick >= WAIT_S:
        return Read(True, line("fact-questions-complete"))
    return None


FACT = Reading(id="rov_questions_complete", read=read)
