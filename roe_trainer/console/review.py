"""From a watch or a record to what the debrief needs: the session at its end, the score, the sealed record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.records.keep import note_review
from roe_trainer.records.marking import score_session
from roe_trainer.review.questions import QUESTIONS
from roe_trainer.scoring.findings import Score
from roe_trainer.session.record import Damaged, LaterFormat, Record, read_record
from roe_trainer.session.replay import replay
from roe_trainer.session.session import Session
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.words.say import say


@dataclass(slots=True)
class Reviewed:
    """A watch as marked. `ask`: the four questions come first.

    The record is sealed once they are answered or passed over.
    """

    session: Session
    score: Score
    path: Path | None
    words: str
    ask: bool
    truth_open: bool
    head: str = ""

    def close(self, answers: tuple[str, ...]) -> str:
        """Keep the answers, seal the record, open the truth; returns what went wrong, if anything did."""
        self.truth_open = True
        sink, self.session.sink = self.session.sink, None
        if sink is None:
            self.words = self.words if not self.ask else "Not recorded"
            return ""
        try:
            for question, answer in zip(QUESTIONS, answers, strict=False):
                if answer:
                    sink.note("answer", self.session.tick, answer, question)
            self.head = sink.seal(self.session.tick, self.session.digest(), self.score.verdict, self.score.total_tenths)
        except RecordNotWritten as error:
            return f"The record could not be sealed: {say(reason_of(error))}"
        finally:
            close = getattr(sink, "close", None)
            if close is not None:
                close()
        self.words = f"Record sealed, head {self.head[:12]}"
        return ""


def review_watch(session: Session, path: Path | None) -> Reviewed:
    """Mark a watch that has just ended."""
    session.finish()
    return Reviewed(session, score_session(session), path, "Answers to the questions first", ask=True, truth_open=False)


def review_record(path: Path) -> Reviewed:
    """Run a record again and mark it; raises Unreadable or Damaged."""
    record = read_record(path)
    if record.seal is None:
        _keep_review(path, record)
    done = replay(record)
    if done.divergence is not None and not done.rules:
        words = f"Replay differs: {say(done.divergence.line)}"
    elif done.changed:
        words = "Replayed, not verified: " + "; ".join(map(say, done.changed))
    elif record.seal is None:
        words = "Replayed; the record was broken off and is not sealed"
    else:
        words = f"Verified bit for bit, head {record.head[:12]}"
    return Reviewed(
        done.session, score_session(done.session), path, words, ask=False, truth_open=True, head=record.head
    )


def _keep_review(path: Path, record: Record) -> None:
    """An unfinished watch remembers that its truth was shown; an exam is not shown where that cannot be kept."""
    try:
        note_review(path, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    except RecordNotWritten:
        if record.header.mode == "exam":
            raise


def redo(reviewed: Reviewed, tick: int) -> Session | str:
    """The same watch up to a tick, open again for practice and not recorded; or why that cannot be."""
    if reviewed.path is None:
        return "This watch was not recorded, so it cannot be taken up again."
    try:
        session = replay(read_record(reviewed.path), until=tick).session
    except (Unreadable, Damaged, LaterFormat, OSError) as error:
        return f"The record cannot be run again: {say(reason_of(error)).splitlines()[0]}"
    session.finished = False
    return session


def write_report(reviewed: Reviewed) -> str:
    """Write the HTML report beside the record; returns where it is, or why it could not be written."""
    from roe_trainer.review.report import write_html

    if reviewed.path is None:
        return "This watch has no record, so there is no place for its report."
    target = reviewed.path.with_suffix(".html")
    try:
        write_html(reviewed.session, reviewed.score, target)
    except OSError as error:
        return f"The report could not be written: {error.strerror or error}"
    return f"Report written: {target}"
