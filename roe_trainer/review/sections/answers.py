"""What the trainee said of the watch before seeing anything of this."""

from roe_trainer.review.material import Material
from roe_trainer.review.report import Block, Pairs
from roe_trainer.review.section import SectionMaker

QUESTIONS = {
    "meant": "What was meant to happen?",
    "happened": "What did happen?",
    "why": "Why?",
    "sustain": "What to keep, what to change?",
}


def make(material: Material) -> tuple[Block, ...]:
    rows = tuple((question, material.answers[key]) for key, question in QUESTIONS.items() if material.answers.get(key))
    return (Pairs(rows),) if rows else ()


SECTION = SectionMaker("answers", "Your own review", 5, make)
