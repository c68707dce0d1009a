"""The lesson over the chart: the step in hand, how it is done, and how far one has come."""

from __future__ import annotations

import re

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.keymap import Keymap
from roe_trainer.ui.lesson import Step
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.document import Document, TextView
from roe_trainer.ui.widgets.plain import Box, Header, Meter

CONTEXTS = ("watch", "order", "everywhere")


def with_keys(words: str, keymap: Keymap) -> str:
    """Words with each {action} replaced by the key it has now."""

    def key(found: re.Match[str]) -> str:
        shown = (keymap.shown(context, found[1]) for context in CONTEXTS)
        title = next((k for k in shown if k), found[1])
        return title if title.isalnum() or len(title) > 1 else f'"{title}"'

    return re.sub(r"\{(\w+)\}", key, words)


def compose_lesson(step: Step, number: int, count: int, chart: Rect, look: Look, keymap: Keymap) -> list[Widget]:
    """A card at the lower left of the chart."""
    wide = min(look.px(384), chart.width - look.px(16))
    doc = Document(look, wide - look.px(24))
    doc.text(with_keys(step.words, keymap), "small")
    doc.text(with_keys(step.hand, keymap), "small_bold", "accent", icon="right", icon_role="accent")
    head, foot, text = look.px(26), look.px(34), len(doc.lines) * look.text.height("body")
    high = head + text + foot + look.px(6)
    rect = Rect(chart.x + look.px(8), chart.bottom - high - look.px(24), wide, high)
    if rect.y < chart.y or wide < look.px(200):
        return []
    body = Rect(rect.x + look.px(10), rect.y + head + look.px(4), wide - look.px(14), text)
    skip = Rect(rect.right - look.px(116), rect.bottom - look.px(30), look.px(108), look.px(24))
    bar = Rect(rect.x + look.px(10), skip.centery - look.px(3), skip.x - rect.x - look.px(24), look.px(7))
    return [
        Box(rect, "panel", "accent", 4, 2),
        Header(Rect(rect.x + 2, rect.y + 2, wide - 4, head - 2), step.title, f"step {number} of {count}"),
        TextView("lesson:words", body, doc.lines, look),
        Meter(bar, (number - 1) / max(1, count), "accent", None),
        Button("lesson:skip", skip, "Skip this step", Act("skip_step"), "quiet", font="small"),
    ]
