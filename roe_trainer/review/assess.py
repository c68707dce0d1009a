"""The marks of a session: one place where a watch, live or replayed, meets the scoring."""

from __future__ import annotations

from roe_trainer.review.material import Material
from roe_trainer.review.of_session import material_of
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.review.reruns import consequences, turning_point
from roe_trainer.scoring.findings import Score
from roe_trainer.scoring.score import score
from roe_trainer.session.record import Note, Record
from roe_trainer.session.replay import Replayed, replay
from roe_trainer.session.session import Session
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.line import Arg, Line, Several, line
from roe_trainer.words.say import said_in


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
    return review_of(record, *score_record(record), reruns)


def review_of(record: Record, score_: Score, done: Replayed, reruns: int = 0) -> Material:
    """The same of a record that was run again and scored already."""
    header = record.header
    scripted = line("review-trainee-scripted", player=header.player) if header.player else ""
    rows: dict[str, Arg] = {
        "trainee": header.trainee or scripted,
        "stood_at": header.started_at,
        "record": _standing(record, done),
        "record_head": record.head,
    }
    act = turning_point(score_) if reruns else None
    led_to = None if act is None else consequences(record, done.session, act, reruns)
    return material_of(done.session, score_, _answers(record), rows, consequences=led_to)


def _standing(record: Record, done: Replayed) -> Line:
    if done.divergence is not None:
        return line("review-record-differs", what=str(done.divergence))
    if done.changed:
        return line("review-record-not-verified", changed=Several(done.changed, "semicolon"))
    return line("review-record-verified" if record.seal is not None else "review-record-unsealed")


def _answers(record: Record) -> dict[Arg, str]:
    """The trainee's answers to the four questions, kept in the record as remarks that open with the question."""
    asked: dict[str, Arg] = {said_in(ENGLISH, question_line(name)): question_line(name) for name in QUESTIONS}
    found = {}
    for each in record.lines:
        if isinstance(each, Note) and each.what == "remark":
            question, mark, answer = each.text.partition("? ")
            if mark and answer:
                found[asked.get(f"{question}?", f"{question}?")] = answer
    return found
