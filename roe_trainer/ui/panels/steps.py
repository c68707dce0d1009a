"""The steps of a ruling as indented lines with a sign for each answer."""

from __future__ import annotations

from collections.abc import Sequence

from roe_trainer.doctrine.tracing import TraceLine
from roe_trainer.ui.widgets.document import Document
from roe_trainer.words.line import Arg, line
from roe_trainer.words.say import say, shown

INDENT = 14
DEEPEST = 10


def write_steps(doc: Document, steps: Sequence[TraceLine]) -> None:
    """Nothing for a ruling without steps."""
    if not steps:
        return
    doc.heading(say("ui-reasons-steps"))
    for step in steps:
        sign, role = ("check", "good") if step.holds else ("cross", "alert")
        new = step.value is not None and step.found != step.asked
        asked: Arg = step.asked
        if new and step.value is not None:
            asked = line("ui-reasons-as-known", asked=step.asked, value=step.value)
        doc.text(shown(asked), "small", indent=INDENT * min(step.depth, DEEPEST), icon=sign, icon_role=role)
