"""Alerts over the chart: what just happened, with its urgency in an icon and a word."""

from __future__ import annotations

from pygame import Rect

from roe_trainer.ui.inputs import Act
from roe_trainer.ui.look import Look
from roe_trainer.ui.widgets.base import Widget
from roe_trainer.ui.widgets.button import Button
from roe_trainer.words.say import say

AlertRow = tuple[int, str, str]


def compose_alerts(alerts: tuple[AlertRow, ...], chart: Rect, tools: Rect, look: Look) -> list[Widget]:
    """One pressable line for each alert at the top of the chart, the newest lowest; pressing selects its contact."""
    out: list[Widget] = []
    chart = Rect(chart.x, chart.y, tools.x - chart.x, chart.height) if tools.width else chart
    high, wide = look.px(26), min(look.px(460), chart.width - look.px(16))
    for index, (priority, text, subject) in enumerate(alerts):
        box = Rect(chart.centerx - wide // 2, chart.y + look.px(8) + index * (high + look.px(4)), wide, high)
        if box.bottom > chart.bottom or wide < look.px(80):
            break
        words = say("ui-alert-urgent", text=text) if priority >= 2 else text
        out.append(
            Button(
                f"alert:{index}",
                box,
                words,
                Act("select", subject),
                "danger" if priority >= 2 else "plain",
                icon="alert" if priority >= 2 else "bang",
                align="left",
                tip=text,
            )
        )
    return out
