"""The marks of a session: one place where a watch, live or replayed, meets the scoring."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.records.marking import score_session
from roe_trainer.review.material import Material
from roe_trainer.review.of_session import material_of
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.review.reruns import consequences, turning_point
from roe_trainer.scoring.findings import Score
from roe_trainer.session.record import FIRST, Note, Record
from roe_trainer.session.replay import Replayed, replay
from roe_trainer.words.say import say


def score_record(record: Record) -> tuple[Score, Replayed]:
    """Run a record again and score it; says beside the score whether the replay was bit for bit the same watch."""
    done = replay(record)
    return score_session(done.session), done


def review_material(record: Record, reruns: int = 0) -> Material:
    """Everything a review of a record draws on; with `reruns`, what its turning point could have led to as well."""
    score_, done = score_record(record)
    header = record.header
    rows = {
        "Trainee": header.trainee or (f"scripted trainee {header.player}" if header.player else ""),
        "Stood at": header.started_at,
        "Record": _standing(record, done),
        "Record head": record.head,
    }
    act = turning_point(score_) if reruns else None
    led_to = None if act is None else consequences(record, done.session, act, reruns)
    material = material_of(done.session, score_, _answers(record), rows, consequences=led_to)
    return replace(material, replay_differs=done.divergence is not None and not done.rules)


def _standing(record: Record, done: Replayed) -> str:
    if done.divergence is not None and not done.rules:
        return f"replay differs: {say(done.divergence.line)}"
    if done.changed:
        return "replayed, not verified: " + "; ".join(map(say, done.changed))
    return "replayed and verified bit for bit" if record.seal is not None else "broken off, never sealed"


def _answers(record: Record) -> dict[str, str]:
    """The trainee's answers by question. Records of the first format hold them as remarks that open with it."""
    found = {}
    for line in record.lines:
        if isinstance(line, Note) and line.what == "answer" and line.question in QUESTIONS and line.text:
            found[say(question_line(line.question))] = line.text
        elif isinstance(line, Note) and line.what == "remark" and record.header.format == FIRST:
            question, mark, answer = line.text.partition("? ")
            if mark and answer:
                found[question + "?"] = answer
    return found
