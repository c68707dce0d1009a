"""What comes of standing a record again: the same, by another program, other rules, different, forged, not whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from roe_trainer.records.marking import score_session
from roe_trainer.session.program import MARKS_AS
from roe_trainer.session.record import FIRST, Record
from roe_trainer.session.replay import Replayed, replay
from roe_trainer.session.seal import contradicted, why_not_whole
from roe_trainer.session.session import CHECKPOINT_S
from roe_trainer.words.line import Line, line


class Answer(StrEnum):
    """One word for what a record is worth; a later format and what cannot be read never come this far."""

    SAME = "same"
    ANOTHER_PROGRAM = "same-by-another-program"
    OTHER_RULES = "not-comparable-other-rules"
    DIFFERS = "differs"
    FORGED = "forged"
    NOT_WHOLE = "not-whole"

    @property
    def holds(self) -> bool:
        """Whether the record is what it says."""
        return self in (Answer.SAME, Answer.ANOTHER_PROGRAM)


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer with its reasons: `said` first (another program), then what stands against it, then mere notes."""

    answer: Answer
    done: Replayed
    said: tuple[Line, ...] = ()
    against: tuple[Line, ...] = ()
    notes: tuple[Line, ...] = ()


def verify(record: Record, held_head: str | None = None) -> Verified:
    """Stand the watch of a record again and compare what can be compared; raises Unreadable."""
    done = replay(record)
    said = (done.program,) if done.program is not None else ()
    not_whole = why_not_whole(record, held_head)
    swapped = tuple(reason for reason in not_whole if reason.key == "record-other-head")
    not_whole = (*(reason for reason in not_whole if reason.key != "record-other-head"), *_thinned(record))
    if done.forged or swapped:
        return Verified(Answer.FORGED, done, said, (*done.forged, *swapped), not_whole)
    if not_whole:
        return Verified(Answer.NOT_WHOLE, done, said, not_whole, _parted(done))
    if done.rules:
        return Verified(Answer.OTHER_RULES, done, said, done.rules)
    if done.divergence is not None:
        return Verified(Answer.DIFFERS, done, said, _parted(done))
    marks = _other_marks(record, done)
    if marks:
        marks_alike = done.program is None or record.header.engine in MARKS_AS
        return Verified(Answer.FORGED if marks_alike else Answer.DIFFERS, done, said, marks)
    return Verified(Answer.ANOTHER_PROGRAM if said else Answer.SAME, done, said)


def _thinned(record: Record) -> tuple[Line, ...]:
    """Whether the checkpoints of the end were taken out of a record of the first format, which has nothing else that
    could be compared. An interruption can cost one of them."""
    if record.header.format != FIRST or record.seal is None:
        return ()
    seconds = record.seal.ticks - max((each.tick for each in record.checkpoints), default=0)
    return (line("record-no-checkpoints", seconds=seconds),) if seconds >= 2 * CHECKPOINT_S else ()


def _parted(done: Replayed) -> tuple[Line, ...]:
    return () if done.divergence is None else (done.divergence.line,)


def _other_marks(record: Record, done: Replayed) -> tuple[Line, ...]:
    """What the seal says otherwise than the watch does when it is scored again."""
    score, session = score_session(done.session), done.session
    digest = session.digest()
    if record.header.format == FIRST and record.seal is not None:
        digest = record.seal.digest  # of sentences as well, so it can say nothing here
    differing = contradicted(record, session.tick, digest, score.verdict, score.total_tenths)
    return tuple(line("record-seal-says", field=n, says=sealed, gives=found) for n, sealed, found in differing)
