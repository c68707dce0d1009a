"""All approach questions have been put and answered, refused or left unanswered for a time.

An answer that was lost in noise is no silence: the question stays open until it is asked again.
"""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading

QUESTIONS = ("name", "nationality", "master", "voyage", "people_cargo")
WAIT_S = 60


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    engagement = picture.engagements.get(track)
    if engagement is None or any(question not in engagement.asked for question in QUESTIONS):
        return None
    if any(question in engagement.broken for question in QUESTIONS):
        return None
    answered = all(question in engagement.answered for question in QUESTIONS)
    if answered or picture.tick - engagement.asked_last_tick >= WAIT_S:
        return True, "All approach questions put; answered, or left without an answer."
    return None


FACT = Reading(id="rov_questions_complete", read=read)
