"""From a watch or a record to what the debrief needs: the session at its end, the report, the sealed record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from roe_trainer.files.problems import Unreadable, reason_of
from roe_trainer.records.keep import note_review
from roe_trainer.records.marking import score_session
from roe_trainer.review.assess import differs, review_of, score_record
from roe_trainer.review.blocks import Report
from roe_trainer.review.build import build_report
from roe_trainer.review.material import Material
from roe_trainer.review.of_session import material_of
from roe_trainer.review.questions import QUESTIONS, question_line
from roe_trainer.scoring.findings import Score
from roe_trainer.session.record import Damaged, LaterFormat, Record, read_record
from roe_trainer.session.replay import Replayed, replay
from roe_trainer.session.session import Session
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.words.line import Arg, Line, Several, line


@dataclass(slots=True)
class Reviewed:
    """A watch as marked, with its report. `ask`: the four questions come first.

    The record is sealed once they are answered or passed over.
    """

    session: Session
    score: Score
    material: Material
    report: Report
    path: Path | None
    words: Line
    ask: bool
    truth_open: bool
    head: str = ""

    def close(self, answers: tuple[str, ...]) -> Line | None:
        """Keep the answers, seal the record, open the truth; returns what went wrong, if anything did."""
        self.truth_open = True
        if any(answers):
            own: dict[Arg, str] = {question_line(q): text for q, text in zip(QUESTIONS, answers, strict=False) if text}
            self.material = replace(self.material, answers=own)
            self.report = build_report(self.material)
        sink, self.session.sink = self.session.sink, None
        if sink is None:
            self.words = self.words if not self.ask else line("debrief-not-recorded")
            return None
        try:
            for question, answer in zip(QUESTIONS, answers, strict=False):
                if answer:
                    sink.note("answer", self.session.tick, answer, question)
            self.head = sink.seal(self.session.tick, self.session.digest(), self.score.verdict, self.score.total_tenths)
        except RecordNotWritten as error:
            return line("debrief-not-sealed", why=reason_of(error))
        finally:
            close = getattr(sink, "close", None)
            if close is not None:
                close()
        self.words = line("debrief-sealed", head=self.head[:12])
        return None


def review_watch(session: Session, path: Path | None) -> Reviewed:
    """Mark a watch that has just ended."""
    session.finish()
    score = score_session(session)
    material = material_of(session, score)
    words = line("debrief-answers-first")
    return Reviewed(session, score, material, build_report(material), path, words, ask=True, truth_open=False)


def review_record(path: Path) -> Reviewed:
    """Run a record again and mark it; raises Unreadable or Damaged."""
    record = read_record(path)
    if record.seal is None:
        _keep_review(path, record)
    score, done = score_record(record)
    material, words = review_of(record, score, done), _standing(record, done)
    report = build_report(material)
    return Reviewed(done.session, score, material, report, path, words, ask=False, truth_open=True, head=record.head)


def _standing(record: Record, done: Replayed) -> Line:
    if done.divergence is not None and differs(done):
        return line("debrief-replay-differs", what=done.divergence.line)
    if done.changed:
        return line("debrief-not-verified", changed=Several(done.changed, "semicolon"))
    if record.seal is None:
        return line("debrief-broken-off")
    return line("debrief-verified", head=record.head[:12])


def _keep_review(path: Path, record: Record) -> None:
    """An unfinished watch remembers that its truth was shown; an exam is not shown where that cannot be kept."""
    try:
        note_review(path, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    except RecordNotWritten:
        if record.header.mode == "exam":
            raise


def redo(reviewed: Reviewed, tick: int) -> Session | Line:
    """The same watch up to a tick, open again for practice and not recorded; or why that cannot be."""
    if reviewed.path is None:
        return line("debrief-no-record-to-redo")
    try:
        session = replay(read_record(reviewed.path), until=tick).session
    except (Unreadable, Damaged, LaterFormat, OSError) as error:
        return line("debrief-cannot-redo", why=reason_of(error))
    session.finished = False
    return session


def write_report(reviewed: Reviewed) -> Line:
    """Write the HTML report beside the record; returns where it is, or why it could not be written."""
    from roe_trainer.review.report import write_html

    if reviewed.path is None:
        return line("debrief-no-place-for-report")
    target = reviewed.path.with_suffix(".html")
    try:
        write_html(reviewed.report, target)
    except OSError as error:
        return line("debrief-report-not-written", why=error.strerror or str(error))
    return line("debrief-report-written", target=str(target))
