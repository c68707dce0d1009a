"""Form rows, tab rows and the frame of a dialog: small arrangements of other widgets."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.ui.widgets.plain import Box, Header, Label


def form_row(rect: Rect, label: str, look: Look, label_width: float = 120) -> tuple[Widget, Rect]:
    """The label of a row and the room left for its control."""
    wide = min(look.px(label_width), rect.width // 2)
    name = Label(Rect(rect.x, rect.y, wide - look.px(6), rect.height), label, role="text_quiet")
    return name, Rect(rect.x + wide, rect.y, rect.width - wide, rect.height)


def tab_row(
    prefix: str, rect: Rect, tabs: list[tuple[str, str, str, str]], chosen: str, act: str, look: Look
) -> list[Widget]:
    """Tabs as (value, words, key hint, badge); each as wide as its words ask, narrowed alike when there is no room."""
    asked = [
        look.text.width("body", words)
        + look.px(26)
        + (look.text.width("tiny", hint) + look.px(6) if hint else 0)
        + (look.text.width("small_bold", badge) + look.px(14) if badge else 0)
        for _, words, hint, badge in tabs
    ]
    hints = True
    if sum(asked) > rect.width:
        hints = False
        asked = [
            look.text.width("body", words)
            + look.px(20)
            + (look.text.width("small_bold", badge) + look.px(14) if badge else 0)
            for _, words, _, badge in tabs
        ]
    squeeze = min(1.0, rect.width / max(1, sum(asked)))
    out: list[Widget] = [Box(rect, "panel_head")]
    x = rect.x
    for (value, words, hint, badge), wide in zip(tabs, asked, strict=True):
        taken = int(wide * squeeze)
        out.append(
            Button(
                f"{prefix}:{value}",
                Rect(x, rect.y, taken, rect.height),
                words,
                Act(act, value),
                "tab",
                hint=hint if hints else "",
                selected=value == chosen,
                badge=badge,
            )
        )
        x += taken
    return out


def dialog_frame(rect: Rect, title: str, remark: str, look: Look) -> tuple[list[Widget], Rect]:
    """Ground and head of a dialog, and the room inside."""
    head = Rect(rect.x, rect.y, rect.width, look.px(34))
    inside = Rect(rect.x, head.bottom, rect.width, rect.height - head.height).inflate(-look.px(24), -look.px(20))
    return [Box(rect, "panel"), Header(head, title, remark), Box(rect, "", "line_strong", width=2)], inside
