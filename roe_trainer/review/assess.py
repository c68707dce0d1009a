"""The review of a record: one place where a watch that is run again meets the scoring."""

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
from roe_trainer.words.language import ENGLISH
from roe_trainer.words.line import Arg, Line, Several, line
from roe_trainer.words.say import said_in


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
    material = material_of(done.session, score_, _answers(record), rows, consequences=led_to)
    return replace(material, replay_differs=differs(done))


def differs(done: Replayed) -> bool:
    """Whether the watch came out otherwise although the rules are those it was stood by."""
    return done.divergence is not None and not done.rules


def _standing(record: Record, done: Replayed) -> Line:
    if done.divergence is not None and differs(done):
        return line("review-record-differs", what=done.divergence.line)
    if done.changed:
        return line("review-record-not-verified", changed=Several(done.changed, "semicolon"))
    return line("review-record-verified" if record.seal is not None else "review-record-unsealed")


def _answers(record: Record) -> dict[Arg, str]:
    """The trainee's answers by question. Records of the first format hold them as remarks that open with it."""
    asked: dict[str, Arg] = {said_in(ENGLISH, question_line(name)): question_line(name) for name in QUESTIONS}
    found: dict[Arg, str] = {}
    for each in record.lines:
        if isinstance(each, Note) and each.what == "answer" and each.question in QUESTIONS and each.text:
            found[question_line(each.question)] = each.text
        elif isinstance(each, Note) and each.what == "remark" and record.header.format == FIRST:
            question, mark, answer = each.text.partition("? ")
            if mark and answer:
                found[asked.get(f"{question}?", f"{question}?")] = answer
    return found
