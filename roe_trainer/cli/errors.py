"""Every way to fail, told in one clear message with the right exit code; a traceback only for those who ask for it."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from roe_trainer.cli.command import NO, UNUSABLE
from roe_trainer.words.say import say

DEBUG_VARIABLE = "ROE_TRAINER_DEBUG"
INTERRUPTED = 130


def guarded(run: Callable[[], int]) -> int:
    """Run, and turn whatever is raised into a message on stderr and an exit code."""
    try:
        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        message, code = told(error)
        print(message, file=sys.stderr)
        return code


def told(error: Exception) -> tuple[str, int]:
    """Message and exit code of an error."""
    from roe_trainer.files.problems import Unreadable, reason_of
    from roe_trainer.files.text_policy import visible
    from roe_trainer.session.record import Damaged, LaterFormat, NoRecord
    from roe_trainer.session.sink import RecordNotWritten

    if isinstance(error, Unreadable | RecordNotWritten | LaterFormat | NoRecord):
        return say(reason_of(error)), UNUSABLE
    if isinstance(error, Damaged):
        return say(reason_of(error)), NO
    if type(error).__name__ == "NoDisplay":  # importing the window's own class would import the window
        return no_display(say(reason_of(error))), UNUSABLE
    if isinstance(error, OSError):
        name = f"{visible(str(error.filename))}: " if error.filename else ""
        return f"{name}{error.strerror or error}", UNUSABLE
    return _our_fault(error), UNUSABLE


def no_display(reason: str) -> str:
    """What to say when there is no screen: the reason, and what works without one."""
    if "roe-trainer run" in reason:
        return reason
    return say("cli-no-display", reason=reason.rstrip("."))


def _our_fault(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    mistake = say("cli-our-fault", error=f"{type(error).__name__}: {error}{place}")
    return mistake + "\n" + say("cli-our-fault-report", variable=DEBUG_VARIABLE)
