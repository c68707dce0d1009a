"""The lesson under the chart: the step in hand, how it is done, and how far one has come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pygame import Rect

from roe_trainer.console.keymap import Keymap
from roe_trainer.console.lesson import Step
from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.plain import Box, Header, Meter
from roe_trainer.words.line import Quoted, line
from roe_trainer.words.say import say, shown

CONTEXTS = ("watch", "order", "everywhere")
MOST_OF_CHART = 0.42
# Keys whose sign alone would be lost in a sentence.
SIGNS = {".": line("ui-lesson-key-stop"), ",": line("ui-lesson-key-comma"), "-": line("ui-lesson-key-minus")}


def with_keys(words: str, keymap: Keymap) -> str:
    """Words with each {action} replaced by the key it has now."""

    def key(found: re.Match[str]) -> str:
        titles = (keymap.shown(context, found[1]) for context in CONTEXTS)
        title = next((k for k in titles if k), found[1])
        if title in SIGNS:
            return say(SIGNS[title])
        return title if title.isalnum() or len(title) > 1 else say("ui-lesson-key", key=title)

    return re.sub(r"\{(\w+)\}", key, words)


def lesson_height(steps: Sequence[Step], chart: Rect, look: Look, keymap: Keymap) -> int:
    """How high the band under the chart is: alike for all steps, and never more than a part of the chart."""
    most = max(len(_words(step, chart.width, look, keymap).lines) for step in steps)
    asked = _head(look) + most * look.text.height("small") + look.px(10)
    return 0 if chart.height < 3 * _head(look) else min(asked, round(chart.height * MOST_OF_CHART))


def _head(look: Look) -> int:
    return look.text.height("body") + look.px(8)


def _words(step: Step, wide: int, look: Look, keymap: Keymap) -> Document:
    doc = Document(look, wide - look.px(24))
    doc.text(with_keys(shown(Quoted(step.words)), keymap), "small")
    doc.text(with_keys(shown(Quoted(step.hand)), keymap), "small_bold", "accent", icon="right", icon_role="accent")
    return doc


def compose_lesson(step: Step, number: int, count: int, rect: Rect, look: Look, keymap: Keymap) -> list[Widget]:
    """A band with the step in hand, how far one has come, and the way past it."""
    if rect.height < _head(look) or rect.width < look.px(120):
        return []
    head = Rect(rect.x, rect.y, rect.width, _head(look))
    wide = look.text.width("small", say("ui-lesson-skip")) + look.px(14)
    skip = Rect(rect.right - wide - look.px(2), head.y + 2, wide, head.height - 4)
    title = Rect(head.x, head.y, skip.x - head.x, head.height)
    body = Rect(rect.x + look.px(10), head.bottom + look.px(4), rect.width - look.px(14), rect.bottom - head.bottom)
    body.height = max(0, body.height - look.px(6))
    lines = _words(step, rect.width, look, keymap).lines
    return [
        Box(rect, "panel", "accent", 0, 2),
        Box(head, "panel_head"),
        Header(title, shown(Quoted(step.title)), say("ui-lesson-step", number=number, count=count)),
        Meter(Rect(rect.x, rect.y, rect.width, look.px(4)), (number - 1) / max(1, count), "accent", None),
        TextView(f"lesson:words:{number}", body, lines, look, font="small"),
        Button("lesson:skip", skip, say("ui-lesson-skip"), Act("skip_step"), "quiet", font="small"),
    ]
