"""Why a record, a scenario or a pack could not be read or written, as one thing to say, for every screen."""

from __future__ import annotations

from roe_trainer.files.problems import Unreadable
from roe_trainer.files.text_policy import visible
from roe_trainer.session.record import FORMAT, Damaged, LaterFormat, NoRecord
from roe_trainer.session.sink import RecordNotWritten
from roe_trainer.words.line import Arg, Quoted, line


def trouble(error: Exception) -> Arg:
    """What to say of an error with a file; of a file with many mistakes the first."""
    if isinstance(error, RecordNotWritten):
        return error.why
    if isinstance(error, NoRecord):
        return line("record-none", path=visible(error.name), why=error.why)
    if isinstance(error, Damaged):
        return line("record-damaged", path=visible(error.name), line=error.line, why=error.why)
    if isinstance(error, LaterFormat):
        known = FORMAT.rpartition("/")[2]
        return line("record-later-format", path=visible(error.name), found=error.found, known=known)
    if isinstance(error, Unreadable):
        return Quoted(str(error.problems[0]))
    if isinstance(error, OSError):
        name = visible(str(error.filename)) if error.filename else ""
        return line("record-system-error", path=name, why=error.strerror or str(error))
    return str(error)
