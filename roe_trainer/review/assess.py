"""The marks of a session: one place where a watch, live or replayed, meets the scoring."""

from __future__ import annotations

from dataclasses import replace

from roe_trainer.review.material import Material
from roe_trainer.review.of_session import material_of
from roe_trainer.review.reruns import consequences, turning_point
from roe_trainer.scoring.findings import Score
from roe_trainer.scoring.score import score
from roe_trainer.session.record import Note, Record
from roe_trainer.session.replay import Replayed, replay
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
    return replace(material, replay_differs=done.divergence is not None)


def _standing(record: Record, done: Replayed) -> str:
    if done.divergence is not None:
        return f"replay differs: {done.divergence}"
    if done.changed:
        return "replayed, not verified: " + "; ".join(done.changed)
    return "replayed and verified bit for bit" if record.seal is not None else "broken off, never sealed"


def _answers(record: Record) -> dict[str, str]:
    """The trainee's answers to the four questions, kept in the record as remarks that open with the question."""
    found = {}
    for line in record.lines:
        if isinstance(line, Note) and line.what == "remark":
            question, mark, answer = line.text.partition("? ")
            if mark and answer:
                found[question + "?"] = answer
    return found
